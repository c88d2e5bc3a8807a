package de.amtsstimme.billingruns.http;

import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.billingruns.domain.BillingRunState;
import de.amtsstimme.billingruns.store.BillingRuns.Run;
import de.amtsstimme.billingruns.store.RunProgress.Sum;
import de.amtsstimme.kernel.domain.Money;
import de.amtsstimme.kernel.http.Amount;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Abrechnungslauf über alle Behörden, und wie weit er ist.")
public record BillingRunView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Monat, bis zu dessen Ende abgerechnet wird.", examples = "2026-10")
        String month,
    @Schema(description = "Nur geprüft?", examples = "false") boolean dryRun,
    @Schema(
            description =
                "PREPARING (sucht, was fällig ist), RUNNING, ENDED, oder GAVE_UP (in einer Behörde"
                    + " war es nicht herauszufinden).",
            examples = "RUNNING")
        BillingRunState state,
    @Schema(description = "Wie viele Zeiträume von Verträgen in allem.", examples = "12") int total,
    @Schema(description = "Davon erledigt, so oder so.", examples = "10") int done,
    @Schema(description = "Ausgestellt.", examples = "8") int issued,
    @Schema(description = "Geprüft und gültig (nur bei einem Prüflauf).", examples = "0")
        int checked,
    @Schema(description = "Warten auf eine Bestätigung der Behörde.", examples = "1") int waiting,
    @Schema(description = "Inzwischen anders abgerechnet.", examples = "0") int settled,
    @Schema(description = "Nicht abzurechnen; warum, sagt jede Zeile.", examples = "1") int failed,
    @Schema(description = "Ausgestellt oder geprüft: Summe netto.") Amount net,
    @Schema(description = "Ausgestellt oder geprüft: Summe brutto.") Amount gross,
    @Schema(description = "Gestartet von.", examples = "Alex Brandt (Agentur)")
        String startedByName,
    @Schema(description = "Gestartet um.", examples = "2026-11-02T08:00:00Z") Instant startedAt,
    @Schema(description = "Beendet um.", examples = "2026-11-02T08:00:41Z", nullable = true)
        Instant endedAt)
    implements Representation {

  static BillingRunView of(Run run, List<Sum> sums) {
    int total = sums.stream().mapToInt(Sum::count).sum();
    return new BillingRunView(
        run.id(),
        run.month().toString(),
        run.dryRun(),
        BillingRunState.of(run.preparedAt(), run.endedAt()),
        total,
        total - count(sums, BillingItemState.PENDING),
        count(sums, BillingItemState.ISSUED),
        count(sums, BillingItemState.CHECKED),
        count(sums, BillingItemState.WAITING),
        count(sums, BillingItemState.SETTLED),
        count(sums, BillingItemState.FAILED),
        amount(sums, Sum::net),
        amount(sums, Sum::gross),
        run.startedByName(),
        run.startedAt(),
        run.endedAt());
  }

  private static int count(List<Sum> sums, BillingItemState state) {
    return sums.stream().filter(s -> s.state() == state).mapToInt(Sum::count).sum();
  }

  private static Amount amount(List<Sum> sums, Function<Sum, Money> of) {
    return Amount.of(sums.stream().map(of).reduce(Money.ZERO, Money::plus));
  }

  /** A page of runs. */
  @Schema(name = "BillingRunPage", description = "Eine Seite von Abrechnungsläufen.")
  public record BillingRunPage(
      @Schema(description = "Die Läufe, neueste zuerst.") List<BillingRunView> items,
      @Schema(description = "Fortsetzung, oder null am Ende.", examples = "AZmxwgAAcACAAAAAAAAAAQ")
          String nextCursor) {}
}
