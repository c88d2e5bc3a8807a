package de.amtsstimme.kernel.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers and its schema is exactly the one this WAR was built with. */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(SchemaReadiness.class.getName());
  private static final String MIGRATIONS = "/WEB-INF/classes/db/migration/";

  @Resource(lookup = "jdbc/amtsstimme")
  DataSource dataSource;

  private volatile String expected;

  void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
    if (event instanceof ServletContext context) {
      expected = newest(context.getResourcePaths(MIGRATIONS));
    }
  }

  /** "V20261122_1300__kernel_context.sql" to Flyway's "20261122.1300". */
  static String newest(Set<String> paths) {
    return paths.stream()
        .map(p -> p.substring(p.lastIndexOf('/') + 1))
        .filter(n -> n.startsWith("V") && n.endsWith(".sql"))
        .map(n -> n.substring(1, n.indexOf("__")).replace('_', '.'))
        .max(String::compareTo)
        .orElse("");
  }

  /** Is the schema the one that this WAR was built with? False too while the database is away. */
  public boolean fits() {
    try {
      return found().equals(expected);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public HealthCheckResponse call() {
    var response =
        HealthCheckResponse.named("schema").withData("expected", String.valueOf(expected));
    try {
      String found = found();
      return response.withData("found", found).status(found.equals(expected)).build();
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "database does not answer: {0}", e.getSQLState());
      return response.withData("found", "database does not answer").down().build();
    }
  }

  private String found() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1")) {
      return rows.next() ? rows.getString(1) : "none";
    }
  }
}
