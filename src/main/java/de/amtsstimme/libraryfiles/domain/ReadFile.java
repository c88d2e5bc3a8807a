package de.amtsstimme.libraryfiles.domain;

import java.util.List;

/**
 * All that could be read of a file, and all that is wrong with its form.
 *
 * @param entries also those of which some cells could not be read; the errors say which
 * @param separator null for JSON Lines
 */
public record ReadFile(
    String charset, Separator separator, List<FileEntry> entries, List<RowError> errors) {

  /** As many as a batch may have texts. */
  public static final int MOST_ENTRIES = 10_000;

  /** Nobody reads more than that; there are as many as it says. */
  public static final int MOST_ERRORS = 10_000;
}
