package de.amtsstimme.proofs.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.proofs.domain.Proof.Confirmation;
import de.amtsstimme.proofs.domain.Proof.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The versions of sources that a revision names, and who confirmed it after they changed. */
@ApplicationScoped
public class ProofSources {

  @Inject NativeSql sql;

  /**
   * @param versions as the frozen content names them
   */
  public List<Source> list(UUID revisionId, List<UUID> versions) {
    Map<UUID, List<Confirmation>> confirmations = confirmations(revisionId);
    return sql.list(
        "select s.id, s.title, s.issuer, s.norm, s.url, v.id, v.label, v.valid_from, v.valid_until,"
            + " v.excerpt_hash from source_version v join source s on s.tenant_id = v.tenant_id and"
            + " s.id = v.source_id where v.tenant_id = bound_tenant() and v.id = any"
            + " (cast(string_to_array(?, ',') as uuid[])) order by s.id",
        r ->
            new Source(
                (UUID) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (UUID) r[5],
                (String) r[6],
                day(r[7]),
                day(r[8]),
                (String) r[9],
                confirmations.getOrDefault((UUID) r[0], List.of())),
        NativeSql.ids(versions));
  }

  /** By source. */
  private Map<UUID, List<Confirmation>> confirmations(UUID revisionId) {
    return sql
        .list(
            "select c.source_id, c.source_version_id, v.label, c.person_id, c.person_name,"
                + " c.confirmed_at from source_confirmation c join source_version v on v.tenant_id"
                + " = c.tenant_id and v.id = c.source_version_id where c.tenant_id = bound_tenant()"
                + " and c.revision_id = ? order by c.confirmed_at",
            r ->
                Map.entry(
                    (UUID) r[0],
                    new Confirmation(
                        (UUID) r[1],
                        (String) r[2],
                        (UUID) r[3],
                        (String) r[4],
                        Columns.instant(r[5]))),
            revisionId)
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(
                    Map.Entry::getValue, Collectors.toList())));
  }

  private static LocalDate day(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof LocalDate d ? d : ((Date) value).toLocalDate();
  }
}
