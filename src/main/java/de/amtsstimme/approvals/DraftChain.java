package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Frozen;
import de.amtsstimme.approvals.domain.StepMode;
import de.amtsstimme.approvals.domain.SubjectContent;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.approvals.store.Chains.ChainStep;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A new chain, frozen as it is drafted. It counts for nothing until two approvers adopted it. */
@ApplicationScoped
public class DraftChain {

  @Inject Chains chains;
  @Inject FreezeRevision freezeRevision;
  @Inject Candidates candidates;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal CHAIN_UNDECIDABLE if a step could never be satisfied by the approvers there are
   */
  public Chain draft(String name, List<ChainStep> steps) {
    steps.forEach(this::requireDecidable);
    UUID id = EntityId.next();
    int number = chains.nextNumber();
    Map<String, Object> body =
        Map.of("name", name, "steps", steps.stream().map(DraftChain::json).toList());
    Frozen frozen =
        freezeRevision.freeze(
            SubjectKind.CHAIN,
            id,
            EntityId.next(),
            1,
            new SubjectContent(null, List.of(), null, null, List.of(), body),
            Set.of());
    Chain chain =
        new Chain(
            id,
            name,
            number,
            frozen.id(),
            frozen.contentHash(),
            caller.personId(),
            caller.name(),
            clock.instant());
    rows.add(chain);
    chains.insertSteps(id, steps);
    audit.record(
        "CHAIN_DRAFTED",
        "CHAIN",
        id,
        null,
        Map.of("name", name, "contentHash", frozen.contentHash()));
    return chain;
  }

  private void requireDecidable(ChainStep step) {
    long eligible =
        candidates.list().stream()
            .filter(c -> step.department() == null || step.department().equals(c.department()))
            .count();
    int needed = step.mode() == StepMode.AT_LEAST ? step.needed() : 1;
    if (eligible < needed) {
      throw new Refusal(ProblemCode.CHAIN_UNDECIDABLE, step.position(), needed, eligible);
    }
  }

  private static Map<String, Object> json(ChainStep s) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("position", s.position());
    json.put("name", s.name());
    json.put("mode", s.mode().name());
    json.put("needed", s.needed());
    json.put("department", s.department());
    json.put("deadlineMinutes", s.deadlineMinutes());
    return json;
  }
}
