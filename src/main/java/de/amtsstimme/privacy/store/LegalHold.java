package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Keeps an inquiry, or everything of a person, from being erased: for a reason, until a day. It can
 * end earlier, never later; a longer one is a new one.
 */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

  @Id private UUID id;

  @Column(name = "inquiry_id", updatable = false)
  private UUID inquiryId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private SubjectChannel channel;

  @Column(name = "subject_key", updatable = false)
  private byte[] subjectKey;

  @Column(updatable = false)
  private String reason;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "set_by", updatable = false)
  private UUID setBy;

  @Column(name = "set_by_name", updatable = false)
  private String setByName;

  @Column(name = "set_at", updatable = false)
  private Instant setAt;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "lifted_by_name")
  private String liftedByName;

  @Version private long version;

  protected LegalHold() {}

  private LegalHold(String reason, Instant endsAt, UUID setBy, String setByName, Instant now) {
    this.id = EntityId.next();
    this.reason = reason;
    this.endsAt = endsAt;
    this.setBy = setBy;
    this.setByName = setByName;
    this.setAt = now;
  }

  public static LegalHold onInquiry(
      UUID inquiryId, String reason, Instant endsAt, UUID setBy, String setByName, Instant now) {
    LegalHold hold = new LegalHold(reason, endsAt, setBy, setByName, now);
    hold.inquiryId = inquiryId;
    return hold;
  }

  public static LegalHold onPerson(
      SubjectChannel channel,
      byte[] subjectKey,
      String reason,
      Instant endsAt,
      UUID setBy,
      String setByName,
      Instant now) {
    LegalHold hold = new LegalHold(reason, endsAt, setBy, setByName, now);
    hold.channel = channel;
    hold.subjectKey = subjectKey.clone();
    return hold;
  }

  public void endAt(Instant newEnd) {
    this.endsAt = newEnd;
  }

  public void lift(String by, Instant now) {
    this.liftedAt = now;
    this.liftedByName = by;
  }

  public boolean inForce(Instant now) {
    return liftedAt == null && endsAt.isAfter(now);
  }

  public UUID id() {
    return id;
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public SubjectChannel channel() {
    return channel;
  }

  public byte[] subjectKey() {
    return subjectKey == null ? null : subjectKey.clone();
  }

  public String reason() {
    return reason;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public String setByName() {
    return setByName;
  }

  public Instant setAt() {
    return setAt;
  }

  public Instant liftedAt() {
    return liftedAt;
  }

  public String liftedByName() {
    return liftedByName;
  }

  public long version() {
    return version;
  }
}
