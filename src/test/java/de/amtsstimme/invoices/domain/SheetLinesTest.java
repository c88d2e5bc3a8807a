package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.invoices.domain.DraftContent.Change;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.VatScheme;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.DiscountLine;
import de.amtsstimme.timesheets.domain.FeeLine;
import de.amtsstimme.timesheets.domain.HourLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** From a confirmed time sheet to a document: not a cent is gained or lost on the way. */
class SheetLinesTest {

  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final UUID ID = new UUID(0, 1);

  @Property(tries = 1000)
  void theInvoiceSaysWhatTheSheetSays(@ForAll long seed) {
    BillableSheet sheet = random(new Random(seed));
    EInvoice document = document(sheet, VatScheme.REGULAR);
    assertEquals(sheet.net(), document.totals().net());
    assertEquals(sheet.net(), content(sheet).net());
    assertEquals(
        sheet.net().signum() < 0, document.payment().terms().contains("erstattet"), "who pays");
    assertEquals(sheet.hoursNet().plus(sheet.feesNet()), document.totals().lines());
  }

  @Property(tries = 500)
  void aSmallBusinessBillsTheNet(@ForAll long seed) {
    BillableSheet sheet = random(new Random(seed));
    EInvoice document = document(sheet, VatScheme.SMALL_BUSINESS);
    assertEquals(sheet.net(), document.totals().gross());
    assertEquals(Money.ZERO, document.totals().tax());
  }

  @Property(tries = 500)
  void aCancellationTakesTheSheetBack(@ForAll long seed) {
    BillableSheet sheet = random(new Random(seed));
    EInvoice document = document(sheet, VatScheme.REGULAR);
    DraftContent back = Corrections.cancellation(content(sheet), document, "Grund");
    EInvoice cancelled =
        new Composition(
                DocumentKind.CANCELLATION,
                back,
                seller(VatScheme.REGULAR),
                InvoiceNumber.none("RE-", 2026),
                LocalDate.of(2026, 11, 3),
                new EInvoice.Preceding("RE-2026-00001", LocalDate.of(2026, 11, 2)),
                List.of())
            .document();
    assertEquals(document.totals().gross().negated(), cancelled.totals().gross());
    cancelled.lines().forEach(l -> assertTrue(l.price().signum() >= 0));
  }

  @Test
  void aLineSaysWhatItIs() {
    DraftContent.Line line = SheetLines.lines(sheet(hour("85.50", "25", "Abend", 90))).get(0);
    assertEquals("Bürgeranfragen, Fachkraft", line.name());
    assertEquals("Oktober 2026, Zuschlag Abend 25 % auf 85,50 € je Stunde", line.description());
    assertEquals(new BigDecimal("106.875"), line.price().stripTrailingZeros());
    assertEquals(BigDecimal.valueOf(60), line.per());
  }

  @Test
  void whatComesToNothingIsNoLine() {
    assertEquals(List.of(), SheetLines.lines(sheet(hour("85.50", "0", null, 0))));
  }

  @Test
  void aFeeIsCountedInWhatItIsPaidFor() {
    Money price = Money.of("500.00");
    BillableSheet sheet =
        new BillableSheet(
            ID,
            ID,
            MONTH,
            List.of(),
            List.of(
                new FeeLine(ID, "Betreuung", price, 1, FlatFee.Per.MONTH),
                new FeeLine(ID, "Beitrag", price, 3, FlatFee.Per.PIECE),
                new FeeLine(ID, "Von früher", price, 1, null)),
            List.of());
    assertEquals(
        List.of(LineUnit.MONTH, LineUnit.PIECE, LineUnit.PIECE),
        SheetLines.lines(sheet).stream().map(DraftContent.Line::unit).toList());
  }

  @Test
  void theFileHasEveryLineAndNoFormula() {
    BillableSheet sheet =
        new BillableSheet(
            ID,
            ID,
            MONTH,
            List.of(hour("85.50", "0", null, 90)),
            List.of(new FeeLine(ID, "=1+1;\"x\"", Money.of("10.00"), 2, FlatFee.Per.PIECE)),
            List.of(new DiscountLine("Rabatt", BigDecimal.TEN, Money.of("100"), Money.of("10"))));
    String csv = new String(SheetFile.csv(sheet).content(), StandardCharsets.UTF_8);
    assertEquals(4, csv.lines().count());
    assertTrue(csv.startsWith("\uFEFF\"Monat\";"), csv);
    assertTrue(csv.contains("\"'=1+1;\"\"x\"\"\""), csv);
    assertTrue(csv.contains("\"85,50\";;\"0\";\"128,25\"\r\n"), csv);
    assertTrue(csv.contains("\"Rabatt\";;;;;;\"10\";\"-10,00\"\r\n"), csv);
  }

  private static EInvoice document(BillableSheet sheet, VatScheme status) {
    return new Composition(
            DocumentKind.INVOICE,
            content(sheet),
            seller(status),
            new InvoiceNumber("RE-", 2026, 1),
            LocalDate.of(2026, 11, 2),
            null,
            List.of())
        .document();
  }

  private static DraftContent content(BillableSheet sheet) {
    return new DraftContent(
        new Addressee(
            "Stadt", null, null, null, "Ort", "991-03730-19", null, null, null, null, null),
        MONTH.atDay(1),
        MONTH.atEndOfMonth(),
        "V",
        null,
        List.of(sheet.sheetId()),
        SheetLines.lines(sheet),
        SheetLines.changes(sheet),
        List.of(),
        List.<Change>of(),
        List.of());
  }

  private static SellerProfile seller(VatScheme status) {
    return new SellerProfile(
        "Agentur",
        "GmbH",
        "S",
        null,
        "48155",
        "Münster",
        null,
        "DE123456788",
        null,
        "DE02120300000000202051",
        null,
        null,
        "A",
        "123",
        "a@b.example",
        null,
        null,
        status,
        status == VatScheme.SMALL_BUSINESS ? "§ 19 UStG" : null,
        30,
        null,
        "RE-");
  }

  private static BillableSheet sheet(HourLine... hours) {
    return new BillableSheet(ID, ID, MONTH, List.of(hours), List.of(), List.of());
  }

  private static HourLine hour(String rate, String percent, String name, long minutes) {
    return new HourLine(
        "CITIZEN_QUESTIONS",
        "PROFESSIONAL",
        Money.of(rate),
        new BigDecimal(percent),
        name,
        minutes,
        List.of());
  }

  private static BillableSheet random(Random random) {
    List<HourLine> hours = new ArrayList<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      String rate = BigDecimal.valueOf(5000 + random.nextInt(10_000), 2).toPlainString();
      String percent = Integer.toString(random.nextInt(5) * 25);
      hours.add(hour(rate, percent, percent.equals("0") ? null : "Z", random.nextInt(5000) - 200));
    }
    List<FeeLine> fees = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Money price = new Money(BigDecimal.valueOf(random.nextInt(100_000), 2));
      FlatFee.Per per = random.nextBoolean() ? FlatFee.Per.MONTH : FlatFee.Per.PIECE;
      fees.add(new FeeLine(ID, "Pauschale", price, random.nextInt(9) - 2, per));
    }
    List<DiscountLine> discounts = new ArrayList<>();
    if (random.nextBoolean()) {
      Money off = new Money(BigDecimal.valueOf(random.nextInt(20_000), 2));
      discounts.add(new DiscountLine("Rabatt", null, off, off));
    }
    return new BillableSheet(ID, ID, MONTH, hours, fees, discounts);
  }
}
