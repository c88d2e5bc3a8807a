package de.amtsstimme.suggestions;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.domain.SynonymTerms;
import de.amtsstimme.suggestions.store.SynonymSet;
import de.amtsstimme.suggestions.store.SynonymWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The authority's own synonyms: what citizens call what its answers call otherwise. They count at
 * once; they change what is found, never what may be said.
 */
@ApplicationScoped
public class KeepSynonyms {

  private static final int MOST_SETS = 2000;

  @Inject TenantRows rows;
  @Inject SynonymWords words;
  @Inject GermanWords german;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /** A set with its words. */
  public record Synonyms(SynonymSet set, List<String> words) {}

  /**
   * @throws Refusal VALIDATION_FAILED for words without meaning or too few different ones
   */
  public Synonyms add(List<String> written) {
    rows.oneAtATime("synonyms");
    if (words.sets() >= MOST_SETS) {
      throw Refusal.invalid("/words", "Höchstens " + MOST_SETS + " Gruppen von Synonymen.");
    }
    Map<String, String> terms = terms(written);
    SynonymSet set = new SynonymSet(caller.name(), clock.instant());
    rows.add(set);
    words.replace(set.id(), terms);
    audit.record("SYNONYMS_ADDED", "SYNONYMS", set.id(), null, Map.of("words", sorted(terms)));
    return get(set.id());
  }

  public Synonyms change(SynonymSet set, List<String> written) {
    List<String> before = words.of(List.of(set.id())).get(set.id());
    Map<String, String> terms = terms(written);
    words.replace(set.id(), terms);
    set.changed(clock.instant());
    rows.flush();
    audit.record(
        "SYNONYMS_CHANGED",
        "SYNONYMS",
        set.id(),
        Map.of("words", before),
        Map.of("words", sorted(terms)));
    return get(set.id());
  }

  public void remove(SynonymSet set) {
    List<String> before = words.of(List.of(set.id())).get(set.id());
    words.remove(set.id());
    rows.remove(set);
    rows.flush();
    audit.record("SYNONYMS_REMOVED", "SYNONYMS", set.id(), Map.of("words", before), null);
  }

  public Synonyms get(UUID id) {
    SynonymSet set = rows.get(SynonymSet.class, id);
    return new Synonyms(set, words.of(List.of(id)).get(id));
  }

  public SynonymSet locked(UUID id) {
    return rows.getLocked(SynonymSet.class, id);
  }

  public List<Synonyms> page(UUID before, int fetch) {
    List<SynonymSet> sets = rows.page(SynonymSet.class, "", Map.of(), before, fetch);
    Map<UUID, List<String>> of = words.of(sets.stream().map(SynonymSet::id).toList());
    return sets.stream().map(s -> new Synonyms(s, of.get(s.id()))).toList();
  }

  private Map<String, String> terms(List<String> written) {
    return SynonymTerms.of(german.analysis(), written);
  }

  private static List<String> sorted(Map<String, String> terms) {
    return terms.values().stream().sorted().toList();
  }
}
