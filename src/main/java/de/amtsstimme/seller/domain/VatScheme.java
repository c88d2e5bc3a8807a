package de.amtsstimme.seller.domain;

/** How the agency is taxed. */
public enum VatScheme {
  REGULAR,
  /** § 19 UStG: no VAT on anything that is supplied meanwhile. */
  SMALL_BUSINESS
}
