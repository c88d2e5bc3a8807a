package de.amtsstimme.tenants;

import de.amtsstimme.kernel.domain.Refusal.FieldError;
import java.util.ArrayList;
import java.util.List;

/**
 * Fired inside the transaction that is to activate an authority. Every feature says what is still
 * missing on its side.
 */
public final class ActivationRequested {

  private final List<FieldError> missing = new ArrayList<>();

  /**
   * @param code stable name of the missing thing; {@code sentence} German, what to do
   */
  public void missing(String pointer, String code, String sentence) {
    missing.add(new FieldError(pointer, code, sentence));
  }

  List<FieldError> all() {
    return List.copyOf(missing);
  }
}
