package de.amtsstimme.contracts.domain;

import de.amtsstimme.kernel.domain.Refusal.FieldError;
import de.amtsstimme.tenants.domain.LeitwegId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a contract may say, or what is wrong with it. */
public final class ContractRules {

  /** Of the EAS list those that an invoice can carry. */
  public static final Set<String> SCHEMES = Set.of("EM", "0204", "9930", "0088");

  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

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
    endpoint(terms.buyer(), errors);
    return errors;
  }

  /** What the invoice could not name (BT-49), or names wrongly. */
  private static void endpoint(Buyer buyer, List<FieldError> errors) {
    String scheme = buyer.endpointScheme();
    if (scheme == null || buyer.endpointId() == null) {
      return;
    }
    if (!SCHEMES.contains(scheme)) {
      errors.add(
          new FieldError(
              "/invoice/endpointScheme",
              "SCHEME",
              "Bekannt sind EM (E-Mail), 0204 (Leitweg-ID), 9930 (USt-IdNr.) und 0088 (GLN)."));
    } else if (scheme.equals("0204") && !LeitwegId.isValid(buyer.endpointId())
        || scheme.equals("EM") && !MAIL.matcher(buyer.endpointId()).matches()) {
      errors.add(
          new FieldError(
              "/invoice/endpointId",
              "ENDPOINT",
              scheme.equals("EM") ? "Das ist keine E-Mail-Adresse." : "Keine Leitweg-ID."));
    }
  }
}
