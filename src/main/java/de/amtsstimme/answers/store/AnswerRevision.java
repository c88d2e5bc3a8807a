package de.amtsstimme.answers.store;

import de.amtsstimme.approvals.domain.SubjectFlag;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One version of an answer's texts. A draft until it is submitted; its id is then the id of the
 * frozen subject revision.
 */
@Entity
@Table(name = "answer_revision")
public class AnswerRevision {

  @Id private UUID id;

  @Column(name = "answer_id", updatable = false)
  private UUID answerId;

  private int number;
  private String question;

  /** JSON; written and read by {@link AnswerTexts}. */
  @Column(updatable = false)
  private String placeholders;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  /** Comma separated: what its author says of it, which its chain may ask. */
  @Column(updatable = false)
  private String flags = "";

  @Column(name = "written_by", updatable = false)
  private UUID writtenBy;

  @Column(name = "written_by_name", updatable = false)
  private String writtenByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected AnswerRevision() {}

  public AnswerRevision(
      UUID id,
      UUID answerId,
      int number,
      String question,
      String placeholders,
      Instant validFrom,
      Instant validUntil,
      UUID writtenBy,
      String writtenByName,
      Instant now) {
    this.id = id;
    this.answerId = answerId;
    this.number = number;
    this.question = question;
    this.placeholders = placeholders;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.writtenBy = writtenBy;
    this.writtenByName = writtenByName;
    this.createdAt = now;
  }

  /** Before it is added; a revision never changes. */
  public void flag(Set<SubjectFlag> said) {
    this.flags = SubjectFlag.join(said);
  }

  public Set<SubjectFlag> flags() {
    return SubjectFlag.parse(flags);
  }

  public UUID id() {
    return id;
  }

  public UUID answerId() {
    return answerId;
  }

  public int number() {
    return number;
  }

  public String question() {
    return question;
  }

  public String placeholders() {
    return placeholders;
  }

  public Instant validFrom() {
    return validFrom;
  }

  public Instant validUntil() {
    return validUntil;
  }

  public UUID writtenBy() {
    return writtenBy;
  }

  public String writtenByName() {
    return writtenByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
