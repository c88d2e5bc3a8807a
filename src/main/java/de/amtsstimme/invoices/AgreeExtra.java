package de.amtsstimme.invoices;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.contracts.ContractBook;
import de.amtsstimme.invoices.domain.ExtraState;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something beside hours and flat fees: the agency writes it, and it counts once the authority has
 * accepted it. From then on it takes its part of the contract's ceiling, like hours.
 */
@ApplicationScoped
public class AgreeExtra {

  @Inject ContractBook contracts;
  @Inject TenantRows rows;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal UNKNOWN_REFERENCE for a contract that was not accepted
   */
  public AgreedExtra propose(UUID contractId, AgreedExtra.Item item) {
    if (contracts.find(contractId).isEmpty()) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "contractId");
    }
    AgreedExtra extra = new AgreedExtra(contractId, item, caller.acts(clock.instant()));
    rows.add(extra);
    record("EXTRA_PROPOSED", extra, null);
    return extra;
  }

  /**
   * @param version what was read
   * @throws Refusal CONCURRENT_CHANGE if it reads otherwise by now; TRANSITION_NOT_ALLOWED;
   *     CEILING_REACHED
   */
  public AgreedExtra accept(UUID id, long version) {
    AgreedExtra extra = locked(id);
    extra.requireRead(version);
    Map<String, Object> before = snapshot(extra);
    extra.accept(caller.acts(clock.instant()));
    contracts.use(extra.contractId(), extra.net());
    record("EXTRA_ACCEPTED", extra, before);
    return extra;
  }

  /**
   * Taken back, or given up after it was agreed: then the ceiling has its part again.
   *
   * @throws Refusal TRANSITION_NOT_ALLOWED; ALREADY_BILLED
   */
  public AgreedExtra withdraw(UUID id) {
    AgreedExtra extra = locked(id);
    if (extra.draftId() != null) {
      throw new Refusal(ProblemCode.ALREADY_BILLED);
    }
    Map<String, Object> before = snapshot(extra);
    boolean counted = extra.state() == ExtraState.AGREED;
    extra.withdraw();
    if (counted) {
      contracts.use(extra.contractId(), extra.net().negated());
    }
    rows.flush();
    record("EXTRA_WITHDRAWN", extra, before);
    return extra;
  }

  /** The contract first, like everybody who counts towards its ceiling. */
  private AgreedExtra locked(UUID id) {
    contracts.locked(rows.get(AgreedExtra.class, id).contractId());
    return rows.getLocked(AgreedExtra.class, id);
  }

  private void record(String action, AgreedExtra extra, Map<String, Object> before) {
    audit.record(action, "EXTRA", extra.id(), before, snapshot(extra));
  }

  private static Map<String, Object> snapshot(AgreedExtra extra) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("contract", extra.contractId().toString());
    values.put("name", extra.item().name());
    values.put("net", extra.net().toString());
    values.put("state", extra.state().name());
    return values;
  }
}
