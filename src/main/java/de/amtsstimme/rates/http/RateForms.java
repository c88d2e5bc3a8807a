package de.amtsstimme.rates.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.ExtraHoliday;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.rates.domain.Rate;
import de.amtsstimme.rates.domain.Surcharge;
import de.amtsstimme.rates.domain.SurchargeKind;
import de.amtsstimme.rates.domain.VolumeDiscount.Tier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rate card is made of, as it comes in and goes out. */
final class RateForms {

  static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
  static final String PERCENT = "(0|[1-9][0-9]{0,2})(\\.[0-9]{1,2})?";

  private RateForms() {}

  /** A rate. */
  @Schema(name = "HourlyRate", description = "Ein Stundensatz.")
  public record RateForm(
      @NotNull @Schema(description = "Tätigkeit.", examples = "TEXT") Activity activity,
      @Schema(
              description =
                  "Nur für diese Qualifikation; ohne Angabe für alle, die keinen eigenen"
                      + " Satz haben.",
              examples = "SENIOR",
              nullable = true)
          Qualification qualification,
      @NotNull @Valid @Schema(description = "Je Stunde, netto.") Amount hourly) {

    Rate toRate() {
      return new Rate(activity, qualification, hourly.money());
    }

    static RateForm of(Rate r) {
      return new RateForm(r.activity(), r.qualification(), Amount.of(r.hourly()));
    }
  }

  /** A surcharge. */
  @Schema(name = "Surcharge", description = "Ein Zuschlag, nach der Uhr der Behörde.")
  public record SurchargeForm(
      @NotNull @Schema(description = "Wofür.", examples = "SUNDAY") SurchargeKind kind,
      @NotNull
          @Pattern(regexp = TIME, message = "{amtsstimme.time}")
          @Schema(description = "Von.", examples = "00:00")
          String from,
      @NotNull
          @Pattern(regexp = TIME, message = "{amtsstimme.time}")
          @Schema(
              description =
                  "Bis; 00:00 ist Mitternacht am Ende des Tages. Abend und Nacht können über"
                      + " Mitternacht gehen.",
              examples = "00:00")
          String until,
      @NotNull
          @Pattern(regexp = PERCENT, message = "{amtsstimme.percent}")
          @Schema(description = "Prozent des Stundensatzes.", examples = "50.00")
          String percent) {

    Surcharge toSurcharge() {
      int end = minute(until);
      return new Surcharge(
          kind, minute(from), end == 0 ? Surcharge.DAY : end, new BigDecimal(percent));
    }

    static SurchargeForm of(Surcharge s) {
      return new SurchargeForm(
          s.kind(), time(s.from()), time(s.until()), s.percent().toPlainString());
    }

    private static int minute(String time) {
      return LocalTime.parse(time).toSecondOfDay() / 60;
    }

    private static String time(int minute) {
      return LocalTime.ofSecondOfDay(minute % Surcharge.DAY * 60L).toString();
    }
  }

  /** A holiday beside those of the Land. */
  @Schema(
      name = "ExtraHoliday",
      description = "Ein Tag, der über die Feiertage des Landes hinaus als Feiertag zählt.")
  public record HolidayForm(
      @NotNull @Schema(description = "Tag.", examples = "2026-08-08") LocalDate date,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "Name.", examples = "Augsburger Friedensfest")
          String name) {

    ExtraHoliday toHoliday() {
      return new ExtraHoliday(date, name);
    }

    static HolidayForm of(ExtraHoliday h) {
      return new HolidayForm(h.date(), h.name());
    }
  }

  /** A flat fee. */
  @Schema(name = "FlatFee", description = "Eine Pauschale und was darin ist.")
  public record FeeForm(
      @Schema(
              description = "Kennung; beim Schreiben vergibt sie der Server.",
              examples = "0199b1c2-0000-7000-8000-000000000001",
              nullable = true)
          UUID id,
      @NotBlank
          @Size(max = 200)
          @Schema(description = "Name, wie er auf der Rechnung steht.", examples = "Grundbetreuung")
          String name,
      @NotNull @Schema(description = "Wofür der Preis gilt.", examples = "MONTH") FlatFee.Per per,
      @NotNull @Valid @Schema(description = "Preis, netto.") Amount price,
      @Size(max = 8)
          @Schema(
              description = "Tätigkeiten, deren Minuten darin sind.",
              examples = "[\"CITIZEN_QUESTIONS\"]",
              nullable = true)
          Set<@NotNull Activity> activities,
      @Min(1)
          @Max(60_000)
          @Schema(
              description = "So viele Minuten, je Monat oder Stück.",
              examples = "600",
              nullable = true)
          Integer includedMinutes,
      @Valid
          @Schema(
              description = "Stundensatz darüber hinaus; ohne Angabe wie gebucht.",
              nullable = true)
          Amount beyond) {

    FlatFee toFee(UUID newId) {
      return new FlatFee(
          newId,
          name,
          per,
          price.money(),
          activities == null ? Set.of() : activities,
          includedMinutes == null ? 0 : includedMinutes,
          beyond == null ? null : beyond.money());
    }

    static FeeForm of(FlatFee f) {
      return new FeeForm(
          f.id(),
          f.name(),
          f.per(),
          Amount.of(f.price()),
          f.activities(),
          f.includedMinutes() == 0 ? null : f.includedMinutes(),
          Amount.of(f.beyond()));
    }
  }

  /** A step of the discount. */
  @Schema(name = "DiscountTier", description = "Eine Stufe des Mengenrabatts.")
  public record TierForm(
      @Min(1)
          @Max(60_000)
          @Schema(description = "Ab so vielen Minuten im Monat.", examples = "2400")
          int fromMinutes,
      @NotNull
          @Pattern(regexp = PERCENT, message = "{amtsstimme.percent}")
          @Schema(description = "Prozent auf alle Stunden des Monats.", examples = "5.00")
          String percent) {

    Tier toTier() {
      return new Tier(fromMinutes, new BigDecimal(percent));
    }

    static TierForm of(Tier t) {
      return new TierForm(t.fromMinutes(), t.percent().toPlainString());
    }
  }

  static <A, B> List<B> each(List<A> list, Function<A, B> form) {
    return list == null ? List.of() : list.stream().map(form).toList();
  }
}
