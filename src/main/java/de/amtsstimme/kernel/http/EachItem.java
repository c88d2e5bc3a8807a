package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One item of several: its own transaction, and its own answer instead of an exception. */
@ApplicationScoped
public class EachItem {

  @Inject UnitOfWork unitOfWork;
  @Inject Door door;
  @Inject ProblemMapper problems;
  @Inject RequestInfo request;

  /**
   * Done, or why not.
   *
   * @param problem null if it was done
   */
  public record Outcome<T>(T result, Problem problem) {}

  public <T> Outcome<T> in(String tenant, Right right, Callable<T> work) {
    try {
      return new Outcome<>(
          unitOfWork.run(
              () -> {
                door.enterTenant(tenant, right);
                return work.call();
              }),
          null);
    } catch (Exception e) {
      return new Outcome<>(
          null,
          Problem.of(
              problems.understood(e),
              request.english() ? Locale.ENGLISH : Locale.GERMAN,
              request.requestId()));
    }
  }
}
