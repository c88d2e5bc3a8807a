package de.amtsstimme.archive.domain;

import java.util.List;

/** Whose data an archive holds. */
public enum ArchiveKind {
  /** One authority, everything. */
  AUTHORITY(ArchiveContents.OF_AN_AUTHORITY),
  /** The installation itself: the agency's people and books, no authority's content. */
  AGENCY(ArchiveContents.OF_THE_AGENCY);

  private final List<String> tables;

  ArchiveKind(List<String> tables) {
    this.tables = tables;
  }

  public List<String> tables() {
    return tables;
  }
}
