import de.amtsstimme.kernel.tenant.NativeSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The same statements without a container. */
final class JdbcSql extends NativeSql {
  private final Connection db;
  private final java.util.Map<String, PreparedStatement> prepared = new java.util.HashMap<>();
  boolean explain;
  final Map<String, long[]> spent = new TreeMap<>();

  JdbcSql(Connection db) {
    this.db = db;
  }

  @Override
  public <T> List<T> list(String sql, Function<Object[], T> row, Object... parameters) {
    try {
      if (explain) {
        explain(sql, parameters);
      }
      List<T> found = new ArrayList<>();
      long start = System.nanoTime();
      try (ResultSet rows = bound(sql, parameters).executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          Object[] values = new Object[columns];
          for (int i = 0; i < columns; i++) {
            values[i] = rows.getObject(i + 1);
          }
          found.add(row.apply(values));
        }
      }
      spent(sql, start);
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public <T> Map<UUID, List<T>> listByOwner(
      String sql, Function<Object[], T> row, Collection<UUID> owners) {
    Map<UUID, List<T>> found = new HashMap<>();
    owners.forEach(id -> found.put(id, new ArrayList<>()));
    if (!owners.isEmpty()) {
      list(sql, r -> r, ids(owners)).forEach(r -> found.get((UUID) r[0]).add(row.apply(r)));
    }
    return found;
  }

  @Override
  public int update(String sql, Object... parameters) {
    try {
      long start = System.nanoTime();
      int rows = bound(sql, parameters).executeUpdate();
      spent(sql, start);
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private void spent(String sql, long start) {
    long[] sum = spent.computeIfAbsent(sql, k -> new long[2]);
    sum[0] += System.nanoTime() - start;
    sum[1]++;
  }

  private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = db.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      Object p = parameters[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameters[i];
      statement.setObject(i + 1, p);
    }
    return statement;
  }

  private void explain(String sql, Object... parameters) throws SQLException {
    System.out.println("--\n" + sql.strip());
    try (PreparedStatement s = db.prepareStatement("explain (analyze, costs off) " + sql)) {
      for (int i = 0; i < parameters.length; i++) {
        s.setObject(i + 1, parameters[i]);
      }
      s.executeQuery().close();
      s.executeQuery().close();
      try (ResultSet rows = s.executeQuery()) {
        while (rows.next()) {
          System.out.println(rows.getString(1));
        }
      }
    }
  }
}
