package de.amtsstimme.suggestions;

import de.amtsstimme.approvals.FrozenSubjects;
import de.amtsstimme.approvals.WithdrawRuns;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.store.SynonymSet;
import de.amtsstimme.suggestions.store.SynonymWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The authority's own synonyms: what citizens call what its answers call otherwise. */
@ApplicationScoped
public class KeepSynonyms {

  @Inject TenantRows rows;
  @Inject SynonymWords words;
  @Inject FrozenSubjects subjects;
  @Inject WithdrawRuns withdrawRuns;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * A set with what counts of it.
   *
   * @param contentHash of the revision that counts, or null
   */
  public record Synonyms(SynonymSet set, List<String> inForce, String contentHash) {}

  public Synonyms get(UUID id) {
    return of(List.of(rows.get(SynonymSet.class, id))).get(0);
  }

  public List<Synonyms> page(UUID before, int fetch) {
    return of(rows.page(SynonymSet.class, before, fetch));
  }

  public SynonymSet locked(UUID id) {
    return rows.getLocked(SynonymSet.class, id);
  }

  /**
   * Only what does not count: the rest is taken out of force by taking its approval back.
   *
   * @throws Refusal SYNONYMS_IN_FORCE
   */
  public void remove(SynonymSet set) {
    if (set.revisionId() != null) {
      throw new Refusal(ProblemCode.SYNONYMS_IN_FORCE);
    }
    withdrawRuns.withdraw(SubjectKind.SYNONYMS, set.id(), "REMOVED", clock.instant());
    List<String> before = set.proposed();
    words.remove(set.id());
    rows.remove(set);
    rows.flush();
    audit.record("SYNONYMS_REMOVED", "SYNONYMS", set.id(), Map.of("words", before), null);
  }

  private List<Synonyms> of(List<SynonymSet> sets) {
    Map<UUID, List<String>> inForce = words.inForce(sets.stream().map(SynonymSet::id).toList());
    return sets.stream().map(s -> new Synonyms(s, inForce.get(s.id()), hash(s))).toList();
  }

  private String hash(SynonymSet set) {
    return set.revisionId() == null ? null : subjects.get(set.revisionId()).contentHash();
  }
}
