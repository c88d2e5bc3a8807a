package de.amtsstimme.kernel.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Statements on rows that are never managed entities: append-only tables, the door, searches. Same
 * connection, same transaction, same binding as everything else. SQL is a constant, values are
 * parameters; SQL is never built from input.
 */
@ApplicationScoped
public class NativeSql {

  private static final ObjectMapper ROWS = new ObjectMapper();
  private static final int AT_ONCE = 1000;
  private static final UUID LAST = new UUID(-1L, -1L);

  /**
   * "Is one of these" for statements about thousands of ids ({@link #ids} is their parameter): they
   * are taken apart once, whatever the planner makes of it. {@code = any (cast(string_to_array(?,
   * ',') as uuid[]))} is for pages: where it does not become an index condition, it takes them
   * apart again for every row.
   */
  public static final String AMONG =
      " = any (array(select cast(unnest(string_to_array(?, ',')) as uuid)))";

  @PersistenceContext EntityManager em;

  public <T> List<T> list(String sql, Function<Object[], T> row, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream()
        .map(r -> row.apply(r instanceof Object[] columns ? columns : new Object[] {r}))
        .toList();
  }

  public <T> Optional<T> first(String sql, Function<Object[], T> row, Object... parameters) {
    return list(sql, row, parameters).stream().findFirst();
  }

  /**
   * What belongs to each of several ids, in one round trip. The statement takes all ids as its one
   * parameter, {@code any (cast(string_to_array(?, ',') as uuid[]))}, or id by id, {@code
   * unnest(...) cross join lateral (... offset 0)}, where another key of the table begins like the
   * right one; its first column says to which id a row belongs.
   */
  public <T> Map<UUID, List<T>> listByOwner(
      String sql, Function<Object[], T> row, Collection<UUID> owners) {
    Map<UUID, List<T>> found = new HashMap<>();
    owners.forEach(id -> found.put(id, new ArrayList<>()));
    for (Object r : owners.isEmpty() ? List.of() : query(sql, ids(owners)).getResultList()) {
      Object[] columns = (Object[]) r;
      found.get((UUID) columns[0]).add(row.apply(columns));
    }
    return found;
  }

  /** Where a page ends, newest first: what was shown last, or what sorts behind every id. */
  public static UUID before(UUID shownLast) {
    return shownLast == null ? LAST : shownLast;
  }

  /** As the one parameter of a statement about several rows. */
  public static String ids(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  /**
   * One statement for many rows, a thousand at a time. It takes them as its one parameter, {@code
   * json_to_recordset(cast(? as json)) as x(id uuid, ...)}.
   *
   * @param rows values by column: strings, numbers, booleans, null
   * @return how many rows it touched
   */
  public int updateEach(String sql, List<? extends Map<String, ?>> rows) {
    int touched = 0;
    for (int i = 0; i < rows.size(); i += AT_ONCE) {
      List<? extends Map<String, ?>> part = rows.subList(i, Math.min(rows.size(), i + AT_ONCE));
      try {
        touched += query(sql, ROWS.writeValueAsString(part)).executeUpdate();
      } catch (JsonProcessingException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return touched;
  }

  public int update(String sql, Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      query.setParameter(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
    return query;
  }
}
