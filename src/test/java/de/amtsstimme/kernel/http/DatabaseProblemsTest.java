package de.amtsstimme.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.kernel.domain.ProblemCode;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A database that is slow is told apart from one that is away. */
class DatabaseProblemsTest {

  @Test
  void aStatementThatWasCancelled() {
    assertEquals(ProblemCode.TOOK_TOO_LONG, code(new SQLException("cancelled", "57014")));
  }

  @Test
  void anAnswerThatDidNotComeInTime() {
    SQLException lost =
        new SQLException("I/O error", "08006", new SocketTimeoutException("Read timed out"));
    assertEquals(ProblemCode.TOOK_TOO_LONG, code(lost));
  }

  @Test
  void aConnectionThatIsLost() {
    assertEquals(ProblemCode.TEMPORARILY_UNAVAILABLE, code(new SQLException("gone", "08006")));
    assertEquals(
        ProblemCode.TEMPORARILY_UNAVAILABLE, code(new SQLException("shutting down", "57P01")));
  }

  private static ProblemCode code(SQLException e) {
    return DatabaseProblems.refusal(new IllegalStateException(e)).code();
  }
}
