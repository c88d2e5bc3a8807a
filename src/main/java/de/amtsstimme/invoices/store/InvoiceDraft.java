package de.amtsstimme.invoices.store;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.domain.DraftContent;
import de.amtsstimme.invoices.domain.DraftState;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.http.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What may become an invoice: {@code OPEN}, then {@code ISSUED} or {@code DISCARDED} for good. */
@Entity
@Table(name = "invoice_draft")
public class InvoiceDraft {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private DraftState state;

  private String body;

  @Column(name = "preceding_id", updatable = false)
  private UUID precedingId;

  @Column(name = "invoice_id")
  private UUID invoiceId;

  @Column(name = "drafted_by_name", updatable = false)
  private String draftedByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected InvoiceDraft() {}

  /**
   * @param precedingId the invoice that it corrects, or null
   */
  public InvoiceDraft(
      DocumentKind kind, DraftContent content, UUID precedingId, String byName, Instant now) {
    this.id = EntityId.next();
    this.kind = kind;
    this.state = DraftState.OPEN;
    this.precedingId = precedingId;
    this.draftedByName = byName;
    this.createdAt = now;
    say(content);
  }

  public void say(DraftContent content) {
    this.body = Json.written(content);
  }

  public void issuedAs(UUID invoice) {
    DraftState.LIFE_CYCLE.require(state, DraftState.ISSUED);
    this.state = DraftState.ISSUED;
    this.invoiceId = invoice;
  }

  public void discard() {
    DraftState.LIFE_CYCLE.require(state, DraftState.DISCARDED);
    this.state = DraftState.DISCARDED;
  }

  public DraftContent content() {
    return Json.kept(body, DraftContent.class);
  }

  public UUID id() {
    return id;
  }

  public DocumentKind kind() {
    return kind;
  }

  public DraftState state() {
    return state;
  }

  public UUID precedingId() {
    return precedingId;
  }

  /** Null until it is issued. */
  public UUID invoiceId() {
    return invoiceId;
  }

  public String draftedByName() {
    return draftedByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
