package de.amtsstimme.tenants.domain;

/** The German Länder by their ISO 3166-2:DE codes; holidays and award limits depend on it. */
public enum Land {
  BW,
  BY,
  BE,
  BB,
  HB,
  HH,
  HE,
  MV,
  NI,
  NW,
  RP,
  SL,
  SN,
  ST,
  SH,
  TH
}
