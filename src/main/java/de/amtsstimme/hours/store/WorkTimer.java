package de.amtsstimme.hours.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.rates.domain.Activity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody works on something right now. It goes when it is stopped. */
@Entity
@Table(name = "work_timer")
public class WorkTimer {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Enumerated(EnumType.STRING)
  private Activity activity;

  @Column(name = "inquiry_id")
  private UUID inquiryId;

  @Column(name = "started_at")
  private Instant startedAt;

  protected WorkTimer() {}

  public WorkTimer(UUID personId, Activity activity, UUID inquiryId, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.activity = activity;
    this.inquiryId = inquiryId;
    this.startedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public Activity activity() {
    return activity;
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public Instant startedAt() {
    return startedAt;
  }
}
