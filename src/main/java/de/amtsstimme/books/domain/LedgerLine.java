package de.amtsstimme.books.domain;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.Totals.Share;
import de.amtsstimme.kernel.domain.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one document says about one rate of VAT, as the tax adviser books it. What takes back is
 * negative here, whichever way the document itself says so; in the file amounts have no sign, and
 * "S" or "H" says on which side of the debtor's account they stand.
 */
public record LedgerLine(
    UUID authorityId,
    String authorityName,
    EInvoice document,
    BigDecimal vat,
    Money net,
    Money tax) {

  public static final List<String> HEADERS =
      List.of(
          "Belegnummer",
          "Belegdatum",
          "Belegart",
          "Bezug auf",
          "Debitor",
          "Behörde",
          "Erlöskonto",
          "Steuerschlüssel",
          "Steuersatz",
          "Soll/Haben",
          "Netto",
          "Steuer",
          "Brutto",
          "Währung",
          "Leistung bis",
          "Fällig am");

  public static List<LedgerLine> of(UUID authority, String name, EInvoice document) {
    return document.totals().breakdown().stream()
        .map(s -> of(authority, name, document, s))
        .toList();
  }

  private static LedgerLine of(UUID authority, String name, EInvoice d, Share share) {
    // A correction (381) is in positive amounts; a cancellation (384) has negative quantities.
    boolean turn = d.kind() == DocumentKind.CREDIT;
    return new LedgerLine(
        authority,
        name,
        d,
        share.vat().percent(),
        turn ? share.basis().negated() : share.basis(),
        turn ? share.tax().negated() : share.tax());
  }

  /** In the order of the headers; days as 2026-11-23, decimals with a comma. */
  public List<String> cells(BookkeepingPlan plan) {
    Optional<BookkeepingPlan.Revenue> revenue = plan.revenue(vat);
    Money gross = net.plus(tax);
    return List.of(
        document.number(),
        document.issuedOn().toString(),
        document.kind().title(),
        document.preceding() == null ? "" : document.preceding().number(),
        plan.debtor(authorityId).orElse(""),
        authorityName,
        revenue.map(BookkeepingPlan.Revenue::account).orElse(""),
        revenue.map(BookkeepingPlan.Revenue::taxKey).orElse(""),
        decimal(vat.toPlainString()),
        gross.signum() < 0 ? "H" : "S",
        unsigned(net),
        unsigned(tax),
        unsigned(gross),
        Money.CURRENCY,
        document.period().until().toString(),
        document.payment().dueOn() == null ? "" : document.payment().dueOn().toString());
  }

  private static String unsigned(Money amount) {
    return decimal((amount.signum() < 0 ? amount.negated() : amount).toString());
  }

  private static String decimal(String plain) {
    return plain.replace('.', ',');
  }
}
