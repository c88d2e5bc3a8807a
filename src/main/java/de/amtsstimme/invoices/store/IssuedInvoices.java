package de.amtsstimme.invoices.store;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.Totals;
import de.amtsstimme.invoices.domain.InvoiceNumber;
import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Issued invoices: of the bound authority, or, in the installation, the agency's books. Rows are
 * added and never changed.
 */
@ApplicationScoped
public class IssuedInvoices {

  /**
   * An invoice and what followed it.
   *
   * @param dueOn null for a correction
   * @param precedingId what it corrects, or null
   * @param credited gross, by partial corrections
   * @param draftId null for what was corrected after the authority had ended
   */
  public record Issued(
      UUID id,
      UUID authorityId,
      DocumentKind kind,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      LocalDate from,
      LocalDate until,
      String buyerName,
      Money net,
      Money tax,
      Money gross,
      UUID precedingId,
      boolean cancelled,
      Money credited,
      UUID draftId,
      UUID sellerProfileId,
      String issuedByName,
      Instant issuedAt) {}

  /**
   * Who issues what, and of which profile.
   *
   * @param authorityId null for the bound one
   * @param draftId null for what is corrected after the authority has ended
   */
  public record Issue(
      UUID id,
      UUID authorityId,
      UUID draftId,
      UUID precedingId,
      UUID sellerProfileId,
      String byName,
      Instant at) {}

  private static final String COLUMNS =
      "select i.id, i.authority_id, i.kind, i.number, i.issued_on, i.due_on, i.supply_from,"
          + " i.supply_until, i.buyer_name, i.net, i.tax, i.gross, i.preceding_id,"
          + " (select count(*) from invoice c where c.preceding_id = i.id and c.kind ="
          + " 'CANCELLATION'), (select coalesce(sum(c.gross), 0) from invoice c where"
          + " c.preceding_id = i.id and c.kind = 'CREDIT'), i.draft_id, i.seller_profile_id,"
          + " i.issued_by_name, i.issued_at from invoice i"
          + " where (i.authority_id = bound_tenant() or bound_tenant() = installation_tenant())";

  @Inject NativeSql sql;

  public void add(Issue issue, InvoiceNumber number, EInvoice document, byte[] xml) {
    Totals totals = document.totals();
    sql.update(
        "insert into invoice (id, authority_id, kind, prefix, year, seq, number, issued_on,"
            + " due_on, supply_from, supply_until, buyer_name, net, tax, gross, preceding_id,"
            + " document, xml, xml_sha256, draft_id, seller_profile_id, issued_by_name, issued_at)"
            + " values (?, coalesce(cast(? as uuid), bound_tenant()), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, cast(? as uuid), ?, ?, ?, cast(? as uuid), ?, ?, ?)",
        issue.id(),
        issue.authorityId(),
        document.kind().name(),
        number.prefix(),
        number.year(),
        number.seq(),
        number.toString(),
        document.issuedOn(),
        document.kind() == DocumentKind.INVOICE ? document.payment().dueOn() : null,
        document.period().from(),
        document.period().until(),
        document.buyer().name(),
        totals.net().amount(),
        totals.tax().amount(),
        totals.gross().amount(),
        issue.precedingId(),
        Json.written(withoutFiles(document)),
        xml,
        HexFormat.of().formatHex(ContentHash.sha256(xml)),
        issue.draftId(),
        issue.sellerProfileId(),
        issue.byName(),
        issue.at());
  }

  /** The files are in the XML. */
  private static EInvoice withoutFiles(EInvoice d) {
    return new EInvoice(
        d.kind(),
        d.number(),
        d.issuedOn(),
        d.period(),
        d.buyerReference(),
        d.contractReference(),
        d.orderReference(),
        d.seller(),
        d.buyer(),
        d.lines(),
        d.adjustments(),
        d.preceding(),
        d.attachments().stream()
            .map(
                a ->
                    new EInvoice.Attachment(
                        a.fileName(), a.mediaType(), a.description(), new byte[0]))
            .toList(),
        d.notes(),
        d.payment());
  }

  /**
   * @throws Refusal NOT_FOUND for an unknown one and for another authority's, alike
   */
  public Issued get(UUID id) {
    return find(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public Optional<Issued> find(UUID id) {
    return sql.first(COLUMNS + " and i.id = ?", IssuedInvoices::issued, id);
  }

  /** Newest first. */
  public List<Issued> page(UUID before, int fetch) {
    return sql.list(
        COLUMNS + " and i.id < ? order by i.id desc limit ?",
        IssuedInvoices::issued,
        NativeSql.before(before),
        fetch);
  }

  /** Newest first: those on which something is still to be paid, or was paid too much. */
  public List<Issued> openPage(UUID before, int fetch) {
    return sql.list(
        COLUMNS
            + " and (select o.open from invoice_open o where o.id = i.id) <> 0 and i.id < ?"
            + " order by i.id desc limit ?",
        IssuedInvoices::issued,
        NativeSql.before(before),
        fetch);
  }

  /**
   * What is open altogether.
   *
   * @param overdue of it, what should have been paid before that day
   */
  public record Sums(Money open, Money overdue) {}

  public Sums sums(LocalDate today) {
    return sql.first(
            "select coalesce(sum(o.open), 0), coalesce(sum(o.open) filter (where o.due_on <"
                + " cast(? as date) and o.open > 0), 0) from invoice_open o where o.authority_id ="
                + " bound_tenant()",
            r -> new Sums(new Money((BigDecimal) r[0]), new Money((BigDecimal) r[1])),
            today.toString())
        .orElseThrow();
  }

  /** Does the authority that it was issued to take no part any more? */
  public boolean isOfEnded(UUID id) {
    return sql.first(
            "select 1 from invoice i join authority a on a.id = i.authority_id where i.id = ? and"
                + " a.state in ('ENDED', 'PURGED')",
            r -> r,
            id)
        .isPresent();
  }

  public EInvoice document(UUID id) {
    return sql.first(
            "select document from invoice i where i.id = ? and (i.authority_id = bound_tenant()"
                + " or bound_tenant() = installation_tenant())",
            r -> Json.kept((String) r[0], EInvoice.class),
            id)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /** The corrections of parts of it, oldest first. */
  public List<EInvoice> credits(UUID id) {
    return sql.list(
        "select document from invoice i where i.preceding_id = ? and i.kind = 'CREDIT' and"
            + " (i.authority_id = bound_tenant() or bound_tenant() = installation_tenant())"
            + " order by i.id",
        r -> Json.kept((String) r[0], EInvoice.class),
        id);
  }

  public byte[] xml(UUID id) {
    return sql.first(
            "select xml from invoice i where i.id = ? and (i.authority_id = bound_tenant()"
                + " or bound_tenant() = installation_tenant())",
            r -> (byte[]) r[0],
            id)
        .orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  private static Issued issued(Object[] r) {
    return new Issued(
        (UUID) r[0],
        (UUID) r[1],
        DocumentKind.valueOf((String) r[2]),
        (String) r[3],
        day(r[4]),
        day(r[5]),
        day(r[6]),
        day(r[7]),
        (String) r[8],
        new Money((BigDecimal) r[9]),
        new Money((BigDecimal) r[10]),
        new Money((BigDecimal) r[11]),
        (UUID) r[12],
        ((Number) r[13]).longValue() > 0,
        new Money((BigDecimal) r[14]),
        (UUID) r[15],
        (UUID) r[16],
        (String) r[17],
        Columns.instant(r[18]));
  }

  /** Which of the two comes depends on the driver's version. */
  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
