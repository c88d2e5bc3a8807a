package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.OpenStepRow;
import de.amtsstimme.approvals.store.Deputies;
import de.amtsstimme.approvals.store.Roster;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.jobs.RecurringJob;
import de.amtsstimme.kernel.jobs.ServiceWork;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A round through what nobody decided in time, and through absences and times on call that have
 * begun: passes on, and lets people be told. It never decides; the database would not let it. Each
 * row is taken under its lock, so with several servers each thing happens once.
 */
@ApplicationScoped
public class WatchApprovals implements RecurringJob {

  @Inject ServiceWork work;
  @Inject ApprovalSteps steps;
  @Inject Deputies deputies;
  @Inject Roster roster;
  @Inject WhoIsConcerned concerned;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Event<StepOpened> opened;

  @Inject
  @ConfigProperty(name = "AMTSSTIMME_DEADLINES_EVERY", defaultValue = "PT1M")
  Duration every;

  @Override
  public String name() {
    return "watch-approvals";
  }

  @Override
  public Duration every() {
    return every;
  }

  @Override
  public void run() {
    List<UUID> tenants =
        work.inInstallation(Service.APPROVALS, Right.WATCH_APPROVALS, steps::tenantsToWatch);
    work.inEach(Service.APPROVALS, Right.WATCH_APPROVALS, tenants, this::watch);
  }

  private void watch() {
    steps.takeOverdue().forEach(this::passOn);
    List<UUID> begun = new ArrayList<>(deputies.takeBegun());
    begun.addAll(roster.takeBegun());
    if (!begun.isEmpty()) {
      tell(begun);
    }
  }

  private void passOn(OpenStepRow step) {
    Approval approval = rows.get(Approval.class, step.approvalId());
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("approval", step.approvalId().toString());
    after.put("step", step.position());
    after.put("dueAt", step.dueAt().toString());
    audit.record("APPROVAL_OVERDUE", approval.kind().name(), approval.subjectId(), null, after);
    opened.fire(new StepOpened(step.approvalId(), step.position(), null));
  }

  /** What waits for somebody who is away, or for who is on call, waits for them now. */
  private void tell(List<UUID> people) {
    for (OpenStepRow step : steps.listOpen()) {
      if (people.stream().anyMatch(concerned.deciders(step.approvalId())::contains)) {
        opened.fire(new StepOpened(step.approvalId(), step.position(), step.dueAt()));
      }
    }
  }
}
