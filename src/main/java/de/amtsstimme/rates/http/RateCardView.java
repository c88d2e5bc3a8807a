package de.amtsstimme.rates.http;

import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.rates.RateCardFormat;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.rates.domain.RateCardRules;
import de.amtsstimme.rates.domain.Rounding;
import de.amtsstimme.rates.domain.Stacking;
import de.amtsstimme.rates.http.RateForms.FeeForm;
import de.amtsstimme.rates.http.RateForms.HolidayForm;
import de.amtsstimme.rates.http.RateForms.RateForm;
import de.amtsstimme.rates.http.RateForms.SurchargeForm;
import de.amtsstimme.rates.http.RateForms.TierForm;
import de.amtsstimme.rates.store.RateCardRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Preisliste.")
public record RateCardView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID contractId,
    @Schema(description = "Gilt ab.", examples = "2026-01-01") LocalDate validFrom,
    @Schema(description = "Stundensätze.") List<RateForm> rates,
    @Schema(description = "Davon außerhalb von 50 bis 150 Euro; nur ein Hinweis.")
        List<RateForm> unusualRates,
    @Schema(description = "Zuschläge.") List<SurchargeForm> surcharges,
    @Schema(description = "Was mehrere Zuschläge ergeben.", examples = "HIGHEST") Stacking stacking,
    @Schema(description = "Weitere Feiertage.") List<HolidayForm> extraHolidays,
    @Schema(
            description = "Zählen eigene Tage der Behörde, an denen niemand da ist, als Feiertage?",
            examples = "true")
        boolean ownDays,
    @Schema(description = "Einheit in Minuten.", examples = "15") int unitMinutes,
    @Schema(description = "Was aufgerundet wird.", examples = "PER_DAY") Rounding.Scope rounding,
    @Schema(
            description = "So viele Minuten kostet ein Einsatz auf Abruf mindestens.",
            examples = "30",
            nullable = true)
        Integer callOutMinutes,
    @Schema(description = "Pauschalen.") List<FeeForm> fees,
    @Schema(description = "Mengenrabatt.") List<TierForm> discount,
    @Schema(description = "Wer angenommen hat.", examples = "Anna Berger", nullable = true)
        String acceptedByName,
    @Schema(
            description = "Wann angenommen wurde; null: noch nicht.",
            examples = "2026-01-02T08:00:00Z",
            nullable = true)
        Instant acceptedAt,
    @Schema(description = "Wer geschrieben hat.", examples = "Lena Hoffmann (Agentur)")
        String createdByName,
    @Schema(description = "Wann geschrieben wurde.", examples = "2025-12-20T08:00:00Z")
        Instant createdAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  static RateCardView of(RateCardRow row) {
    RateCard card = RateCardFormat.read(row.body());
    return new RateCardView(
        row.id(),
        row.contractId(),
        row.validFrom(),
        RateForms.each(card.rates(), RateForm::of),
        RateForms.each(RateCardRules.unusual(card), RateForm::of),
        RateForms.each(card.surcharges().all(), SurchargeForm::of),
        card.surcharges().stacking(),
        RateForms.each(card.extraHolidays(), HolidayForm::of),
        card.countsOwnDays(),
        card.rounding().unit(),
        card.rounding().scope(),
        card.callOutMinutes() == 0 ? null : card.callOutMinutes(),
        RateForms.each(card.fees(), FeeForm::of),
        RateForms.each(card.discount().tiers(), TierForm::of),
        row.acceptedByName(),
        row.acceptedAt(),
        row.createdByName(),
        row.createdAt(),
        row.version());
  }

  /** A page of rate cards. */
  @Schema(name = "RateCardPage", description = "Eine Seite von Preislisten.")
  public record RateCardPage(
      @Schema(description = "Die Preislisten, zuletzt geschriebene zuerst.")
          List<RateCardView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
