package de.amtsstimme.archive.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tables in an order in which each comes after those it refers to. */
public final class LoadOrder {

  private LoadOrder() {}

  /** A foreign key that cannot wait for the end of the transaction. */
  public record Reference(String from, String to) {}

  /**
   * Otherwise in the order they came in.
   *
   * @throws IllegalStateException when they refer to one another in a circle
   */
  public static List<String> of(List<String> tables, List<Reference> references) {
    Set<String> left = new LinkedHashSet<>(tables);
    List<String> order = new ArrayList<>();
    while (!left.isEmpty()) {
      String next =
          left.stream()
              .filter(t -> references.stream().noneMatch(r -> waits(r, t, left)))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalStateException("tables refer to each other in a circle: " + left));
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private static boolean waits(Reference reference, String table, Set<String> left) {
    return reference.from().equals(table)
        && !reference.to().equals(table)
        && left.contains(reference.to());
  }
}
