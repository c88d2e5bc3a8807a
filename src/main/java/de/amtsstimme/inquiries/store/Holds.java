package de.amtsstimme.inquiries.store;

import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What holds a reply that was made from an answer: sources that have changed since. Derived at the
 * moment of asking, by the same function as the release gate asks.
 */
@ApplicationScoped
public class Holds {

  /** A source that has changed, and its version that counts now. */
  public record Hold(UUID sourceId, String title, UUID versionId, String label) {}

  private static final String JOINED =
      " join source s on s.tenant_id = bound_tenant() and s.id = x.source_id"
          + " join source_now w on w.tenant_id = s.tenant_id and w.id = s.id"
          + " join source_version v on v.tenant_id = w.tenant_id and v.id = w.version_id"
          + " where not source_holds(?, x.source_id, x.version_id, ?) order by s.title, s.id";

  private static final String OF_ITS_OWN_TEXT =
      "select s.id, s.title, v.id, v.label from (select cast(e ->> 'source' as uuid) as source_id,"
          + " cast(e ->> 'version' as uuid) as version_id from subject_revision_text t,"
          + " jsonb_array_elements(cast(t.canonical as jsonb) -> 'sources') e where t.tenant_id ="
          + " bound_tenant() and t.revision_id = ?) x"
          + JOINED;

  private static final String OF_THE_ANSWER =
      "select s.id, s.title, v.id, v.label from (select c.source_id, c.source_version_id as"
          + " version_id from answer_revision_source c where c.tenant_id = bound_tenant() and"
          + " c.revision_id = ?) x"
          + JOINED;

  @Inject NativeSql sql;
  @Inject TenantScope scope;

  /** Empty for one that has gone out, and for one that rests on no answer. */
  public List<Hold> of(Reply reply) {
    if (reply.answerRevisionId() == null || !reply.state().unreleased()) {
      return List.of();
    }
    boolean own = reply.revisionId() != null;
    UUID revision = own ? reply.revisionId() : reply.answerRevisionId();
    return sql.list(
        own ? OF_ITS_OWN_TEXT : OF_THE_ANSWER,
        r -> new Hold((UUID) r[0], (String) r[1], (UUID) r[2], (String) r[3]),
        revision,
        revision,
        scope.zone().getId());
  }
}
