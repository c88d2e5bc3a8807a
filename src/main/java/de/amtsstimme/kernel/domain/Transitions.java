package de.amtsstimme.kernel.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A life cycle as data: which state may follow which. A transition that is not in the table is
 * refused with the list of those that are.
 */
public final class Transitions<S extends Enum<S>> {

  private final Map<S, Set<S>> table;

  private Transitions(Map<S, Set<S>> table) {
    this.table = table;
  }

  public static <S extends Enum<S>> Builder<S> of(Class<S> type) {
    return new Builder<>(type);
  }

  public Set<S> from(S state) {
    return Collections.unmodifiableSet(table.get(state));
  }

  public boolean allows(S from, S to) {
    return table.get(from).contains(to);
  }

  /**
   * @throws Refusal TRANSITION_NOT_ALLOWED, naming what is possible
   */
  public void require(S from, S to) {
    if (!allows(from, to)) {
      String possible = table.get(from).stream().map(Enum::name).collect(Collectors.joining(", "));
      throw new Refusal(
          ProblemCode.TRANSITION_NOT_ALLOWED, from.name(), possible.isEmpty() ? "–" : possible);
    }
  }

  /** Collects the edges. A state without an edge is an end. */
  public static final class Builder<S extends Enum<S>> {
    private final Class<S> type;
    private final Map<S, Set<S>> table;

    private Builder(Class<S> type) {
      this.type = type;
      this.table = new EnumMap<>(type);
      for (S s : type.getEnumConstants()) {
        table.put(s, EnumSet.noneOf(type));
      }
    }

    @SafeVarargs
    public final Builder<S> allow(S from, S... to) {
      table.get(from).addAll(Set.of(to));
      return this;
    }

    public Transitions<S> build() {
      Map<S, Set<S>> copy = new EnumMap<>(type);
      table.forEach((k, v) -> copy.put(k, v.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(v)));
      return new Transitions<>(copy);
    }
  }
}
