package de.amtsstimme.billingruns;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.billingruns.domain.BillingItemState;
import de.amtsstimme.billingruns.domain.DuePeriods.Period;
import de.amtsstimme.billingruns.store.BillingItems;
import de.amtsstimme.billingruns.store.BillingItems.Outcome;
import de.amtsstimme.billingruns.store.BillingItems.Taken;
import de.amtsstimme.billingruns.store.BillingRuns.Run;
import de.amtsstimme.invoices.BillSheets;
import de.amtsstimme.invoices.BillSheets.Billed;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Messages;
import de.amtsstimme.kernel.identity.EndpointPolicy;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Role;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a run in one authority, each in a transaction of its own. */
@ApplicationScoped
class BillPeriod {

  private static final String NOT_CONFIRMED =
      "Es fehlt ein bestätigter Leistungsnachweis für diesen Zeitraum.";

  @Inject FindDue due;
  @Inject BillingItems items;
  @Inject BillSheets bill;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /** Writes down what there is to do; what is written down already stays. */
  Void prepare(Run run) {
    due.list(run.month())
        .forEach(d -> items.add(run.id(), d.contractId(), d.number(), d.period().month()));
    return null;
  }

  /**
   * Nothing, if another server has it in hand or it is done.
   *
   * @throws Refusal for what cannot be billed; the whole transaction is taken back then
   */
  Void bill(Run run, UUID item) {
    Optional<Taken> taken = items.take(item);
    if (taken.isPresent()) {
      rows.oneAtATime("billing:" + taken.get().contractId());
      items.finish(item, outcome(run, taken.get()), clock.instant());
    }
    return null;
  }

  /** It stays unbilled; the next run tries again. */
  Void refused(UUID item, Refusal refusal) {
    if (items.take(item).isPresent()) {
      items.finish(
          item,
          new Outcome(
              BillingItemState.FAILED,
              refusal.code().name(),
              Messages.detail(refusal.code(), Locale.GERMAN, refusal.arguments()),
              null,
              null,
              null),
          clock.instant());
    }
    return null;
  }

  private Outcome outcome(Run run, Taken item) {
    Optional<Period> now = due.find(item.contractId(), item.period(), run.month());
    if (now.isEmpty()) {
      return new Outcome(BillingItemState.SETTLED, null, null, null, null, null);
    }
    if (!now.get().complete()) {
      return new Outcome(BillingItemState.WAITING, null, NOT_CONFIRMED, null, null, null);
    }
    // What a person of the agency's administration may not do here, the service may not either.
    EndpointPolicy.check(
        Right.WRITE_INVOICES, EnumSet.of(Role.AGENCY_ADMIN), scope.state(), scope.halted());
    items.freeCancelled(item, clock.instant());
    if (items.isIssued(item)) {
      throw new Refusal(ProblemCode.PERIOD_BILLED);
    }
    if (run.dryRun()) {
      return outcome(BillingItemState.CHECKED, bill.check(now.get().sheets()));
    }
    Billed issued = bill.issue(now.get().sheets());
    audit.record(
        "BILLED_BY_RUN",
        "CONTRACT",
        item.contractId(),
        null,
        Map.of(
            "run", run.id().toString(),
            "period", item.period().toString(),
            "invoice", issued.invoiceId().toString()));
    return outcome(BillingItemState.ISSUED, issued);
  }

  private static Outcome outcome(BillingItemState state, Billed billed) {
    return new Outcome(
        state, null, null, billed.invoiceId(), billed.net().amount(), billed.gross().amount());
  }
}
