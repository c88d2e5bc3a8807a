package de.amtsstimme.tenants.domain;

/** What kind of public body the authority is. */
public enum AuthorityKind {
  KOMMUNE,
  LANDKREIS,
  LAND,
  BUND,
  KOERPERSCHAFT
}
