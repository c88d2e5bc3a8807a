package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains.Adoption;
import de.amtsstimme.approvals.store.Chains.ChainStep;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Freigabekette.")
public record ChainView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Name.", examples = "Standard") String name,
    @Schema(description = "Laufende Nummer in dieser Behörde.", examples = "1") int number,
    @Schema(
            description = "DRAFT: noch nicht beschlossen. ADOPTED: beschlossen.",
            examples = "ADOPTED")
        ChainState state,
    @Schema(description = "Die Kette, die jetzt gilt?", examples = "true") boolean inForce,
    @Schema(
            description = "Prüfsumme des Inhalts, auf die sich Zustimmungen beziehen.",
            examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Schritte in ihrer Reihenfolge.") List<StepView> steps,
    @Schema(description = "Wer zugestimmt hat.") List<AdoptionView> adoptions,
    @Schema(description = "Wer sie entworfen hat.", examples = "Petra Sommer") String draftedByName,
    @Schema(description = "Entworfen am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Beschlossen am.", examples = "2026-11-22T09:00:00Z", nullable = true)
        Instant adoptedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "2") Long version)
    implements Representation {

  /** Derived from the adoptions. */
  public enum ChainState {
    DRAFT,
    ADOPTED
  }

  /** One step. */
  @Schema(name = "ChainStep", description = "Ein Schritt der Kette.")
  public record StepView(
      @Schema(description = "Stelle in der Reihenfolge, ab 1.", examples = "1") int position,
      @Schema(description = "Name des Schritts.", examples = "Pressestelle") String name,
      @Schema(description = "Wie viele zustimmen müssen.", examples = "ANY") StepMode mode,
      @Schema(description = "Bei AT_LEAST: mindestens so viele.", examples = "1") int needed,
      @Schema(
              description = "Nur Freigebende dieses Fachbereichs.",
              examples = "Pressestelle",
              nullable = true)
          String department,
      @Schema(description = "Frist in Minuten.", examples = "240", nullable = true)
          Integer deadlineMinutes) {}

  /** One agreement. */
  @Schema(name = "ChainAdoption", description = "Eine Zustimmung zur Kette.")
  public record AdoptionView(
      @Schema(description = "Wer.", examples = "Jonas Weber") String personName,
      @Schema(description = "Wann.", examples = "2026-11-22T09:00:00Z") Instant at) {}

  /** A page of chains. */
  @Schema(name = "ChainPage", description = "Eine Seite von Freigabeketten.")
  public record ChainPage(
      @Schema(description = "Die Ketten, neueste zuerst.") List<ChainView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static ChainView of(Chain c, List<ChainStep> steps, List<Adoption> adoptions, boolean inForce) {
    return new ChainView(
        c.id(),
        c.name(),
        c.number(),
        c.adoptedAt() == null ? ChainState.DRAFT : ChainState.ADOPTED,
        inForce,
        c.contentHash(),
        steps.stream()
            .map(
                s ->
                    new StepView(
                        s.position(),
                        s.name(),
                        s.mode(),
                        s.needed(),
                        s.department(),
                        s.deadlineMinutes()))
            .toList(),
        adoptions.stream().map(a -> new AdoptionView(a.personName(), a.at())).toList(),
        c.draftedByName(),
        c.createdAt(),
        c.adoptedAt(),
        c.version());
  }
}
