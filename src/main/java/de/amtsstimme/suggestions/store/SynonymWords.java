package de.amtsstimme.suggestions.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The words that count, by what the analysis makes of them. The database lets in only those of a
 * revision whose approval holds, and {@code synonym_in_force} shows them as long as it does.
 */
@ApplicationScoped
public class SynonymWords {

  @Inject NativeSql sql;

  /**
   * @param revisionId as which they were approved
   * @param written by term
   */
  public void replace(UUID setId, UUID revisionId, Map<String, String> written) {
    remove(setId);
    written.forEach(
        (term, word) ->
            sql.update(
                "insert into suggestion_synonym_word (term, synonym_id, revision_id, written)"
                    + " values (?, ?, ?, ?)",
                term,
                setId,
                revisionId,
                word));
  }

  public void remove(UUID setId) {
    sql.update(
        "delete from suggestion_synonym_word where tenant_id = bound_tenant() and synonym_id = ?",
        setId);
  }

  /** By set, in alphabetical order. */
  public Map<UUID, List<String>> inForce(Collection<UUID> setIds) {
    return sql.listByOwner(
        "select synonym_id, written from synonym_in_force where tenant_id = bound_tenant()"
            + " and synonym_id = any (cast(string_to_array(?, ',') as uuid[])) order by written",
        r -> (String) r[1],
        setIds);
  }

  public long sets() {
    return sql.first(
            "select count(*) from suggestion_synonym where tenant_id = bound_tenant()",
            r -> ((Number) r[0]).longValue())
        .orElse(0L);
  }
}
