package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.domain.ContentHash;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Receipt;
import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keyed hashes that stand for a person once the handle is gone, and what stands under them. */
@ApplicationScoped
public class SubjectKeys {

  @Inject NativeSql sql;

  /** The authority's key is made when the first hash is needed. */
  public void ensureKey() {
    sql.update(
        "insert into erasure_key (key) values (?) on conflict do nothing",
        (Object) ContentHash.randomBytes(32));
  }

  /** Empty while the authority has no key, and so nothing that could stand under a hash. */
  public Optional<byte[]> find(SubjectChannel channel, String normalHandle) {
    return sql.first(
            "select keyed_hash('author', ?, ?)",
            r -> Optional.ofNullable((byte[]) r[0]),
            channel.name(),
            normalHandle)
        .flatMap(h -> h);
  }

  public List<Receipt> receipts(byte[] subjectKey) {
    return sql.list(
        "select e.id, e.erased_at from erasure e where e.tenant_id = bound_tenant() and e.subject_key = ? order by e.id",
        r -> new Receipt((UUID) r[0], Columns.instant(r[1])),
        subjectKey);
  }
}
