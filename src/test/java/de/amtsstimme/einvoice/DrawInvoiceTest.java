package de.amtsstimme.einvoice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EpcCode;
import de.amtsstimme.einvoice.domain.Reminder;
import de.amtsstimme.kernel.domain.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The pages: what stands on them, and the invoice inside. -Dinvoice.pages=DIR keeps them. */
class DrawInvoiceTest {

  private static final DrawInvoice DRAW = new DrawInvoice();
  private static final WriteXRechnung WRITER = new WriteXRechnung();

  @Test
  void theInvoiceItselfIsInsideByteForByte() throws IOException {
    EInvoice invoice = Cases.hours();
    byte[] xml = WRITER.xml(invoice);
    try (PDDocument pdf = Loader.loadPDF(DRAW.pdf(invoice, xml, null))) {
      Map<String, PDComplexFileSpecification> files =
          pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertEquals(List.of("xrechnung.xml"), List.copyOf(files.keySet()));
      assertArrayEquals(
          xml, files.get("xrechnung.xml").getEmbeddedFile().toByteArray(), "the same bytes");
    }
  }

  @Test
  void itIsTaggedPdfA3WithALanguage() throws IOException {
    EInvoice invoice = Cases.hours();
    try (PDDocument pdf = Loader.loadPDF(DRAW.pdf(invoice, WRITER.xml(invoice), null))) {
      assertEquals("de", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.matches("(?s).*pdfaid:part(=\"|>)3.*"), xmp);
      assertTrue(xmp.matches("(?s).*pdfaid:conformance(=\"|>)A.*"), xmp);
      assertTrue(xmp.contains("XRECHNUNG"), xmp);
      assertFalse(pdf.getDocumentCatalog().getOutputIntents().isEmpty());
    }
  }

  @Test
  void everythingThatTheLawAsksForCanBeRead() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, EInvoice> e : Cases.all().entrySet()) {
      texts.put(e.getKey(), text(e.getKey(), e.getValue()));
    }
    String hours = texts.get("hours with surcharges");
    for (String what :
        List.of(
            "Rechnung RE-2026-00016",
            "02.11.2026",
            "01.10.2026 bis 31.10.2026",
            "Klartext Agentur GmbH",
            "Hafenweg 3",
            "USt-IdNr. DE123456788",
            "Steuernummer 337/5901/1234",
            "Stadt Neuhausen, Kämmerei",
            "991-03730-19",
            "1.250 min",
            "20:50 h",
            "85,00 € je Stunde",
            "106,875 € je Stunde",
            "1.770,83 €",
            "19 % Umsatzsteuer",
            "Zahlbar ohne Abzug bis 02.12.2026.",
            "DE02 1203 0000 0000 2020 51")) {
      assertTrue(hours.contains(what), what + " in " + hours);
    }
    assertTrue(texts.get("small business").contains("§ 19 UStG"));
    assertFalse(texts.get("small business").contains("Umsatzsteuer auf"));
    assertTrue(texts.get("cancellation").startsWith("Klartext"), texts.get("cancellation"));
    assertTrue(texts.get("cancellation").contains("Stornorechnung RE-2026-00018"));
    assertTrue(texts.get("cancellation").contains("RE-2026-00016 vom 02.11.2026"));
    assertTrue(texts.get("credit").contains("Rechnungskorrektur RE-2026-00017"));
    texts.values().forEach(t -> assertFalse(t.contains("Gutschrift"), t));
    assertTrue(texts.get("special characters").contains("<\"Café & 'Bürger'\">"));
    // What the typeface has no sign for is said in words.
    assertTrue(texts.get("special characters").contains("[grinning face]"));
    assertFalse(texts.get("special characters").contains("#"));
    String outweighed = texts.get("corrections outweigh");
    assertTrue(outweighed.contains("-101,15 €"), outweighed);
    assertFalse(outweighed.contains("Zu zahlen") || outweighed.contains("IBAN"), outweighed);
    assertTrue(texts.get("200 lines").contains("Seite 2 von"));
    assertTrue(texts.get("attachment").contains("Leistungsnachweis-2026-10.csv"));
  }

  @Test
  void aReminderSaysWhatIsOpenAndUntilWhen() throws IOException {
    EInvoice invoice = Cases.hours();
    Money gross = invoice.totals().gross();
    LocalDate on = LocalDate.of(2026, 12, 4);
    String first = letter("reminder-1", invoice, new Reminder(1, on, gross, on.plusDays(14)));
    for (String what :
        List.of(
            "Zahlungserinnerung zur Rechnung RE-2026-00016",
            "Stadt Neuhausen, Kämmerei",
            "war bis zum 02.12.2026 zu zahlen",
            "Bitte überweisen Sie 2.436,04 € bis zum 18.12.2026",
            "DE02 1203 0000 0000 2020 51",
            "991-03730-19")) {
      assertTrue(first.contains(what), what + " in " + first);
    }
    assertFalse(first.contains("Gezahlt, korrigiert"), first);
    String last = letter("reminder-3", invoice, new Reminder(3, on, Money.of("36.04"), on));
    assertTrue(last.contains("Letzte Mahnung zur Rechnung"), last);
    assertTrue(last.contains("-2.400,00 €"), last);
    assertTrue(last.contains("Bitte überweisen Sie 36,04 €"), last);
  }

  private static String letter(String name, EInvoice invoice, Reminder reminder)
      throws IOException {
    return read(name, DRAW.reminder(invoice, reminder, null));
  }

  private static String text(String name, EInvoice invoice) throws IOException {
    return read(name, DRAW.pdf(invoice, WRITER.xml(invoice), null));
  }

  private static String read(String name, byte[] bytes) throws IOException {
    String keep = System.getProperty("invoice.pages");
    if (keep != null) {
      Files.write(Path.of(keep, name.replace(' ', '-') + ".pdf"), bytes);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
    }
  }

  @Test
  void aBankingAppIsToldWhatToPay() {
    assertEquals(
        "BCD\n002\n1\nSCT\nBYLADEM1001\nKlartext Agentur GmbH\nDE02120300000000202051\n"
            + "EUR2436.04\n\n\nRE-2026-00016",
        EpcCode.of(Cases.hours()).orElseThrow());
    assertTrue(EpcCode.of(Cases.credit()).isEmpty());
    assertTrue(EpcCode.of(Cases.cancellation(Cases.hours())).isEmpty());
  }
}
