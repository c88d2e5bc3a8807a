package de.amtsstimme.books.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.amtsstimme.books.domain.BookkeepingPlan.Debtor;
import de.amtsstimme.books.domain.BookkeepingPlan.Revenue;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.domain.SafeTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerLineTest {

  private static final UUID TOWN = new UUID(0, 1);
  private static final Vat REGULAR = Vat.of(new BigDecimal("19.00"));
  private static final BookkeepingPlan PLAN =
      new BookkeepingPlan(
          List.of(new Revenue(new BigDecimal("19"), "4711", "1")),
          List.of(new Debtor(TOWN, "10001")));

  @Test
  void oneLineARateOfVat() {
    List<LedgerLine> lines =
        LedgerLine.of(
            TOWN,
            "Stadt; Neuhausen",
            document(
                DocumentKind.INVOICE,
                line("100.00", "1", REGULAR),
                line("50.00", "1", Vat.of(new BigDecimal("7.00")))));
    assertEquals(2, lines.size());
    List<String> cells = lines.get(1).cells(PLAN);
    assertEquals(LedgerLine.HEADERS.size(), cells.size());
    assertEquals(
        List.of(
            "RE-2026-00001",
            "2026-11-02",
            "Rechnung",
            "",
            "10001",
            "Stadt; Neuhausen",
            "4711",
            "1",
            "19,00",
            "S",
            "100,00",
            "19,00",
            "119,00",
            "EUR",
            "2026-10-31",
            "2026-12-02"),
        cells);
    // No account was written down for 7 %: empty, not guessed.
    assertEquals(List.of("", "", "7,00"), lines.get(0).cells(PLAN).subList(6, 9));
    assertEquals(
        List.of("", "Stadt; Neuhausen", "", ""),
        lines.get(1).cells(BookkeepingPlan.EMPTY).subList(4, 8));
  }

  @Test
  void whatTakesBackStandsOnTheOtherSide() {
    LedgerLine credit =
        LedgerLine.of(TOWN, "Stadt", document(DocumentKind.CREDIT, line("100.00", "1", REGULAR)))
            .get(0);
    LedgerLine cancellation =
        LedgerLine.of(
                TOWN, "Stadt", document(DocumentKind.CANCELLATION, line("100.00", "-1", REGULAR)))
            .get(0);
    for (LedgerLine line : List.of(credit, cancellation)) {
      assertEquals(Money.of("-100.00"), line.net());
      assertEquals(List.of("H", "100,00", "19,00", "119,00"), line.cells(PLAN).subList(9, 13));
    }
  }

  @Test
  void noCellIsAFormula() {
    String csv = SafeTable.csv(List.of("A"), List.of(List.of("=1+1"), List.of("a;\"b")));
    assertEquals("\uFEFF\"A\"\r\n\"'=1+1\"\r\n\"a;\"\"b\"\r\n", csv);
  }

  @Test
  void nothingIsThereTwice() {
    new BookkeepingPlan(PLAN.accounts(), PLAN.debtors()).check();
    Revenue same = new Revenue(new BigDecimal("19.00"), "1", null);
    assertThrows(
        Refusal.class,
        () -> new BookkeepingPlan(List.of(PLAN.accounts().get(0), same), List.of()).check());
    assertThrows(
        Refusal.class,
        () ->
            new BookkeepingPlan(List.of(), List.of(new Debtor(TOWN, "1"), new Debtor(TOWN, "2")))
                .check());
  }

  @Test
  void monthsAreWholeAndInOrder() {
    YearMonth now = YearMonth.of(2026, 11);
    assertEquals("2026-01", BookRange.of(null, null, now).from().toString());
    assertEquals(LocalDate.of(2026, 3, 1), BookRange.of("2026-02", "2026-02", now).end());
    for (String[] wrong :
        new String[][] {
          {"2026-13", null}, {"x", null}, {"2026-05", "2026-04"}, {"2001-01", null}, {null, ""}
        }) {
      assertThrows(Refusal.class, () -> BookRange.of(wrong[0], wrong[1], now));
    }
  }

  @Test
  void overdueFromTheDayAfter() {
    LocalDate due = LocalDate.of(2026, 12, 2);
    OpenItem item = new OpenItem(TOWN, TOWN, "S", "1", due, due, Money.of("10"), Money.of("10"), 0);
    assertEquals(0, item.daysOverdue(due));
    assertEquals(12, item.daysOverdue(due.plusDays(12)));
    OpenItem toGiveBack =
        new OpenItem(TOWN, TOWN, "S", "1", due, due, Money.of("10"), Money.of("-1"), 0);
    assertEquals(0, toGiveBack.daysOverdue(due.plusDays(12)));
  }

  private static InvoiceLine line(String price, String quantity, Vat vat) {
    return new InvoiceLine(
        "N",
        null,
        new BigDecimal(quantity),
        LineUnit.PIECE,
        new BigDecimal(price),
        BigDecimal.ONE,
        vat);
  }

  private static EInvoice document(DocumentKind kind, InvoiceLine... lines) {
    return new EInvoice(
        kind,
        "RE-2026-00001",
        LocalDate.of(2026, 11, 2),
        new EInvoice.Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
        null,
        null,
        null,
        null,
        null,
        List.of(lines),
        List.of(),
        null,
        List.of(),
        List.of(),
        new EInvoice.Payment(LocalDate.of(2026, 12, 2), "T", "H", "I", null));
  }
}
