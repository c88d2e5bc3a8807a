package de.amtsstimme.suggestions;

import de.amtsstimme.suggestions.domain.GapGroups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What questions are grouped by. A question never changes, so it is analysed once; what is kept of
 * it are numbers that say nothing of its words, which are somebody's and may have to go.
 */
@ApplicationScoped
public class GapTerms {

  /** As much as a few authorities' reports look at. */
  private static final int KEPT = 6_000;

  private static final long SALT = new SecureRandom().nextLong();

  private final Map<UUID, Set<Long>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Set<Long>> eldest) {
          return size() > KEPT;
        }
      };

  @Inject GermanWords german;

  /**
   * @param id of the question, which the caller may read
   */
  public Set<Long> of(UUID id, String text) {
    synchronized (kept) {
      Set<Long> known = kept.get(id);
      if (known != null) {
        return known;
      }
    }
    Set<Long> numbers =
        GapGroups.terms(german.analysis().words(text)).stream()
            .map(GapTerms::number)
            .collect(Collectors.toUnmodifiableSet());
    synchronized (kept) {
      kept.put(id, numbers);
    }
    return numbers;
  }

  private static long number(String term) {
    long number = SALT;
    for (int i = 0; i < term.length(); i++) {
      number = (number ^ term.charAt(i)) * 0x9E3779B97F4A7C15L;
      number ^= number >>> 29;
    }
    return number;
  }
}
