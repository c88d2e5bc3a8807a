package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.StepPeople;
import de.amtsstimme.kernel.identity.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a step escalates to, as it comes in and as it leaves. */
@Schema(
    name = "ChainEscalation",
    description =
        "An wen ein Schritt nach seiner Frist weitergeht. Alles Genannte muss zutreffen; ohne"
            + " Angabe: alle Freigebenden.")
public record PeopleForm(
    @Schema(
            description = "Nur wer außer der Freigabe auch diese Rolle hat.",
            examples = "AUTHORITY_ADMIN",
            nullable = true)
        Role role,
    @Size(min = 1, max = 100)
        @Schema(description = "Nur dieser Fachbereich.", examples = "Pressestelle", nullable = true)
        String department,
    @Size(max = 50)
        @Schema(
            description = "Nur diese Personen.",
            examples = "[\"0199b1c2-0000-7000-8000-000000000005\"]",
            nullable = true)
        List<@NotNull UUID> people,
    @Schema(description = "Nur wer gerade Bereitschaft hat.", examples = "false", nullable = true)
        Boolean onCall) {

  StepPeople toPeople() {
    return people(role, department, people, onCall);
  }

  static StepPeople people(Role role, String department, List<UUID> people, Boolean onCall) {
    return new StepPeople(
        role,
        department,
        people == null ? Set.of() : new LinkedHashSet<>(people),
        onCall != null && onCall);
  }

  static PeopleForm of(StepPeople who) {
    return who == null
        ? null
        : new PeopleForm(who.role(), who.department(), List.copyOf(who.people()), who.onCall());
  }
}
