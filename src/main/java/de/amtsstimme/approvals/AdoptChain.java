package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectState;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.approvals.store.SubjectHead;
import de.amtsstimme.approvals.store.Subjects;
import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An approver's agreement to a drafted chain. The second one puts it into force. */
@ApplicationScoped
public class AdoptChain {

  /** Two people who did not draft it: the rule over the rules takes more than one pair of eyes. */
  static final int ADOPTIONS_NEEDED = 2;

  @Inject TenantRows rows;
  @Inject Chains chains;
  @Inject DecidablePlan decidable;
  @Inject Subjects subjects;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal CONTENT_CHANGED, CHAIN_ALREADY_ADOPTED, FOUR_EYES, ADOPTED_ALREADY,
   *     CHAIN_UNDECIDABLE
   */
  public Chain adopt(UUID chainId, String contentHash) {
    Chain chain = rows.getLocked(Chain.class, chainId);
    requireAdoptable(chain, contentHash);
    decidable.require(chains.plan(chain));
    Instant now = clock.instant();
    chains.insertAdoption(chainId, caller.personId(), caller.name(), contentHash, now);
    boolean inForce = chains.adoptions(chainId).size() >= ADOPTIONS_NEEDED;
    if (inForce) {
      chain.adopted(now);
      rows.get(SubjectHead.class, chain.revisionId()).become(SubjectState.APPROVED, now);
    }
    rows.flush();
    Map<String, Object> after = new LinkedHashMap<>();
    after.put("contentHash", contentHash);
    after.put("inForce", inForce);
    audit.record("CHAIN_ADOPTED", "CHAIN", chainId, null, after);
    return chain;
  }

  private void requireAdoptable(Chain chain, String contentHash) {
    if (chain.adoptedAt() != null) {
      throw new Refusal(ProblemCode.CHAIN_ALREADY_ADOPTED);
    }
    if (!chain.contentHash().equals(contentHash)) {
      throw new Refusal(ProblemCode.CONTENT_CHANGED, chain.contentHash());
    }
    if (subjects.contributors(chain.revisionId()).contains(caller.personId())) {
      throw new Refusal(ProblemCode.FOUR_EYES);
    }
    if (chains.adoptions(chain.id()).stream()
        .anyMatch(a -> a.personId().equals(caller.personId()))) {
      throw new Refusal(ProblemCode.ADOPTED_ALREADY);
    }
  }
}
