package de.amtsstimme.kernel.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What applies from its day on, until the next one takes its place. */
public final class ByDay<T> {

  private final NavigableMap<LocalDate, T> from = new TreeMap<>();

  private ByDay() {}

  /**
   * @param all in the order in which they were written: of two for one day the later one applies
   */
  public static <E, T> ByDay<T> of(
      List<E> all, Function<E, LocalDate> validFrom, Function<E, T> what) {
    ByDay<T> made = new ByDay<>();
    all.forEach(e -> made.from.put(validFrom.apply(e), what.apply(e)));
    return made;
  }

  /** Empty before the first one. */
  public Optional<T> on(LocalDate day) {
    return Optional.ofNullable(from.floorEntry(day)).map(Map.Entry::getValue);
  }
}
