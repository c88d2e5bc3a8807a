package de.amtsstimme.privacy.domain;

/** What kind of data a column holds. */
public enum DataClass {
  /** A citizen's: erased on its date or on request, found for the person who asks. */
  PERSONAL_CITIZEN,
  /** About people of the authority or the agency at work. */
  PERSONAL_STAFF,
  /** What the authority itself says, relies on and decides. */
  CONTENT,
  /** States, kinds, keys, settings: says nothing about anybody. */
  TECHNICAL,
  /** Hashes that prove without telling. */
  COMMITMENT
}
