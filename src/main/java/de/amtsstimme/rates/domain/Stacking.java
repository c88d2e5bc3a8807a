package de.amtsstimme.rates.domain;

/** What several surcharges on the same minute come to. */
public enum Stacking {
  /** Only the highest counts. */
  HIGHEST,
  /** They are added up, each on the rate without surcharge. */
  SUM
}
