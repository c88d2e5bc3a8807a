package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Hold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which holds keep what from being erased, now. */
@ApplicationScoped
public class LegalHolds {

  /** Of hold {@code h}. */
  static final String IN_FORCE = "h.lifted_at is null and h.ends_at > clock_timestamp()";

  private static final String IDS = "any (cast(string_to_array(?, ',') as uuid[]))";
  private static final String KEYS = "encode(h.subject_key, 'hex') = any (string_to_array(?, ','))";

  @Inject NativeSql sql;

  /** The one that lasts longest of those that keep any of these. */
  public Optional<Hold> longestOver(Collection<UUID> inquiryIds, Collection<byte[]> subjectKeys) {
    return over(inquiryIds, subjectKeys).stream().findFirst();
  }

  public List<Hold> onPerson(byte[] subjectKey) {
    return over(List.of(), List.of(subjectKey));
  }

  private List<Hold> over(Collection<UUID> inquiryIds, Collection<byte[]> subjectKeys) {
    return sql.list(
        "select h.id, h.reason, h.ends_at from legal_hold h where h.tenant_id = bound_tenant() and "
            + IN_FORCE
            + " and (h.inquiry_id = "
            + IDS
            + " or "
            + KEYS
            + ") order by h.ends_at desc, h.id",
        r -> new Hold((UUID) r[0], (String) r[1], Columns.instant(r[2])),
        CitizenRows.list(inquiryIds),
        hex(subjectKeys));
  }

  /** In hexadecimal: whose data is kept, whoever it is. */
  public Set<String> personsHeld() {
    return Set.copyOf(
        sql.list(
            "select distinct encode(h.subject_key, 'hex') from legal_hold h where h.tenant_id = bound_tenant()"
                + " and h.subject_key is not null and "
                + IN_FORCE,
            r -> (String) r[0]));
  }

  /** A reason may name somebody: when the hold has ended, it goes with what it was about. */
  public int eraseReasons(Collection<UUID> inquiryIds, Collection<byte[]> subjectKeys) {
    return sql.update(
        "update legal_hold h set reason = null, version = version + 1 where h.tenant_id = bound_tenant()"
            + " and h.reason is not null and not ("
            + IN_FORCE
            + ") and (h.inquiry_id = "
            + IDS
            + " or "
            + KEYS
            + ")",
        CitizenRows.list(inquiryIds),
        hex(subjectKeys));
  }

  /** Or as long after its end as what citizens write is kept. */
  public int eraseOldReasons(int days) {
    return sql.update(
        "update legal_hold h set reason = null, version = version + 1 where h.tenant_id = bound_tenant()"
            + " and h.reason is not null"
            + " and least(h.ends_at, h.lifted_at) < clock_timestamp() - make_interval(days => ?)",
        days);
  }

  private static String hex(Collection<byte[]> keys) {
    return keys.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(","));
  }
}
