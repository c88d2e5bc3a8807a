package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.ErasableInquiries;
import de.amtsstimme.privacy.store.LegalHold;
import de.amtsstimme.privacy.store.SubjectKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Legal holds (Art. 17 Abs. 3 Buchst. e DSGVO): while one is in force, neither the day nor a
 * request erases. The reason stays out of the trail: it may name somebody.
 */
@ApplicationScoped
public class HoldingForLaw {

  @Inject TenantRows rows;
  @Inject ErasableInquiries inquiries;
  @Inject Persons persons;
  @Inject SubjectKeys keys;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  public LegalHold get(UUID id) {
    return rows.get(LegalHold.class, id);
  }

  public List<LegalHold> page(UUID before, int fetch) {
    return rows.page(LegalHold.class, before, fetch);
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE
   */
  public LegalHold onInquiry(UUID inquiryId, String reason, Instant endsAt) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    if (!inquiries.exists(inquiryId)) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId");
    }
    Instant now = requireFuture(endsAt);
    return add(
        LegalHold.onInquiry(inquiryId, reason, endsAt, caller.personId(), caller.name(), now));
  }

  public LegalHold onPerson(SubjectChannel channel, String author, String reason, Instant endsAt) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    Instant now = requireFuture(endsAt);
    byte[] key = keys.of(persons.get(channel, author));
    return add(
        LegalHold.onPerson(channel, key, reason, endsAt, caller.personId(), caller.name(), now));
  }

  /** Earlier, never later. */
  public void shorten(LegalHold hold, Instant endsAt) {
    Instant now = requireInForce(hold);
    if (endsAt.isAfter(hold.endsAt()) || endsAt.isBefore(now)) {
      throw Refusal.invalid(
          "/endsAt", "Das neue Ende muss in der Zukunft und vor dem bisherigen liegen.");
    }
    Map<String, Object> before = snapshot(hold);
    hold.endAt(endsAt);
    rows.flush();
    audit.record("LEGAL_HOLD_SHORTENED", "LEGAL_HOLD", hold.id(), before, snapshot(hold));
  }

  public void lift(LegalHold hold) {
    Instant now = requireInForce(hold);
    Map<String, Object> before = snapshot(hold);
    hold.lift(caller.name(), now);
    rows.flush();
    audit.record("LEGAL_HOLD_LIFTED", "LEGAL_HOLD", hold.id(), before, null);
  }

  private LegalHold add(LegalHold hold) {
    rows.add(hold);
    audit.record("LEGAL_HOLD_SET", "LEGAL_HOLD", hold.id(), null, snapshot(hold));
    return hold;
  }

  private Instant requireFuture(Instant endsAt) {
    Instant now = clock.instant();
    if (!endsAt.isAfter(now)) {
      throw Refusal.invalid("/endsAt", "Das Ende muss in der Zukunft liegen.");
    }
    return now;
  }

  private Instant requireInForce(LegalHold hold) {
    Instant now = clock.instant();
    if (!hold.inForce(now)) {
      throw new Refusal(ProblemCode.TRANSITION_NOT_ALLOWED, "ENDED", "–");
    }
    return now;
  }

  private static Map<String, Object> snapshot(LegalHold h) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("inquiry", h.inquiryId() == null ? null : h.inquiryId().toString());
    values.put("person", h.subjectKey() != null);
    values.put("endsAt", h.endsAt().toString());
    return values;
  }
}
