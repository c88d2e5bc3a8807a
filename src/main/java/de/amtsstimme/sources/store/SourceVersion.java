package de.amtsstimme.sources.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a source, never changed. Validity in days of the authority's zone, both inclusive.
 */
@Entity
@Table(name = "source_version")
public class SourceVersion {

  @Id private UUID id;

  @Column(name = "source_id")
  private UUID sourceId;

  private int number;
  private String label;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  private String excerpt;

  @Column(name = "excerpt_hash")
  private String excerptHash;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SourceVersion() {}

  /** What a version says, without its place in the source. */
  public record Text(
      String label,
      LocalDate validFrom,
      LocalDate validUntil,
      String excerpt,
      String excerptHash) {}

  public SourceVersion(UUID id, UUID sourceId, int number, Text text, UUID createdBy, Instant now) {
    this.id = id;
    this.sourceId = sourceId;
    this.number = number;
    this.label = text.label();
    this.validFrom = text.validFrom();
    this.validUntil = text.validUntil();
    this.excerpt = text.excerpt();
    this.excerptHash = text.excerptHash();
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID sourceId() {
    return sourceId;
  }

  public int number() {
    return number;
  }

  public String label() {
    return label;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String excerpt() {
    return excerpt;
  }

  public String excerptHash() {
    return excerptHash;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
