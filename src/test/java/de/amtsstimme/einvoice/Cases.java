package de.amtsstimme.einvoice;

import de.amtsstimme.einvoice.domain.AddressScheme;
import de.amtsstimme.einvoice.domain.Adjustment;
import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EInvoice.Attachment;
import de.amtsstimme.einvoice.domain.EInvoice.Preceding;
import de.amtsstimme.einvoice.domain.InvoiceLine;
import de.amtsstimme.einvoice.domain.LineUnit;
import de.amtsstimme.einvoice.domain.Party;
import de.amtsstimme.einvoice.domain.Vat;
import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of every kind that the product writes. */
public final class Cases {

  public static final Vat NINETEEN = Vat.of(new BigDecimal("19"));
  public static final Vat SMALL =
      Vat.exempt("Kein Ausweis von Umsatzsteuer, da Kleinunternehmer gemäß § 19 UStG.");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  static final String ODD = "Öffentlichkeitsarbeit <\"Café & 'Bürger'\"> – 100 % · 😀 ǅ ﷼";

  private Cases() {}

  public static Map<String, EInvoice> all() {
    Map<String, EInvoice> all = new LinkedHashMap<>();
    all.put("hours with surcharges", hours());
    all.put("flat fee", invoice(fee()));
    all.put("mixed", with(invoice(hour("1250", "85.00"), fee()), List.of(), List.of(), "Danke."));
    all.put("small business", small());
    all.put("discount", discount());
    all.put("credit", credit());
    all.put("cancellation", cancellation(discount()));
    all.put("attachment", attachment());
    all.put("200 lines", many(200));
    all.put("special characters", odd());
    all.put("half cents", halfCents());
    all.put("tax number only", taxNumberOnly());
    all.put("corrections outweigh", invoice(hour("30", "85.00"), hour("-90", "85.00")));
    return all;
  }

  static EInvoice hours() {
    return invoice(
        hour("1250", "85.00"),
        hour("95", "106.25"),
        hour("60", "127.50"),
        hour("1", "106.875"),
        hour("-15", "85.00"));
  }

  /** Amounts that end in half a cent, up and down, and a tax that does. */
  static EInvoice halfCents() {
    return invoice(
        hour("3", "0.10"),
        hour("9", "0.10"),
        hour("-3", "0.10"),
        hour("1", "100.50"),
        piece("1", "0.50"));
  }

  static EInvoice discount() {
    return with(
        invoice(hour("6000", "85.00"), fee()),
        List.of(
            new Adjustment(false, "Mengenrabatt ab 40 Stunden", Money.of("425.00"), NINETEEN),
            new Adjustment(true, "Rückruf eines Rabatts", Money.of("0.01"), NINETEEN)),
        List.of(),
        null);
  }

  static EInvoice small() {
    EInvoice i =
        invoice(
            new InvoiceLine(
                "Texte",
                null,
                new BigDecimal("90"),
                LineUnit.MINUTE,
                new BigDecimal("60"),
                HOUR,
                SMALL));
    return sold(i, seller(null, "337/5901/1234", null));
  }

  static EInvoice taxNumberOnly() {
    return sold(hours(), seller(null, "337/5901/1234", null));
  }

  static EInvoice credit() {
    EInvoice i = invoice(hour("30", "85.00"));
    return new EInvoice(
        DocumentKind.CREDIT,
        "RE-2026-00017",
        i.issuedOn(),
        i.period(),
        i.buyerReference(),
        i.contractReference(),
        i.orderReference(),
        i.seller(),
        i.buyer(),
        i.lines(),
        i.adjustments(),
        new Preceding("RE-2026-00016", DAY),
        List.of(),
        List.of("Korrektur der Rechnung RE-2026-00016: Zu viele Minuten gebucht"),
        unpaid(i));
  }

  static EInvoice cancellation(EInvoice of) {
    return new EInvoice(
        DocumentKind.CANCELLATION,
        "RE-2026-00018",
        of.issuedOn(),
        of.period(),
        of.buyerReference(),
        of.contractReference(),
        of.orderReference(),
        of.seller(),
        of.buyer(),
        of.lines().stream().map(InvoiceLine::negated).toList(),
        of.adjustments().stream().map(Adjustment::negated).toList(),
        new Preceding(of.number(), of.issuedOn()),
        List.of(),
        List.of("Storno der Rechnung " + of.number() + ": Falscher Monat"),
        unpaid(of));
  }

  private static EInvoice.Payment unpaid(EInvoice i) {
    return new EInvoice.Payment(
        null,
        "Wird mit offenen Rechnungen verrechnet oder erstattet.",
        i.payment().holder(),
        i.payment().iban(),
        i.payment().bic());
  }

  static EInvoice attachment() {
    return with(
        hours(),
        List.of(),
        List.of(
            new Attachment(
                "Leistungsnachweis-2026-10.csv",
                "text/csv",
                "Bestätigter Leistungsnachweis & Anlage \"Oktober\"",
                "\"Monat\";\"Netto\"\r\n".getBytes(StandardCharsets.UTF_8)),
            new Attachment(
                "Leistungsnachweis-2026-10.pdf",
                "application/pdf",
                "Bestätigter Leistungsnachweis",
                "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8))),
        null);
  }

  public static EInvoice many(int lines) {
    List<InvoiceLine> all = new ArrayList<>();
    for (int i = 1; i <= lines; i++) {
      all.add(hour(Integer.toString(7 * i), "8" + i % 10 + ".3" + i % 7));
    }
    return invoice(all.toArray(InvoiceLine[]::new));
  }

  static EInvoice odd() {
    InvoiceLine line =
        new InvoiceLine(
            ODD,
            ODD,
            BigDecimal.ONE,
            LineUnit.PIECE,
            new BigDecimal("10"),
            BigDecimal.ONE,
            NINETEEN);
    EInvoice i = with(invoice(line), List.of(), List.of(), ODD + "\nzweite Zeile");
    Party p = i.buyer();
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        i.buyerReference(),
        ODD,
        ODD,
        i.seller(),
        new Party(
            ODD,
            ODD,
            ODD,
            p.postalCode(),
            ODD,
            "DE",
            null,
            null,
            null,
            p.electronicAddress(),
            p.contact()),
        i.lines(),
        i.adjustments(),
        null,
        List.of(),
        i.notes(),
        i.payment());
  }

  static InvoiceLine hour(String minutes, String rate) {
    return new InvoiceLine(
        "Bürgeranfragen",
        "Oktober 2026",
        new BigDecimal(minutes),
        LineUnit.MINUTE,
        new BigDecimal(rate),
        HOUR,
        NINETEEN);
  }

  private static InvoiceLine piece(String quantity, String price) {
    return new InvoiceLine(
        "Beitrag",
        null,
        new BigDecimal(quantity),
        LineUnit.PIECE,
        new BigDecimal(price),
        BigDecimal.ONE,
        NINETEEN);
  }

  private static InvoiceLine fee() {
    return new InvoiceLine(
        "Grundpauschale",
        "Oktober 2026",
        BigDecimal.ONE,
        LineUnit.MONTH,
        new BigDecimal("499.99"),
        BigDecimal.ONE,
        NINETEEN);
  }

  static EInvoice invoice(InvoiceLine... lines) {
    return new EInvoice(
        DocumentKind.INVOICE,
        "RE-2026-00016",
        DAY,
        new EInvoice.Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
        "991-03730-19",
        "V-2026-17",
        "B-4711",
        seller("DE123456788", "337/5901/1234", "HRB 12345, Amtsgericht Münster"),
        new Party(
            "Stadt Neuhausen, Kämmerei",
            "Rathausplatz 1",
            null,
            "52351",
            "Neuhausen",
            "DE",
            null,
            null,
            null,
            new Party.ElectronicAddress(AddressScheme.LEITWEG_ID, "991-03730-19"),
            null),
        List.of(lines),
        List.of(),
        null,
        List.of(),
        List.of(),
        new EInvoice.Payment(
            DAY.plusDays(30),
            "Zahlbar ohne Abzug bis 02.12.2026.",
            "Klartext Agentur GmbH",
            "DE02120300000000202051",
            "BYLADEM1001"));
  }

  private static Party seller(String vatId, String taxNumber, String register) {
    return new Party(
        "Klartext Agentur GmbH",
        "Hafenweg 3",
        null,
        "48155",
        "Münster",
        "DE",
        vatId,
        taxNumber,
        register,
        new Party.ElectronicAddress(AddressScheme.EMAIL, "rechnung@agentur.example"),
        new Party.Contact("Alex Brandt", "+49 251 123456", "rechnung@agentur.example"));
  }

  /** The same, with something else in places. */
  static EInvoice with(
      EInvoice i, List<Adjustment> adjustments, List<Attachment> attachments, String note) {
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        i.buyerReference(),
        i.contractReference(),
        i.orderReference(),
        i.seller(),
        i.buyer(),
        i.lines(),
        adjustments,
        i.preceding(),
        attachments,
        note == null ? List.of() : List.of(note),
        i.payment());
  }

  static EInvoice sold(EInvoice i, Party seller) {
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        i.buyerReference(),
        i.contractReference(),
        i.orderReference(),
        seller,
        i.buyer(),
        i.lines(),
        i.adjustments(),
        i.preceding(),
        i.attachments(),
        i.notes(),
        i.payment());
  }

  static EInvoice routed(EInvoice i, String leitwegId) {
    return new EInvoice(
        i.kind(),
        i.number(),
        i.issuedOn(),
        i.period(),
        leitwegId,
        i.contractReference(),
        i.orderReference(),
        i.seller(),
        i.buyer(),
        i.lines(),
        i.adjustments(),
        i.preceding(),
        i.attachments(),
        i.notes(),
        i.payment());
  }
}
