package de.amtsstimme.approvals;

import de.amtsstimme.approvals.store.ApprovalSteps;
import de.amtsstimme.approvals.store.ApprovalSteps.RunStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** A step's turn has come: its deadline begins, and people are told. */
@ApplicationScoped
class OpenStep {

  @Inject ApprovalSteps steps;
  @Inject HereAndNow hereAndNow;
  @Inject InstantSource clock;
  @Inject Event<StepOpened> opened;

  void begin(UUID approvalId, RunStep step) {
    Integer minutes = step.rule().deadlineMinutes();
    Instant due = minutes == null ? null : hereAndNow.plusWorkingTime(clock.instant(), minutes);
    steps.open(approvalId, step.position(), due);
    opened.fire(new StepOpened(approvalId, step.position(), due));
  }
}
