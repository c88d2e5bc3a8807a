package de.amtsstimme.suggestions;

import de.amtsstimme.approvals.SubjectDecided;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.domain.SynonymTerms;
import de.amtsstimme.suggestions.store.SynonymSet;
import de.amtsstimme.suggestions.store.SynonymWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a decided approval means for a set of synonyms: approved, its words count from now on. */
@ApplicationScoped
public class SynonymsDecided {

  @Inject TenantRows rows;
  @Inject SynonymWords words;
  @Inject GermanWords german;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  void on(@Observes SubjectDecided decided) {
    if (decided.kind() != SubjectKind.SYNONYMS) {
      return;
    }
    SynonymSet set = rows.getLocked(SynonymSet.class, decided.subjectId());
    if (!decided.revisionId().equals(set.proposedRevisionId())) {
      return;
    }
    boolean approved = decided.outcome() == ApprovalState.APPROVED;
    set.decided(approved, clock.instant());
    rows.flush();
    if (approved) {
      words.replace(set.id(), set.revisionId(), SynonymTerms.of(german.analysis(), set.proposed()));
    }
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("state", set.state().name());
    after.put("words", set.proposed());
    audit.record("SYNONYMS_" + decided.outcome(), "SYNONYMS", set.id(), null, after);
  }
}
