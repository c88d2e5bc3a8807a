package de.amtsstimme.contracts.domain;

/** How the order was awarded; the words of procurement law stay as they are. */
public enum AwardBasis {
  DIREKTAUFTRAG,
  VERHANDLUNGSVERGABE,
  BESCHRAENKTE_AUSSCHREIBUNG,
  OEFFENTLICHE_AUSSCHREIBUNG,
  RAHMENVERTRAG,
  SONSTIGES
}
