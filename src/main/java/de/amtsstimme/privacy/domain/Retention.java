package de.amtsstimme.privacy.domain;

/** From when on a citizen's data is erased. */
public enum Retention {
  /** Days after the inquiry was closed or answered, as the authority sets them. */
  WITH_INQUIRY,
  /** 24 hours: kept for the repetition of a request only. */
  REPLAY,
  /** With the last inquiry it was about, once the hold has ended. */
  WITH_HOLD,
  /** In the transaction in which the citizen's wording goes that it was made from. */
  WITH_PHRASING;

  public static final int USUAL_DAYS = 90;
  public static final int FEWEST_DAYS = 7;
  public static final int MOST_DAYS = 1095;
}
