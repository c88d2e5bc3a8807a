package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an amendment may change, or what is wrong with it. What was booked is never touched. */
public final class AmendmentRules {

  private AmendmentRules() {}

  /**
   * @param is what the contract says now
   * @param used what was booked under it
   * @param next what it is to say
   */
  public static List<FieldError> errors(ContractTerms is, Money used, ContractTerms next) {
    List<FieldError> errors = new ArrayList<>();
    ContractRules.errors(next)
        .forEach(e -> errors.add(new FieldError("/terms" + e.pointer(), e.code(), e.detail())));
    fixed(is, next, errors);
    if (next.endsOn().isBefore(is.endsOn())) {
      errors.add(
          new FieldError(
              "/terms/endsOn", "SHORTER", "Früher endet ein Vertrag, indem er beendet wird."));
    }
    if (next.ceiling().compareTo(used) < 0) {
      errors.add(
          new FieldError(
              "/terms/ceiling/amount",
              "BELOW_USED",
              "Gebucht sind schon " + used + " Euro; darunter geht die Obergrenze nicht."));
    }
    if (next.beyond(is.beyondCeiling()).equals(is)) {
      errors.add(new FieldError("/terms", "NOTHING_CHANGED", "Der Nachtrag ändert nichts."));
    }
    return errors;
  }

  /** Another number, award or beginning is another contract. */
  private static void fixed(ContractTerms is, ContractTerms next, List<FieldError> errors) {
    same(is.number(), next.number(), "number", errors);
    same(is.awardBasis(), next.awardBasis(), "awardBasis", errors);
    same(is.startsOn(), next.startsOn(), "startsOn", errors);
  }

  private static void same(Object is, Object next, String property, List<FieldError> errors) {
    if (!Objects.equals(is, next)) {
      errors.add(
          new FieldError(
              "/terms/" + property, "FIXED", "Das ändert nur ein neuer Vertrag, kein Nachtrag."));
    }
  }
}
