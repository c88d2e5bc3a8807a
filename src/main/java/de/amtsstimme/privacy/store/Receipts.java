package de.amtsstimme.privacy.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.privacy.domain.DataSubject.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Receipts of a person, found by the hash alone. */
@ApplicationScoped
public class Receipts {

  @Inject NativeSql sql;

  public List<Receipt> of(byte[] subjectKey) {
    return sql.list(
        "select e.id, e.erased_at from erasure e where e.tenant_id = bound_tenant() and e.subject_key = ? order by e.id",
        r -> new Receipt((UUID) r[0], Columns.instant(r[1])),
        (Object) subjectKey);
  }
}
