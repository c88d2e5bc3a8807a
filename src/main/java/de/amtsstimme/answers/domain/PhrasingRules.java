package de.amtsstimme.answers.domain;

/** Bounds of the other ways to ask. */
public final class PhrasingRules {

  /** Of one entry. */
  public static final int MOST = 200;

  public static final int MOST_CHARACTERS = 500;

  private PhrasingRules() {}
}
