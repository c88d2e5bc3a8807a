package de.amtsstimme.sources.store;

import de.amtsstimme.kernel.domain.EntityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What answers rely on: a page or a norm. The head names the version that counts; answers cite one
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

  /** From when on the current version counts no longer, whatever its own dates say. */
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

  /** Another version counts; an end belonged to the one before. */
  public void counts(UUID versionId) {
    this.currentVersionId = versionId;
    this.endedAt = null;
  }

  public void ends(Instant at) {
    this.endedAt = at;
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

  public UUID currentVersionId() {
    return currentVersionId;
  }

  /** Null while no end is set. */
  public Instant endedAt() {
    return endedAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
