package de.amtsstimme.privacy;

import de.amtsstimme.audit.AuditTrail;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.privacy.domain.DataSubject;
import de.amtsstimme.privacy.domain.DataSubject.Entry;
import de.amtsstimme.privacy.domain.DataSubject.Inquiry;
import de.amtsstimme.privacy.domain.DisclosureLetter;
import de.amtsstimme.privacy.domain.Person;
import de.amtsstimme.privacy.domain.SubjectChannel;
import de.amtsstimme.privacy.store.CitizenRows;
import de.amtsstimme.privacy.store.ErasableInquiries;
import de.amtsstimme.privacy.store.LegalHolds;
import de.amtsstimme.privacy.store.Receipts;
import de.amtsstimme.privacy.store.RetentionRules;
import de.amtsstimme.privacy.store.SubjectKeys;
import de.amtsstimme.tenants.AuthoritySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Art. 15 DSGVO: everything that is held about a person. That somebody looked stands in the trail;
 * after whom, does not.
 */
@ApplicationScoped
public class FindDataSubject {

  @Inject ErasableInquiries inquiries;
  @Inject CitizenRows citizenRows;
  @Inject SubjectKeys keys;
  @Inject LegalHolds holds;
  @Inject Receipts receipts;
  @Inject RetentionRules rules;
  @Inject AuthoritySettings settings;
  @Inject TenantScope scope;
  @Inject AuditTrail audit;
  @Inject InstantSource clock;

  /**
   * @throws Refusal INVALID_PARAMETER without a channel or a handle
   */
  public DataSubject find(SubjectChannel channel, String author) {
    if (channel == null) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, "channel", "FACEBOOK, INSTAGRAM, X …");
    }
    Person person =
        Optional.ofNullable(author)
            .flatMap(inquiries::normalHandle)
            .map(handle -> new Person(channel, handle))
            .orElseThrow(() -> new Refusal(ProblemCode.INVALID_PARAMETER, "author", "@name, Name"));
    List<Inquiry> found = inquiries.of(person);
    Map<UUID, List<Entry>> entries = citizenRows.find(found.stream().map(Inquiry::id).toList());
    byte[] key = keys.of(person);
    audit.record(
        "DATA_SUBJECT_READ",
        "DATA_SUBJECT",
        null,
        null,
        Map.of("channel", channel.name(), "inquiries", found.size()));
    return new DataSubject(
        settings.name(),
        channel,
        author,
        clock.instant(),
        rules.current().inquiryDays(),
        found.stream().map(i -> with(i, entries.getOrDefault(i.id(), List.of()))).toList(),
        holds.onPerson(key),
        receipts.of(key));
  }

  public String letter(SubjectChannel channel, String author) {
    return DisclosureLetter.of(find(channel, author), scope.zone());
  }

  private static Inquiry with(Inquiry i, List<Entry> entries) {
    return new Inquiry(
        i.id(), i.receivedAt(), i.state(), i.closedAt(), i.eraseAfter(), List.copyOf(entries));
  }
}
