package de.amtsstimme.seller.domain;

/** How the agency is taxed. */
public enum VatScheme {
  REGULAR,
  /** § 19 UStG: no VAT on any invoice. */
  SMALL_BUSINESS
}
