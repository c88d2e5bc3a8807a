package de.amtsstimme.answers.store;

import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Other ways to ask what an entry answers. */
@ApplicationScoped
public class Phrasings {

  /**
   * @param inquiryId the inquiry it was taken from, or null for the authority's own words
   */
  public record Phrasing(UUID id, String text, UUID inquiryId, Instant createdAt) {}

  @Inject NativeSql sql;

  /**
   * @return false for one that the entry has already
   */
  public boolean insert(
      UUID id, UUID answerId, String text, UUID inquiryId, UUID createdBy, Instant now) {
    return sql.update(
            "insert into answer_phrasing (id, answer_id, text, inquiry_id, created_by, created_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, answer_id, normalised) do"
                + " nothing",
            id,
            answerId,
            text,
            inquiryId,
            createdBy,
            now)
        == 1;
  }

  public int count(UUID answerId) {
    return sql.first(
            "select count(*) from answer_phrasing where tenant_id = bound_tenant() and answer_id ="
                + " ?",
            r -> ((Number) r[0]).intValue(),
            answerId)
        .orElse(0);
  }

  /**
   * Newest first.
   *
   * @param withCitizens also those that are a citizen's words
   */
  public List<Phrasing> page(UUID answerId, boolean withCitizens, UUID before, int fetch) {
    return sql.list(
        "select id, text, inquiry_id, created_at from answer_phrasing where tenant_id ="
            + " bound_tenant() and answer_id = ? and (inquiry_id is null or ?) and id < ? order by"
            + " id desc limit ?",
        Phrasings::phrasing,
        answerId,
        withCitizens,
        NativeSql.before(before),
        fetch);
  }

  public Optional<Phrasing> find(UUID answerId, UUID id) {
    return sql.first(
        "select id, text, inquiry_id, created_at from answer_phrasing"
            + " where tenant_id = bound_tenant() and answer_id = ? and id = ?",
        Phrasings::phrasing,
        answerId,
        id);
  }

  public void delete(UUID id) {
    sql.update("delete from answer_phrasing where tenant_id = bound_tenant() and id = ?", id);
  }

  /** Entries with a wording from one of these inquiries. */
  public List<UUID> answersWithWordsOf(Collection<UUID> inquiryIds) {
    return sql.list(
        "select distinct answer_id from answer_phrasing where tenant_id = bound_tenant()"
            + " and inquiry_id = any (cast(string_to_array(?, ',') as uuid[])) order by 1",
        r -> (UUID) r[0],
        inquiryIds.stream().map(UUID::toString).collect(Collectors.joining(",")));
  }

  private static Phrasing phrasing(Object[] r) {
    return new Phrasing((UUID) r[0], (String) r[1], (UUID) r[2], Columns.instant(r[3]));
  }
}
