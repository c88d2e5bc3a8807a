package de.amtsstimme.crisis.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The stop button, pressed once and lifted once. Written by {@link Halts} only. */
@Entity
@Table(name = "halt")
public class Halt {

  @Id private UUID id;
  private String reason;

  @Column(name = "pressed_by_name")
  private String pressedByName;

  @Column(name = "pressed_at")
  private Instant pressedAt;

  @Column(name = "lifted_by_name")
  private String liftedByName;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Version private long version;

  protected Halt() {}

  public UUID id() {
    return id;
  }

  public String reason() {
    return reason;
  }

  public String pressedByName() {
    return pressedByName;
  }

  public Instant pressedAt() {
    return pressedAt;
  }

  public String liftedByName() {
    return liftedByName;
  }

  /** Null while it is pressed. */
  public Instant liftedAt() {
    return liftedAt;
  }

  public long version() {
    return version;
  }
}
