package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Idempotency;
import de.amtsstimme.kernel.identity.Caller;
import de.amtsstimme.kernel.tenant.TenantRows;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.domain.DataSubject.Hold;
import de.amtsstimme.privacy.domain.Person;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.ErasableInquiries;
import de.amtsstimme.privacy.store.ErasureReceipt;
import de.amtsstimme.privacy.store.LegalHolds;
import de.amtsstimme.privacy.store.SubjectKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Art. 17 DSGVO: everything of one person, or one inquiry, at once. Leaves a receipt. */
@ApplicationScoped
public class EraseOnRequest {

  @Inject Erasing erasing;
  @Inject ErasableInquiries inquiries;
  @Inject Persons persons;
  @Inject SubjectKeys keys;
  @Inject LegalHolds holds;
  @Inject Idempotency idempotency;
  @Inject Event<UnattributedErasing> unattributed;
  @Inject TenantRows rows;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject Caller caller;
  @Inject InstantSource clock;

  /**
   * @throws Refusal LEGAL_HOLD
   */
  public ErasureReceipt person(SubjectChannel channel, String author) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    Person person = persons.get(channel, author);
    byte[] key = keys.of(person);
    return erase(inquiries.lockOf(person), List.of(key), r -> r.forPerson(channel, key));
  }

  /**
   * @throws Refusal LEGAL_HOLD, UNKNOWN_REFERENCE
   */
  public ErasureReceipt inquiry(UUID inquiryId) {
    rows.oneAtATime(Erasing.ONE_AT_A_TIME);
    List<UUID> one =
        inquiries
            .lockOne(inquiryId)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "inquiryId"));
    List<byte[]> author = inquiries.personsOf(one).stream().map(keys::of).toList();
    return erase(one, author, r -> r.forInquiry(inquiryId));
  }

  private ErasureReceipt erase(
      List<UUID> ids, List<byte[]> subjectKeys, UnaryOperator<ErasureReceipt> whose) {
    holds
        .longestOver(ids, subjectKeys)
        .ifPresent(
            hold -> {
              throw held(hold);
            });
    Instant now = clock.instant();
    Map<String, Integer> counts = erasing.erase(ids, "ON_REQUEST", now);
    // Which of the kept answers hold something of the person cannot be seen from outside: all go.
    counts.put("idempotency_key", idempotency.eraseAnswers(now));
    unattributed.fire(new UnattributedErasing(null, counts));
    counts.put("legal_hold", holds.eraseReasons(ids, subjectKeys));
    ErasureReceipt receipt =
        whose.apply(
            new ErasureReceipt(CanonicalJson.of(counts), caller.personId(), caller.name(), now));
    rows.add(receipt);
    audit.record("ERASED_ON_REQUEST", "ERASURE", receipt.id(), null, snapshot(receipt, counts));
    return receipt;
  }

  private static Map<String, Object> snapshot(ErasureReceipt r, Map<String, Integer> counts) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put(
        "subjectKey", r.subjectKey() == null ? null : HexFormat.of().formatHex(r.subjectKey()));
    values.put("inquiry", r.inquiryId() == null ? null : r.inquiryId().toString());
    values.put("counts", counts);
    return values;
  }

  private Refusal held(Hold hold) {
    return new Refusal(
        ProblemCode.LEGAL_HOLD,
        hold.reason(),
        DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").format(hold.endsAt().atZone(scope.zone())));
  }
}
