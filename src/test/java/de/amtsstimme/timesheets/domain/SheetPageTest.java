package de.amtsstimme.timesheets.domain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.pdf.PdfPages;
import de.amtsstimme.rates.domain.FlatFee;
import de.amtsstimme.timesheets.domain.SheetPage.Decision;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The sheet as pages. -Dinvoice.pages=DIR keeps them. */
class SheetPageTest {

  private static final UUID ID = new UUID(0, 1);
  private static final Instant FIRST = Instant.parse("2026-10-24T21:30:00Z");

  @Test
  void everythingThatCountsCanBeRead() throws IOException {
    String text = text("sheet", page(60, TimeSheetState.CONFIRMED, "Beiträge <b>&amp; 😀"));
    for (String what :
        List.of(
            "Leistungsnachweis Oktober 2026",
            "Stadt Neuhausen",
            "2026-07 (Betreuung der sozialen Medien)",
            "bestätigt",
            "01.11.2026, 09:00 Uhr von Lena Hoffmann (Agentur)",
            "02.11.2026, 10:30 Uhr von Anna Berger",
            "Texte, Senior, Zuschlag Sonntag 50 % auf 120,00 € je Stunde",
            "180,00 € / Std.",
            "-0:15 Std.",
            "Grundbetreuung 1 Monat 1.499,99 € / Monat",
            "Mengenrabatt ab 40 Stunden",
            "5 %",
            "*Stern, Person",
            "Beiträge <b>&amp; [grinning face]",
            "24.10. 23:30–00:10",
            "Zusammen",
            "40:00",
            "Seite 2 von")) {
      assertTrue(text.contains(what), what + " in " + text);
    }
  }

  @Test
  void anOpenOneSaysThatItIsOpen() throws IOException {
    String text = text("sheet-open", page(1, TimeSheetState.OPEN, null));
    assertTrue(text.contains("offen, noch nicht eingereicht"), text);
    assertFalse(text.contains("Uhr von"), text);
  }

  private static String page(int entries, TimeSheetState state, String description) {
    boolean open = state == TimeSheetState.OPEN;
    List<SheetPage.Row> rows = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      Instant from = FIRST.plus(Duration.ofHours(3L * i));
      rows.add(
          new SheetPage.Row(
              "*Stern, Person mit einem langen Namen",
              "TEXT",
              from,
              from.plus(Duration.ofMinutes(40)),
              40,
              i % 5 != 0,
              false,
              description));
    }
    SheetPage.Head head =
        new SheetPage.Head(
            "Stadt Neuhausen",
            "2026-07",
            "Betreuung der sozialen Medien",
            state,
            open
                ? null
                : new Decision("Lena Hoffmann (Agentur)", Instant.parse("2026-11-01T08:00:00Z")),
            open ? null : new Decision("Anna Berger", Instant.parse("2026-11-02T09:30:00Z")));
    return new SheetPage(head, lines(), rows, ZoneId.of("Europe/Berlin")).xhtml();
  }

  private static BillableSheet lines() {
    return new BillableSheet(
        ID,
        ID,
        YearMonth.of(2026, 10),
        List.of(
            hour("120", "50.00", "Sonntag", 2400),
            hour("85.50", "25.00", "Abend + Samstag", 605),
            hour("60", "0.00", null, -15)),
        List.of(new FeeLine(ID, "Grundbetreuung", Money.of("1499.99"), 1, FlatFee.Per.MONTH)),
        List.of(
            new DiscountLine(
                "Mengenrabatt ab 40 Stunden",
                new BigDecimal("5.00"),
                Money.of("1000"),
                Money.of("50"))));
  }

  private static HourLine hour(String rate, String percent, String name, long minutes) {
    return new HourLine(
        "TEXT", "SENIOR", Money.of(rate), new BigDecimal(percent), name, minutes, List.of());
  }

  private static String text(String name, String xhtml) throws IOException {
    byte[] bytes = PdfPages.archivable(xhtml);
    String keep = System.getProperty("invoice.pages");
    if (keep != null) {
      Files.write(Path.of(keep, name + ".pdf"), bytes);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }
}
