package de.amtsstimme.kernel.domain;

/** What becomes of a property that a PATCH names or leaves out. */
public final class Patched {

  private Patched() {}

  /**
   * A text that there need not be.
   *
   * @param to null: as it is; "": none
   */
  public static String text(String to, String from) {
    if (to == null) {
      return from;
    }
    return to.isEmpty() ? null : to;
  }
}
