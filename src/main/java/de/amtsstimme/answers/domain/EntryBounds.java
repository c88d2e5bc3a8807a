package de.amtsstimme.answers.domain;

/** How long and how many the parts of an entry may be, whichever way it comes in. */
public final class EntryBounds {

  public static final int TOPIC_CHARACTERS = 410;
  public static final int DEPARTMENT_CHARACTERS = 200;
  public static final int KEY_CHARACTERS = 200;
  public static final int QUESTION_CHARACTERS = 500;

  /** The longest post that any channel takes. */
  public static final int TEXT_CHARACTERS = 63_206;

  public static final int VARIANTS = 100;
  public static final int SOURCES = 50;
  public static final int PLACEHOLDERS = 20;
  public static final int PLACEHOLDER_KEY_CHARACTERS = 40;
  public static final int PLACEHOLDER_LABEL_CHARACTERS = 100;
  public static final int PLACEHOLDER_OPTIONS = 100;
  public static final int PLACEHOLDER_OPTION_CHARACTERS = 200;

  public static final int TAGS = Tags.MOST;

  /** As they come in, before outer space is taken away; then {@link Tags} counts. */
  public static final int TAG_CHARACTERS = 60;

  /** BCP 47; Leichte Sprache is de-simple. */
  public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  public static final int LANGUAGE_CHARACTERS = 35;

  private EntryBounds() {}
}
