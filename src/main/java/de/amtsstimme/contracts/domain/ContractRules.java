package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.tenants.domain.LeitwegId;
import java.util.ArrayList;
import java.util.List;

/** What a contract may say, or what is wrong with it. */
public final class ContractRules {

  private ContractRules() {}

  public static List<FieldError> errors(ContractTerms terms) {
    List<FieldError> errors = new ArrayList<>();
    if (terms.endsOn().isBefore(terms.startsOn())) {
      errors.add(new FieldError("/endsOn", "TERM", "Der letzte Tag liegt nicht vor dem ersten."));
    }
    if (terms.ceiling().signum() <= 0) {
      errors.add(new FieldError("/ceiling/amount", "POSITIVE", "Die Obergrenze ist positiv."));
    }
    if (terms.warnings().get(0) >= terms.warnings().get(1)) {
      errors.add(
          new FieldError("/secondWarning", "ORDER", "Die zweite Warnung kommt nach der ersten."));
    }
    String leitwegId = terms.buyer().leitwegId();
    if (leitwegId != null && !LeitwegId.isValid(leitwegId)) {
      errors.add(
          new FieldError(
              "/invoice/leitwegId",
              "LEITWEG_ID",
              "Keine Leitweg-ID: Aufbau oder Prüfziffern stimmen nicht."));
    }
    if ((terms.buyer().endpointScheme() == null) != (terms.buyer().endpointId() == null)) {
      errors.add(
          new FieldError(
              "/invoice/endpointId",
              "ENDPOINT",
              "Elektronische Adresse und ihr Schema gehören zusammen."));
    }
    return errors;
  }
}
