package de.amtsstimme.suggestions;

import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.suggestions.store.Candidates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How many entries a library has, about: the one number that the rarity of words needs. Counting
 * them for every question would cost more than the search.
 */
@ApplicationScoped
public class LibrarySizes {

  private static final long KNOWN_FOR = TimeUnit.MINUTES.toNanos(1);

  /**
   * More than there are, so that the words of a young library already weigh something, and those of
   * entries that came since the count.
   */
  private static final int MORE = 10;

  private record Size(int entries, long counted) {}

  @Inject TenantScope scope;
  @Inject Candidates candidates;

  private final Map<UUID, Size> known = new ConcurrentHashMap<>();

  public int current() {
    Size size = known.get(scope.id());
    if (size == null || System.nanoTime() - size.counted() > KNOWN_FOR) {
      size = new Size(candidates.count(), System.nanoTime());
      known.put(scope.id(), size);
    }
    return size.entries() + MORE;
  }
}
