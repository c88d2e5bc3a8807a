package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.suggestions.store.EntryVectors;
import de.amtsstimme.suggestions.store.EntryVectors.Lacking;
import de.amtsstimme.suggestions.store.EntryVectors.Made;
import de.amtsstimme.suggestions.store.Postings;
import de.amtsstimme.suggestions.store.Postings.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Puts into the index what wordings mean, if there is a model that knows. It thinks outside of any
 * transaction: what has changed meanwhile is left for the next time.
 */
@ApplicationScoped
public class IndexMeanings {

  private static final Logger LOG = Logger.getLogger(IndexMeanings.class.getName());

  private static final int BATCH = 64;

  /** Of an entry's wordings the first ones; the others are found by their words. */
  private static final int MOST_WORDINGS = 16;

  @Inject ServiceWork serviceWork;
  @Inject SentenceModel model;
  @Inject EntryVectors vectors;
  @Inject Postings postings;

  private record Slice(List<Lacking> lacking, Map<UUID, List<String>> wordings) {}

  void run(UUID tenant) {
    model.name().ifPresent(name -> run(tenant, name));
  }

  private void run(UUID tenant, String name) {
    int kept;
    do {
      Slice slice = inTenant(tenant, () -> slice(name));
      List<Made> made = slice.lacking().stream().flatMap(l -> made(l, slice).stream()).toList();
      if (made.size() < slice.lacking().size()) {
        LOG.warning(() -> "wordings of entries that the model could not read");
      }
      kept = made.isEmpty() ? 0 : inTenant(tenant, () -> vectors.keep(name, made));
    } while (kept > 0);
  }

  /** The index first: what changes between the two statements is noticed by it. */
  private Slice slice(String name) {
    List<Lacking> lacking = vectors.lacking(name, BATCH);
    return new Slice(
        lacking,
        postings.serving(lacking.stream().map(Lacking::answerId).toList()).stream()
            .collect(Collectors.toMap(Serving::answerId, Serving::questions)));
  }

  /** Empty if the model cannot read it: others go on, and this one is found by its words. */
  private Optional<Made> made(Lacking entry, Slice slice) {
    List<String> wordings = slice.wordings().getOrDefault(entry.answerId(), List.of());
    try {
      return Optional.of(
          new Made(entry, model.ofWordings(wordings.stream().limit(MOST_WORDINGS).toList())));
    } catch (RuntimeException e) {
      // What it says may quote the text.
      return Optional.empty();
    }
  }

  private <T> T inTenant(UUID tenant, Callable<T> work) {
    return serviceWork.inTenant(Service.SUGGESTIONS, tenant, Right.INDEX_ANSWERS, work);
  }
}
