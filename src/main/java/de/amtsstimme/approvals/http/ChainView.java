package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.approvals.domain.ChainPlanRules.Undecidable;
import de.amtsstimme.approvals.http.ChainPathView.StepView;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains.Adoption;
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
    @Schema(description = "Schritte des letzten Weges, der für alles Übrige gilt.")
        List<StepView> steps,
    @Schema(description = "Alle Wege; der erste, dessen Bedingung zutrifft, gilt.")
        List<ChainPathView> paths,
    @Schema(
            description = "Begrüßungen, mit denen eine Bibliotheksantwort hinausgehen darf.",
            examples = "[\"Guten Tag,\"]")
        List<String> greetings,
    @Schema(
            description = "Grußformeln, mit denen eine Bibliotheksantwort hinausgehen darf.",
            examples = "[\"Ihre Stadt Musterhausen\"]")
        List<String> signatures,
    @Schema(description = "Schritte, für die es jetzt zu wenige Freigebende gibt.")
        List<UndecidableView> undecidable,
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

  /** A step for which there are too few people. */
  @Schema(
      name = "ChainUndecidable",
      description = "Ein Schritt, den so niemand abschließen könnte.")
  public record UndecidableView(
      @Schema(description = "Weg.", examples = "Standard") String path,
      @Schema(description = "Stelle, ab 1.", examples = "1") int position,
      @Schema(description = "So viele müssten zustimmen.", examples = "2") int needed,
      @Schema(description = "So viele gibt es.", examples = "1") int eligible) {}

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

  static ChainView of(
      Chain c,
      ChainPlan plan,
      List<Undecidable> undecidable,
      List<Adoption> adoptions,
      boolean inForce) {
    return new ChainView(
        c.id(),
        c.name(),
        c.number(),
        c.adoptedAt() == null ? ChainState.DRAFT : ChainState.ADOPTED,
        inForce,
        c.contentHash(),
        ChainPathView.steps(plan.paths().get(plan.paths().size() - 1).steps()),
        plan.paths().stream().map(ChainPathView::of).toList(),
        plan.greetings(),
        plan.signatures(),
        undecidable.stream()
            .map(u -> new UndecidableView(u.path(), u.position(), u.needed(), u.eligible()))
            .toList(),
        adoptions.stream().map(a -> new AdoptionView(a.personName(), a.at())).toList(),
        c.draftedByName(),
        c.createdAt(),
        c.adoptedAt(),
        c.version());
  }
}
