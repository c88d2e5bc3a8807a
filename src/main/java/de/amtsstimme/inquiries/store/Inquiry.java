package de.amtsstimme.inquiries.store;

import de.amtsstimme.inquiries.domain.ClosureReason;
import de.amtsstimme.inquiries.domain.InquiryChannel;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A citizen's question or comment. Text, author and external id are the citizen's personal data and
 * may be gone (erased); the rest stays. It is answered when a reply was published where it was
 * asked.
 */
@Entity
@Table(name = "inquiry")
public class Inquiry {

  @Id private UUID id;

  /** Only to tell authorities apart where several are read at once. */
  @Column(name = "tenant_id", insertable = false, updatable = false)
  private UUID tenantId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private InquiryChannel channel;

  @Column(name = "external_id")
  private String externalId;

  @Enumerated(EnumType.STRING)
  private InquiryState state;

  private String text;

  @Column(name = "author_handle")
  private String authorHandle;

  private boolean complaint;

  @Column(name = "received_at", updatable = false)
  private Instant receivedAt;

  @Column(name = "recorded_by", updatable = false)
  private UUID recordedBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "closed_reason")
  private ClosureReason closedReason;

  @Column(name = "erase_after")
  private LocalDate eraseAfter;

  /** Written by the erasure itself, together with what it empties. */
  @Column(name = "erased_at", insertable = false, updatable = false)
  private Instant erasedAt;

  @Version private long version;

  protected Inquiry() {}

  public Inquiry(
      InquiryChannel channel,
      String externalId,
      String text,
      String authorHandle,
      boolean complaint,
      Instant receivedAt,
      UUID recordedBy,
      Instant now) {
    this.id = EntityId.next();
    this.channel = channel;
    this.externalId = externalId;
    this.state = InquiryState.NEW;
    this.text = text;
    this.authorHandle = authorHandle;
    this.complaint = complaint;
    this.receivedAt = receivedAt;
    this.recordedBy = recordedBy;
    this.createdAt = now;
  }

  public void mark(boolean newComplaint) {
    this.complaint = newComplaint;
  }

  /** Somebody writes a reply. */
  public void takeUp() {
    if (state != InquiryState.IN_PROGRESS) {
      become(InquiryState.IN_PROGRESS);
      this.eraseAfter = null;
    }
  }

  /**
   * @param newEraseAfter the day on which the citizen's data goes, also if nobody closes it
   */
  public void answered(Instant now, LocalDate newEraseAfter) {
    become(InquiryState.ANSWERED);
    this.answeredAt = now;
    this.eraseAfter = newEraseAfter;
  }

  public void close(ClosureReason reason, Instant now, LocalDate newEraseAfter) {
    become(InquiryState.CLOSED);
    this.closedAt = now;
    this.closedReason = reason;
    this.eraseAfter = newEraseAfter;
  }

  private void become(InquiryState next) {
    InquiryState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public UUID tenantId() {
    return tenantId;
  }

  public InquiryChannel channel() {
    return channel;
  }

  public boolean complaint() {
    return complaint;
  }

  public String externalId() {
    return externalId;
  }

  public InquiryState state() {
    return state;
  }

  public String text() {
    return text;
  }

  public String authorHandle() {
    return authorHandle;
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public Instant answeredAt() {
    return answeredAt;
  }

  public Instant closedAt() {
    return closedAt;
  }

  public ClosureReason closedReason() {
    return closedReason;
  }

  public LocalDate eraseAfter() {
    return eraseAfter;
  }

  /** Null while text and author are there. */
  public Instant erasedAt() {
    return erasedAt;
  }

  public long version() {
    return version;
  }
}
