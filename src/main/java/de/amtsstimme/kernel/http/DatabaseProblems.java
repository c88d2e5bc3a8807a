package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * What the database refused, by SQLSTATE. The rules in Java come first and say more; this is for
 * what slipped past them: two requests at once, or a guard of the database doing its work.
 */
final class DatabaseProblems {

  private DatabaseProblems() {}

  static Refusal refusal(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof SQLTransientConnectionException) {
        return new Refusal(ProblemCode.TEMPORARILY_UNAVAILABLE);
      }
      if (t instanceof SQLException s && s.getSQLState() != null) {
        return causedByTimeout(s)
            ? new Refusal(ProblemCode.TOOK_TOO_LONG)
            : bySqlState(s.getSQLState());
      }
      if (t.getClass().getName().endsWith("ConnectionWaitTimeoutException")) {
        return new Refusal(ProblemCode.TEMPORARILY_UNAVAILABLE);
      }
    }
    return new Refusal(ProblemCode.INTERNAL_ERROR);
  }

  /** The driver gave up waiting for the answer to a statement; to it, that is a lost connection. */
  private static boolean causedByTimeout(SQLException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private static Refusal bySqlState(String state) {
    return switch (state) {
      case "23505" -> new Refusal(ProblemCode.DUPLICATE);
      // A minute that is booked already, in whichever authority.
      case "23P01" -> new Refusal(ProblemCode.TIME_OVERLAP);
      case "AS450" -> new Refusal(ProblemCode.CONCURRENT_CHANGE);
      case "AS451" -> new Refusal(ProblemCode.MONTH_CLOSED, "–");
      case "23503" -> new Refusal(ProblemCode.UNKNOWN_REFERENCE);
      case "40001", "40P01", "55P03" -> new Refusal(ProblemCode.CONCURRENT_CHANGE);
      case "57014" -> new Refusal(ProblemCode.TOOK_TOO_LONG);
      case "22021", "22P05" -> new Refusal(ProblemCode.INVALID_TEXT, "?");
      case "AS401", "AS406" -> new Refusal(ProblemCode.APPROVAL_CLOSED);
      case "AS402", "AS405" -> new Refusal(ProblemCode.NOT_IN_STEP);
      case "AS403" -> new Refusal(ProblemCode.CONTENT_CHANGED);
      case "AS404", "AS407" -> new Refusal(ProblemCode.FOUR_EYES);
      case "AS422", "AS423" -> new Refusal(ProblemCode.CHAIN_CHANGED);
      case "AS424" -> new Refusal(ProblemCode.CONCURRENT_CHANGE);
      case "AS425" -> new Refusal(ProblemCode.OFF_HOURS, "–");
      case "AS408" -> new Refusal(ProblemCode.SOURCE_CHANGED_AGAIN);
      case "AS409" -> new Refusal(ProblemCode.NOT_RESTING_ON_SOURCE);
      case "AS420" -> new Refusal(ProblemCode.PLACEHOLDER_UNFILLED);
      case "AS421" -> new Refusal(ProblemCode.REPLY_HELD);
      case "AS411", "AS412", "AS417", "AS418" -> new Refusal(ProblemCode.NOT_APPROVED);
      // What the door made read only: an authority whose stop button is pressed.
      case "AS440", "AS442", "25006" -> new Refusal(ProblemCode.AUTHORITY_HALTED);
      case "AS441", "AS444" -> new Refusal(ProblemCode.CONCURRENT_CHANGE);
      case "AS443" -> new Refusal(ProblemCode.CRISIS_ACTIVE, "–");
      case "AS410", "AS413" -> new Refusal(ProblemCode.NOT_RELEASABLE, state);
      case "AS419" -> new Refusal(ProblemCode.ERASED);
      case "AS460", "AS461" -> new Refusal(ProblemCode.CONCURRENT_CHANGE);
      case "AS430" -> new Refusal(ProblemCode.EXPORT_PERIOD_RUNNING, "–");
      case "AS431" -> new Refusal(ProblemCode.FORBIDDEN);
      case "AS414", "AS415", "AS416" -> new Refusal(ProblemCode.ANSWER_NOT_USABLE);
      default ->
          state.startsWith("08") || state.startsWith("57P")
              ? new Refusal(ProblemCode.TEMPORARILY_UNAVAILABLE)
              : new Refusal(ProblemCode.INTERNAL_ERROR);
    };
  }
}
