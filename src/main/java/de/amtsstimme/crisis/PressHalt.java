package de.amtsstimme.crisis;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.crisis.store.Halt;
import de.amtsstimme.crisis.store.Halts;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * The stop button. Pressed twice it is pressed once: whoever presses second is told who was first.
 */
@ApplicationScoped
public class PressHalt {

  /** The halt, and whether it was there before. */
  public record Pressed(Halt halt, boolean existing) {}

  @Inject TenantRows rows;
  @Inject Halts halts;
  @Inject AuditTrail audit;
  @Inject Caller caller;

  public Pressed press(String reason) {
    rows.oneAtATime("halt");
    UUID pressed = halts.pressed().orElse(null);
    if (pressed != null) {
      return new Pressed(rows.get(Halt.class, pressed), true);
    }
    Halt halt = halts.press(reason, caller.personId(), caller.name());
    audit.record(
        "AUTHORITY_HALTED", "HALT", halt.id(), null, Map.of("reason", reason, "halted", true));
    return new Pressed(halt, false);
  }
}
