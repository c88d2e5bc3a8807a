package de.amtsstimme.books.http;

import de.amtsstimme.books.domain.AnswerShares.Share;
import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.kernel.http.Amount;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wer wie viel beantwortet, und was es kostet.")
public record AnswerSharesView(
    @Schema(description = "Erster Monat.", examples = "2026-01") String from,
    @Schema(description = "Letzter Monat.", examples = "2026-10") String until,
    @Schema(description = "Je Behörde und Thema eine Zeile.") List<ShareView> items) {

  /** One topic of one authority. */
  @Schema(name = "AnswerShare", description = "Ein Thema einer Behörde.")
  public record ShareView(
      @Schema(description = "Behörde.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID authorityId,
      @Schema(description = "Ihr Name.", examples = "Stadt Neuhausen") String authorityName,
      @Schema(
              description =
                  "Oberstes Thema des Eintrags, aus dem geantwortet wurde; leer, wo es keiner war.",
              examples = "Abfall")
          String topic,
      @Schema(description = "Beantwortete Anfragen.", examples = "40") long answered,
      @Schema(description = "Davon von Leuten der Agentur geschrieben.", examples = "30")
          long byAgency,
      @Schema(description = "Davon von Leuten der Behörde geschrieben.", examples = "10")
          long byAuthority,
      @Schema(description = "Anteil der Agentur in Prozent.", examples = "75.0", nullable = true)
          String agencyPercent,
      @Schema(
              description =
                  "Minuten der Agentur dafür. Die Behörde bucht hier keine Stunden; ihr Anteil ist"
                      + " nicht bekannt.",
              examples = "600")
          long minutes,
      @Schema(description = "Wert der abrechenbaren Minuten, netto.") Amount worth,
      @Schema(description = "Kosten der Minuten; null: keine bekannt.", nullable = true)
          Amount cost,
      @Schema(description = "Kosten je beantworteter Anfrage.", nullable = true)
          Amount costPerAnswer,
      @Schema(
              description = "Wert je beantworteter Anfrage: was sie die Behörde kostet.",
              nullable = true)
          Amount pricePerAnswer,
      @Schema(description = "Minuten, zu denen kein Kostensatz eingetragen ist.", examples = "0")
          long minutesWithoutCost) {

    static ShareView of(Share s) {
      return new ShareView(
          s.authorityId(),
          s.authorityName(),
          s.topic(),
          s.byAgency() + s.byAuthority(),
          s.byAgency(),
          s.byAuthority(),
          s.agencyPercent() == null ? null : s.agencyPercent().toPlainString(),
          s.minutes(),
          Amount.of(s.worth()),
          Amount.of(s.cost()),
          Amount.of(s.costPerAnswer()),
          Amount.of(s.pricePerAnswer()),
          s.minutesWithoutCost());
    }
  }

  static AnswerSharesView of(BookRange range, List<Share> shares) {
    return new AnswerSharesView(
        range.from().toString(),
        range.until().toString(),
        shares.stream().map(ShareView::of).toList());
  }
}
