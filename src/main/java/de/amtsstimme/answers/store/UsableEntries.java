package de.amtsstimme.answers.store;

import de.amtsstimme.answers.domain.UsableEntry;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which entries may be used at this moment, and in which revision. */
@ApplicationScoped
public class UsableEntries {

  // Entry by entry: the tenant stands in the statement and once more in its row security, so that
  // the planner takes what an authority has for a handful of rows, and of a large table it would
  // rather read all that the authority has.
  private static final String AMONG =
      "select u.answer_id, u.revision_id, u.question from unnest(cast(string_to_array(?, ',') as"
          + " uuid[])) n (id) cross join lateral (select x.answer_id, x.revision_id, x.question"
          + " from usable_answer x where x.tenant_id = (select bound_tenant()) and x.answer_id ="
          + " n.id offset 0) u";

  @Inject NativeSql sql;

  public Optional<UUID> revision(UUID answerId) {
    return Optional.ofNullable(among(List.of(answerId)).get(answerId)).map(UsableEntry::revisionId);
  }

  /** By entry; without those that may not be used. */
  public Map<UUID, UsableEntry> among(Collection<UUID> answerIds) {
    Map<UUID, UsableEntry> usable = new HashMap<>();
    if (!answerIds.isEmpty()) {
      sql.list(AMONG, r -> r, NativeSql.ids(answerIds))
          .forEach(r -> usable.put((UUID) r[0], new UsableEntry((UUID) r[1], (String) r[2])));
    }
    return usable;
  }
}
