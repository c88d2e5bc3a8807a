package de.amtsstimme.rates.http;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.Rounding;
import de.amtsstimme.rates.domain.Stacking;
import de.amtsstimme.rates.domain.Surcharges;
import de.amtsstimme.rates.domain.VolumeDiscount;
import de.amtsstimme.rates.http.RateForms.FeeForm;
import de.amtsstimme.rates.http.RateForms.HolidayForm;
import de.amtsstimme.rates.http.RateForms.RateForm;
import de.amtsstimme.rates.http.RateForms.SurchargeForm;
import de.amtsstimme.rates.http.RateForms.TierForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Preisliste. Ein anderer Preis ist eine andere Preisliste.")
public record RateCardRequest(
    @NotNull
        @Schema(
            description = "Vertrag, zu dem sie gehört.",
            examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID contractId,
    @NotNull @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
    @NotNull @Size(min = 1, max = 50) @Schema(description = "Stundensätze.")
        List<@NotNull @Valid RateForm> rates,
    @Size(max = 20) @Schema(description = "Zuschläge.", nullable = true)
        List<@NotNull @Valid SurchargeForm> surcharges,
    @Schema(
            description =
                "Was mehrere Zuschläge auf dieselbe Minute ergeben; ohne Angabe zählt nur der"
                    + " höchste.",
            examples = "HIGHEST",
            nullable = true)
        Stacking stacking,
    @Size(max = 100)
        @Schema(
            description = "Tage, die über die Feiertage des Landes hinaus als Feiertag zählen.",
            nullable = true)
        List<@NotNull @Valid HolidayForm> extraHolidays,
    @Schema(
            description =
                "Zählen auch eigene Tage der Behörde, an denen niemand da ist (Dienstzeiten), als"
                    + " Feiertage? Es gilt, was bei der Buchung eingetragen ist. Ohne Angabe ja.",
            examples = "true",
            nullable = true)
        Boolean ownDays,
    @Min(1)
        @Max(15)
        @Schema(
            description = "Abgerechnet wird in 1, 5, 6 oder 15 Minuten; ohne Angabe 1.",
            examples = "15",
            nullable = true)
        Integer unitMinutes,
    @Schema(
            description =
                "Was auf diese Einheit aufgerundet wird: jede Buchung, oder die Minuten einer"
                    + " Person, Tätigkeit und eines Tages zusammen. Ohne Angabe jede Buchung.",
            examples = "PER_DAY",
            nullable = true)
        Rounding.Scope rounding,
    @Min(1)
        @Max(480)
        @Schema(
            description = "So viele Minuten kostet ein Einsatz auf Abruf mindestens.",
            examples = "30",
            nullable = true)
        Integer callOutMinutes,
    @Size(max = 20) @Schema(description = "Pauschalen.", nullable = true)
        List<@NotNull @Valid FeeForm> fees,
    @Size(max = 10)
        @Schema(
            description = "Mengenrabatt, in aufsteigenden Stufen; die höchste erreichte zählt.",
            nullable = true)
        List<@NotNull @Valid TierForm> discount) {

  RateCard card() {
    return new RateCard(
        RateForms.each(rates, RateForm::toRate),
        new Surcharges(
            RateForms.each(surcharges, SurchargeForm::toSurcharge),
            stacking == null ? Stacking.HIGHEST : stacking),
        RateForms.each(extraHolidays, HolidayForm::toHoliday),
        ownDays == null || ownDays,
        new Rounding(
            unitMinutes == null ? 1 : unitMinutes,
            rounding == null ? Rounding.Scope.PER_ENTRY : rounding),
        callOutMinutes == null ? 0 : callOutMinutes,
        RateForms.each(fees, f -> f.toFee(EntityId.next())),
        new VolumeDiscount(RateForms.each(discount, TierForm::toTier)));
  }
}
