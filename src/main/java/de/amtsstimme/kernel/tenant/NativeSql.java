package de.amtsstimme.kernel.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Statements on rows that are never managed entities: append-only tables, the door, searches. Same
 * connection, same transaction, same binding as everything else. SQL is a constant, values are
 * parameters; SQL is never built from input.
 */
@ApplicationScoped
public class NativeSql {

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
