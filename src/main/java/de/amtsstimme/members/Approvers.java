package de.amtsstimme.members;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who may approve in the bound authority right now. */
@ApplicationScoped
public class Approvers {

  /**
   * @param department null for people of no particular department
   */
  public record Approver(UUID personId, String name, String department) {}

  @Inject NativeSql sql;

  public List<Approver> listCurrent() {
    return sql.list(
        "select person_id, display_name, department from membership where tenant_id = bound_tenant() and removed_at is null"
            + " and 'APPROVER' = any (string_to_array(roles, ',')) and valid_from <= clock_timestamp()"
            + " and (valid_until is null or valid_until > clock_timestamp()) order by display_name",
        r -> new Approver((UUID) r[0], (String) r[1], (String) r[2]));
  }

  public int count() {
    return listCurrent().size();
  }
}
