package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.suggestions.domain.SynonymState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Words that mean the same to one authority. This row says what was written last and how that
 * stands; the words that count stand in rows of their own, each by the approval that let it in.
 */
@Entity
@Table(name = "suggestion_synonym")
public class SynonymSet {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private SynonymState state;

  /** JSON list of the words that were written last. */
  private String proposed;

  @Column(name = "proposed_revision_id")
  private UUID proposedRevisionId;

  @Column(name = "revision_id")
  private UUID revisionId;

  @Column(name = "created_by_name", updatable = false)
  private String createdByName;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  protected SynonymSet() {}

  public SynonymSet(String createdByName, Instant now) {
    this.id = EntityId.next();
    this.state = SynonymState.RETURNED;
    this.createdByName = createdByName;
    this.createdAt = now;
  }

  /** These words go through the chain as this frozen revision. */
  public void propose(List<String> words, UUID frozenRevisionId, Instant now) {
    become(SynonymState.IN_APPROVAL);
    this.proposed = CanonicalJson.of(words);
    this.proposedRevisionId = frozenRevisionId;
    this.changedAt = now;
  }

  public void decided(boolean approved, Instant now) {
    become(approved ? SynonymState.APPROVED : SynonymState.RETURNED);
    if (approved) {
      this.revisionId = proposedRevisionId;
    }
    this.changedAt = now;
  }

  /** What was approved counts no more; a change of it that waits goes on waiting. */
  public void withdrawn(Instant now) {
    if (state == SynonymState.APPROVED) {
      become(SynonymState.WITHDRAWN);
    }
    this.revisionId = null;
    this.changedAt = now;
  }

  public void requireWritable() {
    SynonymState.LIFE_CYCLE.require(state, SynonymState.IN_APPROVAL);
  }

  private void become(SynonymState next) {
    SynonymState.LIFE_CYCLE.require(state, next);
    this.state = next;
  }

  public UUID id() {
    return id;
  }

  public SynonymState state() {
    return state;
  }

  public List<String> proposed() {
    List<String> words = new ArrayList<>();
    CanonicalJson.read(proposed).forEach(w -> words.add(w.asText()));
    return words;
  }

  /** As which the words were frozen that were written last; null for some from before. */
  public UUID proposedRevisionId() {
    return proposedRevisionId;
  }

  /** The revision whose words count; null for none. */
  public UUID revisionId() {
    return revisionId;
  }

  public String createdByName() {
    return createdByName;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
