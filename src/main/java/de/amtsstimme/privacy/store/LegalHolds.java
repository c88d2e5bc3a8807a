package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Hold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which holds keep what from being erased, now. */
@ApplicationScoped
public class LegalHolds {

  private static final String IN_FORCE = "h.lifted_at is null and h.ends_at > clock_timestamp()";

  /** Hold {@code h} keeps inquiry {@code i}. */
  static final String HOLDS =
      IN_FORCE
          + " and (h.inquiry_id = i.id or h.subject_key = keyed_hash('author', i.channel, i.author_norm))";

  @Inject NativeSql sql;

  /** The one that lasts longest of those that keep any of these inquiries. */
  public Optional<Hold> longestOver(Collection<UUID> inquiryIds) {
    return sql.first(
        "select h.id, h.reason, h.ends_at from inquiry i join legal_hold h on h.tenant_id = i.tenant_id and "
            + HOLDS
            + " where i.tenant_id = bound_tenant() and i.id = any (cast(string_to_array(?, ',') as uuid[]))"
            + " order by h.ends_at desc, h.id limit 1",
        LegalHolds::hold,
        CitizenRows.list(inquiryIds));
  }

  /** Also while nothing of the person is held. */
  public List<Hold> onPerson(byte[] subjectKey) {
    return sql.list(
        "select h.id, h.reason, h.ends_at from legal_hold h where h.tenant_id = bound_tenant() and "
            + IN_FORCE
            + " and h.subject_key = ? order by h.ends_at desc, h.id",
        LegalHolds::hold,
        subjectKey);
  }

  /**
   * What was written as the reason of holds that have ended goes with the inquiry, or with the last
   * inquiry of the person.
   */
  public int eraseReasons(Collection<UUID> inquiryIds) {
    return sql.update(
        "update legal_hold h set reason = null, version = version + 1 where h.tenant_id = bound_tenant() and h.reason is not null"
            + " and not ("
            + IN_FORCE
            + ") and (h.inquiry_id = any (cast(string_to_array(?, ',') as uuid[]))"
            + " or h.subject_key is not null and not exists (select from inquiry i where i.tenant_id = h.tenant_id"
            + " and i.channel = h.channel and h.subject_key = keyed_hash('author', i.channel, i.author_norm)))",
        CitizenRows.list(inquiryIds));
  }

  private static Hold hold(Object[] r) {
    return new Hold((UUID) r[0], (String) r[1], Columns.instant(r[2]));
  }
}
