package de.amtsstimme.providers.domain;

/** A provider's own: it matters for what they bill the agency, never for an authority's invoice. */
public enum VatStatus {
  /** Bills nothing. */
  NONE,
  REGULAR,
  /** § 19 UStG. */
  SMALL_BUSINESS
}
