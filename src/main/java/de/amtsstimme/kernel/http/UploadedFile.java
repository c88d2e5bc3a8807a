package de.amtsstimme.kernel.http;

/**
 * A body that is a file, as it came.
 *
 * @param mediaType without parameters
 */
public record UploadedFile(byte[] bytes, String mediaType) {

  public static final String CSV = "text/csv";
  public static final String JSONL = "application/jsonl";

  /** Bytes. 10,000 entries of three thousand characters each. */
  public static final int MAX = 32 << 20;
}
