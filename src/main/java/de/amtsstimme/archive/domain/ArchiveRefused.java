package de.amtsstimme.archive.domain;

/** Why an archive is not brought in, in one sentence for the person who tries. */
public class ArchiveRefused extends RuntimeException {

  public ArchiveRefused(String sentence) {
    super(sentence);
  }

  public ArchiveRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
