package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.store.ErasableInquiries;
import de.amtsstimme.privacy.store.RetentionRules;
import de.amtsstimme.privacy.store.RetentionRules.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The authority's rule on how long it keeps what citizens wrote, and what follows from it. */
@ApplicationScoped
public class Retaining {

  /** What came of a change. */
  public record Changed(Rule rule, int rescheduled) {}

  private static final String RULE = "retention";

  @Inject RetentionRules rules;
  @Inject ErasableInquiries inquiries;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;

  public Rule rule() {
    return rules.current();
  }

  /**
   * The rule stays until the end of the transaction. Before any inquiry is locked: who changes the
   * rule wants them all.
   */
  public void hold() {
    rows.notWhile(RULE);
  }

  /** The day on which the data of an inquiry goes whose work ended now. */
  public LocalDate eraseAfter(Instant ended) {
    return LocalDate.ofInstant(ended, scope.zone()).plusDays(rules.current().inquiryDays());
  }

  /**
   * The rule, for changing it: nobody else does until the end of the transaction, and nothing is
   * erased, for whom a hold protects is asked before what is due.
   */
  public Rule locked() {
    rows.oneAtATime(RULE);
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    return rules.current();
  }

  /**
   * Counts for inquiries that have their day already, too.
   *
   * @param before what {@link #locked()} returned
   */
  public Changed change(Rule before, int inquiryDays) {
    if (before.inquiryDays() == inquiryDays) {
      return new Changed(before, 0);
    }
    rules.set(inquiryDays);
    int rescheduled = inquiries.reschedule(inquiryDays, scope.zone());
    audit.record(
        "RETENTION_CHANGED",
        "AUTHORITY",
        scope.id(),
        Map.of("inquiryDays", before.inquiryDays()),
        Map.of("inquiryDays", inquiryDays, "rescheduled", rescheduled));
    return new Changed(rules.current(), rescheduled);
  }
}
