package de.amtsstimme.crisis.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A time of crisis: declared, over by itself or ended earlier. Written by {@link Crises} only. */
@Entity
@Table(name = "crisis")
public class Crisis {

  @Id private UUID id;
  private String reason;

  @Column(name = "declared_by_name")
  private String declaredByName;

  @Column(name = "declared_at")
  private Instant declaredAt;

  private Instant until;

  @Column(name = "ended_by_name")
  private String endedByName;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Crisis() {}

  /** When it is or was over: by itself or because somebody ended it. */
  public Instant over() {
    return endedAt == null ? until : endedAt;
  }

  public UUID id() {
    return id;
  }

  public String reason() {
    return reason;
  }

  public String declaredByName() {
    return declaredByName;
  }

  public Instant declaredAt() {
    return declaredAt;
  }

  public Instant until() {
    return until;
  }

  public String endedByName() {
    return endedByName;
  }

  /** Null for one that nobody ended before its time. */
  public Instant endedAt() {
    return endedAt;
  }

  public long version() {
    return version;
  }
}
