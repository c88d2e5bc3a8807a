package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That something was erased on request, how much of it, when and by whom. Never for whom. */
@Entity
@Table(name = "erasure")
public class ErasureReceipt {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SubjectChannel channel;

  @Column(name = "subject_key")
  private byte[] subjectKey;

  @Column(name = "inquiry_id")
  private UUID inquiryId;

  /** JSON: rows by table. */
  private String counts;

  @Column(name = "erased_by")
  private UUID erasedBy;

  @Column(name = "erased_by_name")
  private String erasedByName;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected ErasureReceipt() {}

  public ErasureReceipt(String counts, UUID erasedBy, String erasedByName, Instant erasedAt) {
    this.id = EntityId.next();
    this.counts = counts;
    this.erasedBy = erasedBy;
    this.erasedByName = erasedByName;
    this.erasedAt = erasedAt;
  }

  public ErasureReceipt forPerson(SubjectChannel newChannel, byte[] newSubjectKey) {
    this.channel = newChannel;
    this.subjectKey = newSubjectKey.clone();
    return this;
  }

  public ErasureReceipt forInquiry(UUID newInquiryId) {
    this.inquiryId = newInquiryId;
    return this;
  }

  public UUID id() {
    return id;
  }

  public SubjectChannel channel() {
    return channel;
  }

  public byte[] subjectKey() {
    return subjectKey == null ? null : subjectKey.clone();
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public String counts() {
    return counts;
  }

  public String erasedByName() {
    return erasedByName;
  }

  public Instant erasedAt() {
    return erasedAt;
  }
}
