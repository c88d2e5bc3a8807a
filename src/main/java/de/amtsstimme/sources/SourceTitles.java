package de.amtsstimme.sources;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the sources of the authority are called, for those who know them by name. */
@ApplicationScoped
public class SourceTitles {

  @Inject NativeSql sql;

  public Map<UUID, String> all() {
    Map<UUID, String> titles = new LinkedHashMap<>();
    sql.list(
        "select id, title from source where tenant_id = bound_tenant() order by id",
        r -> titles.put((UUID) r[0], (String) r[1]));
    return titles;
  }
}
