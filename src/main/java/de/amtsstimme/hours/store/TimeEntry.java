package de.amtsstimme.hours.store;

import de.amtsstimme.rates.domain.Activity;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What one person of the agency worked for the authority, from when to when. Never changed. */
@Entity
@Table(name = "time_entry")
public class TimeEntry {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  private Activity activity;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private int minutes;

  @Column(name = "inquiry_id")
  private UUID inquiryId;

  private String description;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected TimeEntry() {}

  public TimeEntry(UUID personId, String personName, WorkSpan span, Instant now) {
    this.id = EntityId.next();
    this.personId = personId;
    this.personName = personName;
    this.startedAt = span.startedAt();
    this.endedAt = span.endedAt();
    this.minutes = span.minutes();
    this.createdAt = now;
  }

  public void describe(Activity newActivity, UUID newInquiryId, String newDescription) {
    this.activity = newActivity;
    this.inquiryId = newInquiryId;
    this.description = newDescription;
  }

  public WorkSpan span() {
    return new WorkSpan(startedAt, endedAt);
  }

  public UUID id() {
    return id;
  }

  public UUID personId() {
    return personId;
  }

  public String personName() {
    return personName;
  }

  public Activity activity() {
    return activity;
  }

  public int minutes() {
    return minutes;
  }

  public UUID inquiryId() {
    return inquiryId;
  }

  public String description() {
    return description;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
