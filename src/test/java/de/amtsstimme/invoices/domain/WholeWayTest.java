package de.amtsstimme.invoices.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.invoices.domain.SlowBill.Worked;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.rates.domain.PriceTime;
import de.amtsstimme.rates.domain.Qualification;
import de.amtsstimme.rates.domain.RandomCards;
import de.amtsstimme.rates.domain.RateCard;
import de.amtsstimme.seller.domain.SellerProfile;
import de.amtsstimme.seller.domain.VatScheme;
import de.amtsstimme.timesheets.domain.BillableSheet;
import de.amtsstimme.timesheets.domain.HourLine;
import de.amtsstimme.timesheets.domain.SheetCalculation;
import de.amtsstimme.timesheets.domain.SheetCalculation.Lines;
import de.amtsstimme.timesheets.domain.SheetCalculation.MonthWork;
import de.amtsstimme.timesheets.domain.SheetEntry;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * From minutes worked to what is to be paid: entries, sheet, lines, VAT and total say to the cent
 * what counting minute by minute says. The weeks have the nights of 23 and of 25 hours in them.
 */
class WholeWayTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final UUID ID = new UUID(9, 9);
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
  private static final LocalDate OWN = LocalDate.of(2026, 10, 26);

  @Property(tries = 400)
  void countedMinuteByMinuteItIsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    RateCard card = RandomCards.card(random);
    List<Worked> worked = worked(random);
    Map<UUID, Integer> pieces =
        Map.of(new UUID(7, 1), random.nextInt(4), new UUID(7, 2), random.nextInt(3));
    Predicate<LocalDate> holiday =
        day -> day.equals(GOOD_FRIDAY) || card.countsOwnDays() && day.equals(OWN);
    SlowBill slow = new SlowBill(card, holiday, worked, pieces);
    List<SheetEntry> entries = entries(card, worked);
    Collections.shuffle(entries, random);
    BillableSheet sheet = sheet(card, entries, pieces);
    EInvoice invoice = invoice(sheet);
    assertEquals(slow.billedMinutes(), sheet.hours().stream().mapToLong(HourLine::minutes).sum());
    assertEquals(slow.netCents(), cents(invoice.totals().net()));
    assertEquals(slow.grossCents(), cents(invoice.totals().gross()));
  }

  /** Around the nights in which the clocks change, for weeks before and after. */
  private static List<Worked> worked(Random random) {
    List<Worked> all = new ArrayList<>();
    Instant at =
        Instant.parse(random.nextBoolean() ? "2026-03-27T20:00:00Z" : "2026-10-23T20:00:00Z");
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      at = at.plus(Duration.ofMinutes(random.nextInt(700)));
      int minutes = 1 + random.nextInt(random.nextInt(5) == 0 ? 900 : 150);
      boolean anna = random.nextBoolean();
      all.add(
          new Worked(
              new UUID(1, anna ? 1 : 2),
              anna ? Qualification.SENIOR : null,
              Activity.values()[random.nextInt(Activity.values().length)],
              at,
              minutes,
              random.nextInt(4) == 0));
      at = at.plus(Duration.ofMinutes(minutes));
    }
    return all;
  }

  private static List<SheetEntry> entries(RateCard card, List<Worked> worked) {
    PriceTime prices = new PriceTime(d -> card, GOOD_FRIDAY::equals, OWN::equals, BERLIN);
    List<SheetEntry> entries = new ArrayList<>();
    for (Worked w : worked) {
      entries.add(
          new SheetEntry(
              new UUID(0, entries.size()),
              w.person(),
              w.activity(),
              prices.price(
                  w.from(),
                  w.from().plus(Duration.ofMinutes(w.minutes())),
                  new PriceTime.Work(w.activity(), w.qualification(), w.callOut()))));
    }
    return entries;
  }

  private static BillableSheet sheet(
      RateCard card, List<SheetEntry> entries, Map<UUID, Integer> pieces) {
    YearMonth month = YearMonth.of(2026, 10);
    Lines lines =
        new SheetCalculation(d -> card, m -> card)
            .lines(new TreeMap<>(Map.of(month, new MonthWork(null, entries, pieces))));
    return new BillableSheet(ID, ID, month, lines.hours(), lines.fees(), lines.discounts());
  }

  private static EInvoice invoice(BillableSheet sheet) {
    LocalDate day = LocalDate.of(2026, 10, 31);
    DraftContent content =
        new DraftContent(
            new Addressee("S", null, null, null, "O", null, null, null, null, null, null),
            day,
            day,
            null,
            null,
            List.of(ID),
            SheetLines.lines(sheet),
            SheetLines.changes(sheet),
            List.of(),
            List.of(),
            List.of());
    return new Composition(
            DocumentKind.INVOICE,
            content,
            seller(),
            new InvoiceNumber("R", 2026, 1),
            day,
            null,
            List.of())
        .document();
  }

  private static SellerProfile seller() {
    return new SellerProfile(
        "A",
        null,
        "S",
        null,
        "1",
        "C",
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
        VatScheme.REGULAR,
        null,
        30,
        null,
        "R");
  }

  private static BigInteger cents(Money money) {
    return money.amount().movePointRight(2).toBigIntegerExact();
  }
}
