package de.amtsstimme.timesheets.http;

import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.DiscountLine;
import de.amtsstimme.timesheets.domain.FeeLine;
import de.amtsstimme.timesheets.domain.HourLine;
import de.amtsstimme.timesheets.domain.TimeSheetState;
import de.amtsstimme.timesheets.store.TimeSheet;
import de.amtsstimme.timesheets.store.TimeSheets.Dispute;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Leistungsnachweis: ein Monat eines Vertrags.")
public record TimeSheetView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Vertrag.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID contractId,
    @Schema(description = "Monat.", examples = "2026-11") String month,
    @Schema(description = "Zustand.", examples = "SUBMITTED") TimeSheetState state,
    @Schema(description = "Stunden, eine Zeile je Tätigkeit und Preis.") List<HourLineView> hours,
    @Schema(description = "Pauschalen.") List<FeeLineView> fees,
    @Schema(description = "Rabatte.") List<DiscountLineView> discounts,
    @Schema(description = "Summe, netto.") Amount net,
    @Schema(description = "Beanstandungen.") List<ObjectionView> objections,
    @Schema(
            description = "Wer eingereicht hat.",
            examples = "Lena Hoffmann (Agentur)",
            nullable = true)
        String submittedByName,
    @Schema(
            description = "Wann eingereicht wurde.",
            examples = "2026-12-01T08:00:00Z",
            nullable = true)
        Instant submittedAt,
    @Schema(
            description = "Wer bestätigt oder beanstandet hat.",
            examples = "Anna Berger",
            nullable = true)
        String decidedByName,
    @Schema(description = "Wann.", examples = "2026-12-02T08:00:00Z", nullable = true)
        Instant decidedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "2") Long version)
    implements Representation {

  /** Hours at one price. */
  @Schema(name = "TimeSheetHours", description = "Minuten einer Tätigkeit zu einem Preis.")
  public record HourLineView(
      @Schema(description = "Tätigkeit.", examples = "TEXT") String activity,
      @Schema(
              description = "Qualifikation, wenn der Satz von ihr abhängt.",
              examples = "SENIOR",
              nullable = true)
          String qualification,
      @Schema(description = "Stundensatz ohne Zuschlag, netto.") Amount rate,
      @Schema(description = "Zuschlag in Prozent.", examples = "50.00") String surchargePercent,
      @Schema(description = "Wofür der Zuschlag ist.", examples = "Sonntag", nullable = true)
          String surchargeName,
      @Schema(
              description = "Abgerechnete Minuten; negativ, wo eine Berichtigung überwiegt.",
              examples = "150")
          long minutes,
      @Schema(description = "Minuten mal Stundensatz mit Zuschlag durch 60, netto.") Amount net,
      @Schema(description = "Die gebuchten Zeiten darin.") List<UUID> entries) {

    static HourLineView of(HourLine l) {
      return new HourLineView(
          l.activity(),
          l.qualification(),
          Amount.of(l.rate()),
          l.surchargePercent().toPlainString(),
          l.surchargeName(),
          l.minutes(),
          Amount.of(l.net()),
          l.entries());
    }
  }

  /** A fee. */
  @Schema(name = "TimeSheetFee", description = "Eine Pauschale.")
  public record FeeLineView(
      @Schema(
              description = "Kennung auf der Preisliste.",
              examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID feeId,
      @Schema(description = "Name.", examples = "Grundbetreuung") String name,
      @Schema(description = "Preis, netto.") Amount price,
      @Schema(description = "Stück, oder 1 für den Monat.", examples = "1") long quantity,
      @Schema(
              description = "MONTH oder PIECE; Nachweise von früher sagen immer PIECE.",
              examples = "MONTH")
          FlatFee.Per per,
      @Schema(description = "Zusammen, netto.") Amount net) {

    static FeeLineView of(FeeLine l) {
      return new FeeLineView(
          l.feeId(), l.name(), Amount.of(l.price()), l.quantity(), l.per(), Amount.of(l.net()));
    }
  }

  /** A discount. */
  @Schema(name = "TimeSheetDiscount", description = "Ein Rabatt.")
  public record DiscountLineView(
      @Schema(description = "Grund.", examples = "Mengenrabatt ab 40 Stunden") String reason,
      @Schema(description = "Prozent.", examples = "5.00", nullable = true) String percent,
      @Schema(description = "Worauf, netto.") Amount base,
      @Schema(description = "Abzug; negativ, wo eine Berichtigung einen Rabatt wieder wegnimmt.")
          Amount amount) {

    static DiscountLineView of(DiscountLine l) {
      return new DiscountLineView(
          l.reason(),
          l.percent() == null ? null : l.percent().toPlainString(),
          Amount.of(l.base()),
          Amount.of(l.amount()));
    }
  }

  /** An objection. */
  @Schema(name = "TimeSheetObjectionView", description = "Was nicht stimmt.")
  public record ObjectionView(
      @Schema(
              description = "Gebuchte Zeit, oder null.",
              examples = "0199b1c2-0000-7000-8000-000000000004",
              nullable = true)
          UUID entryId,
      @Schema(description = "Grund.", examples = "An dem Tag war nichts beauftragt.") String reason,
      @Schema(description = "Wer.", examples = "Anna Berger") String raisedByName,
      @Schema(description = "Wann.", examples = "2026-12-02T08:00:00Z") Instant raisedAt) {

    static ObjectionView of(Dispute d) {
      return new ObjectionView(d.entryId(), d.reason(), d.raisedByName(), d.raisedAt());
    }
  }

  static TimeSheetView of(TimeSheet s, BillableSheet lines, List<Dispute> disputes) {
    return new TimeSheetView(
        s.id(),
        s.contractId(),
        s.month().toString(),
        s.state(),
        lines.hours().stream().map(HourLineView::of).toList(),
        lines.fees().stream().map(FeeLineView::of).toList(),
        lines.discounts().stream().map(DiscountLineView::of).toList(),
        Amount.of(lines.net()),
        disputes.stream().map(ObjectionView::of).toList(),
        s.submittedByName(),
        s.submittedAt(),
        s.decidedByName(),
        s.decidedAt(),
        s.version());
  }
}
