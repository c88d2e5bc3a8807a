package de.amtsstimme.sources.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.sources.domain.Counting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What answers rely on: a page or a norm. The head says which version counts when; answers cite one
 * version and go stale with it.
 */
@Entity
@Table(name = "source")
public class Source {

  @Id private UUID id;
  private String title;
  private String issuer;
  private String url;
  private String norm;

  @Column(name = "current_version_id")
  private UUID currentVersionId;

  @Column(name = "next_version_id")
  private UUID nextVersionId;

  @Column(name = "next_from")
  private Instant nextFrom;

  /** From when on a version counts no longer, whatever its own dates say. */
  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Source() {}

  public Source(
      String title, String issuer, String url, String norm, UUID currentVersionId, Instant now) {
    this.id = EntityId.next();
    this.title = title;
    this.issuer = issuer;
    this.url = url;
    this.norm = norm;
    this.currentVersionId = currentVersionId;
    this.createdAt = now;
  }

  public Counting counting() {
    return new Counting(currentVersionId, nextVersionId, nextFrom, endedAt);
  }

  /** One change of the head: whatever rests on this source is judged by it from its commit on. */
  public void counts(Counting c) {
    this.currentVersionId = c.versionId();
    this.nextVersionId = c.nextId();
    this.nextFrom = c.nextFrom();
    this.endedAt = c.endedAt();
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String issuer() {
    return issuer;
  }

  public String url() {
    return url;
  }

  public String norm() {
    return norm;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
