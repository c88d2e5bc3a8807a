package de.amtsstimme.tone;

import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.tone.store.ToneGuideline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;

/** What a decided approval means for the guideline. */
@ApplicationScoped
public class GuidelineDecided {

  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  void on(@Observes SubjectDecided decided) {
    if (decided.kind() != SubjectKind.TONE_GUIDELINE) {
      return;
    }
    ToneGuideline guideline = rows.getLocked(ToneGuideline.class, decided.subjectId());
    guideline.decided(decided.outcome() == ApprovalState.APPROVED, clock.instant());
    rows.flush();
    audit.record(
        "TONE_GUIDELINE_" + decided.outcome(),
        "TONE_GUIDELINE",
        guideline.id(),
        null,
        Map.of("state", guideline.state().name()));
  }
}
