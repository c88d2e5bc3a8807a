package de.amtsstimme.libraryfiles.domain;

/** How the library is written into a file. */
public enum FileFormat {
  CSV("text/csv", "csv"),
  JSONL("application/jsonl", "jsonl");

  private final String mediaType;
  private final String suffix;

  FileFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  public String suffix() {
    return suffix;
  }
}
