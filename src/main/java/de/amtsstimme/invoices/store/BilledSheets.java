package de.amtsstimme.invoices.store;

import de.amtsstimme.kernel.domain.EntityId;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Which time sheets stand on a draft or an invoice that still counts. */
@ApplicationScoped
public class BilledSheets {

  @Inject NativeSql sql;

  public boolean isBilled(UUID sheet) {
    return sql.first(
            "select 1 from billed_sheet where tenant_id = bound_tenant() and sheet_id = ?"
                + " and freed_at is null",
            r -> r,
            sheet)
        .isPresent();
  }

  /** All of the bound authority. */
  public Set<UUID> all() {
    return Set.copyOf(
        sql.list(
            "select sheet_id from billed_sheet where tenant_id = bound_tenant() and freed_at is"
                + " null",
            r -> (UUID) r[0]));
  }

  public void add(UUID draft, UUID sheet) {
    sql.update(
        "insert into billed_sheet (id, sheet_id, draft_id) values (?, ?, ?)",
        EntityId.next(),
        sheet,
        draft);
  }

  /** They can be billed again. */
  public void free(UUID draft, Instant now) {
    sql.update(
        "update billed_sheet set freed_at = ? where tenant_id = bound_tenant() and draft_id = ?"
            + " and freed_at is null",
        now,
        draft);
  }
}
