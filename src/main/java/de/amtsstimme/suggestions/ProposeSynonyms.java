package de.amtsstimme.suggestions;

import de.amtsstimme.approvals.FreezeRevision;
import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.OpenApproval;
import de.amtsstimme.approvals.WhoIsConcerned;
import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.domain.SynonymTerms;
import de.amtsstimme.suggestions.store.SynonymSet;
import de.amtsstimme.suggestions.store.SynonymWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Words that shall mean the same: frozen and sent through the chain as they are written, for there
 * is nothing to be polished about a list of words. They count once they are approved; until then
 * those count that were approved before.
 */
@ApplicationScoped
public class ProposeSynonyms {

  private static final int MOST_SETS = 2000;

  @Inject TenantRows rows;
  @Inject SynonymWords words;
  @Inject GermanWords german;
  @Inject FreezeRevision freezeRevision;
  @Inject FrozenSubjects subjects;
  @Inject WhoIsConcerned concerned;
  @Inject OpenApproval openApproval;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED for words without meaning or too few different ones,
   *     CHAIN_MISSING
   */
  public UUID add(List<String> written) {
    rows.oneAtATime("synonyms");
    if (words.sets() >= MOST_SETS) {
      throw Refusal.invalid("/words", "Höchstens " + MOST_SETS + " Gruppen von Synonymen.");
    }
    SynonymSet set = new SynonymSet(caller.name(), clock.instant());
    Frozen frozen = propose(set, written, Set.of());
    rows.add(set);
    return submit(set, frozen, "SYNONYMS_ADDED", null);
  }

  /**
   * Whoever wrote the words before wrote these, too.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED while a change waits and once it was withdrawn,
   *     VALIDATION_FAILED, CHAIN_MISSING
   */
  public UUID change(SynonymSet set, List<String> written) {
    set.requireWritable();
    List<String> before = set.proposed();
    Set<UUID> authors =
        set.proposedRevisionId() == null
            ? Set.of()
            : concerned.contributors(set.proposedRevisionId());
    Frozen frozen = propose(set, written, authors);
    rows.flush();
    return submit(set, frozen, "SYNONYMS_CHANGED", Map.of("words", before));
  }

  private Frozen propose(SynonymSet set, List<String> written, Set<UUID> authors) {
    List<String> kept = List.copyOf(SynonymTerms.of(german.analysis(), written).values());
    Instant now = clock.instant();
    Frozen frozen =
        freezeRevision.freeze(
            SubjectKind.SYNONYMS,
            set.id(),
            EntityId.next(),
            subjects.nextNumber(set.id()),
            content(kept),
            authors);
    set.propose(kept, frozen.id(), now);
    return frozen;
  }

  private UUID submit(SynonymSet set, Frozen frozen, String action, Map<String, ?> before) {
    openApproval.open(frozen);
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("words", set.proposed());
    after.put("contentHash", frozen.contentHash());
    audit.record(action, "SYNONYMS", set.id(), before, after);
    return set.id();
  }

  /** The body is what counts; the text beside it is the same, for those who decide. */
  private static SubjectContent content(List<String> words) {
    return new SubjectContent(
        "Synonyme",
        List.of(new Variant("de", "ANY", "ANY", String.join("\n", words))),
        null,
        null,
        List.of(),
        Map.of("words", words));
  }
}
