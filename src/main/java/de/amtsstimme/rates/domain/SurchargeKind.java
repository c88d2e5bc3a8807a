package de.amtsstimme.rates.domain;

/** Why an hour costs more. The label stands on time sheets and invoices. */
public enum SurchargeKind {
  EVENING("Abend"),
  NIGHT("Nacht"),
  SATURDAY("Samstag"),
  SUNDAY("Sonntag"),
  HOLIDAY("Feiertag");

  private final String label;

  SurchargeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Evenings and nights are on every day. */
  boolean everyDay() {
    return this == EVENING || this == NIGHT;
  }
}
