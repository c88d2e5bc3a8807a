package de.amtsstimme.libraryfiles.domain;

/** From this row on a file cannot be read. The sentence is for the person who sent it. */
public final class FileUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RowError error;

  public FileUnreadable(int row, String column, String code, String message) {
    super(code, null, false, false);
    this.error = new RowError(row, column, code, message);
  }

  public RowError error() {
    return error;
  }
}
