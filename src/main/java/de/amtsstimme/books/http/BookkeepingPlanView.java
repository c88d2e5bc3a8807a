package de.amtsstimme.books.http;

import de.amtsstimme.books.http.BookkeepingPlanRequest.DebtorForm;
import de.amtsstimme.books.http.BookkeepingPlanRequest.RevenueForm;
import de.amtsstimme.books.store.PlanVersion;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Fassung der Konten.")
public record BookkeepingPlanView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Gilt für Belege ab diesem Tag.", examples = "2027-01-01")
        LocalDate validFrom,
    @Schema(description = "Je Steuersatz ein Erlöskonto.") List<RevenueForm> accounts,
    @Schema(description = "Je Behörde ein Debitor.") List<DebtorForm> debtors,
    @Schema(description = "Geschrieben von.", examples = "Alex Brandt (Agentur)")
        String createdByName,
    @Schema(description = "Geschrieben am.", examples = "2026-11-22T08:00:00Z") Instant createdAt)
    implements Representation {

  static BookkeepingPlanView of(PlanVersion v) {
    return new BookkeepingPlanView(
        v.id(),
        v.validFrom(),
        v.plan().accounts().stream().map(RevenueForm::of).toList(),
        v.plan().debtors().stream().map(DebtorForm::of).toList(),
        v.createdByName(),
        v.createdAt());
  }

  /** A page of versions. */
  @Schema(name = "BookkeepingPlanPage", description = "Eine Seite von Fassungen der Konten.")
  public record BookkeepingPlanPage(
      @Schema(description = "Die Fassungen, zuletzt geschriebene zuerst.")
          List<BookkeepingPlanView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
