package de.amtsstimme.books;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.books.domain.BookkeepingPlan.Debtor;
import de.amtsstimme.books.store.AgencyLedger;
import de.amtsstimme.books.store.AgencyLedger.Listed;
import de.amtsstimme.books.store.PlanVersion;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The agency writes down with which accounts its invoices are booked from some day on. */
@ApplicationScoped
public class WritePlan {

  @Inject AgencyLedger ledger;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal VALIDATION_FAILED; UNKNOWN_REFERENCE for a debtor that is no authority
   */
  public PlanVersion write(LocalDate validFrom, BookkeepingPlan plan) {
    plan.check();
    Set<UUID> known = ledger.authorities().stream().map(Listed::id).collect(Collectors.toSet());
    if (!plan.debtors().stream().map(Debtor::authorityId).allMatch(known::contains)) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "debtors");
    }
    PlanVersion version = new PlanVersion(validFrom, plan, caller.acts(clock.instant()));
    rows.add(version);
    audit.record(
        "BOOKKEEPING_PLAN_WRITTEN",
        "BOOKKEEPING_PLAN",
        version.id(),
        null,
        Map.of(
            "validFrom", validFrom.toString(),
            "accounts", plan.accounts().size(),
            "debtors", plan.debtors().size()));
    return version;
  }
}
