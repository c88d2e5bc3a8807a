package de.amtsstimme.suggestions;

import de.amtsstimme.approvals.WithdrawApproval;
import de.amtsstimme.approvals.WithdrawApproval.Approved;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.suggestions.store.SynonymSet;
import de.amtsstimme.suggestions.store.SynonymWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes back the approval of words that count: from this commit on they find nothing. */
@ApplicationScoped
public class WithdrawSynonyms {

  @Inject TenantRows rows;
  @Inject SynonymWords words;
  @Inject WithdrawApproval withdrawApproval;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws Refusal NOT_APPROVED, CONTENT_CHANGED
   */
  public void withdraw(UUID id, String contentHash, String reason) {
    SynonymSet set = rows.getLocked(SynonymSet.class, id);
    if (set.revisionId() == null) {
      throw new Refusal(ProblemCode.NOT_APPROVED);
    }
    List<String> before = words.inForce(List.of(id)).get(id);
    withdrawApproval.withdraw(
        new Approved(SubjectKind.SYNONYMS, id, set.revisionId(), contentHash), reason);
    words.remove(id);
    set.withdrawn(clock.instant());
    rows.flush();
    audit.record(
        "SYNONYMS_WITHDRAWN",
        "SYNONYMS",
        id,
        Map.of("words", before),
        Map.of("state", set.state().name()));
  }
}
