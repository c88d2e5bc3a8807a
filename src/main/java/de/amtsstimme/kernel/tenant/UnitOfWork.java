package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.identity.Right;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * One transaction: all of it or nothing. Conflicts surface in the flush, while they can still
 * become an answer.
 */
@ApplicationScoped
public class UnitOfWork {

  @Resource UserTransaction transaction;
  @PersistenceContext EntityManager em;
  @Inject Door door;
  @Inject TenantScope scope;
  @Inject @Any Instance<BeforeCommit> beforeCommit;

  public <T> T run(Callable<T> work) throws Exception {
    return run(null, work);
  }

  /**
   * @param slow null for work that takes no longer than a request usually does
   */
  public <T> T run(LongWork slow, Callable<T> work) throws Exception {
    return run(slow == null ? 0 : slow.minutes(), work);
  }

  /**
   * @param minutes it may take at most; 0 for what a request usually does
   */
  public <T> T run(int minutes, Callable<T> work) throws Exception {
    transaction.setTransactionTimeout(minutes * 60);
    transaction.begin();
    try {
      T result = work.call();
      finish();
      transaction.commit();
      return result;
    } finally {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        beforeCommit.forEach(BeforeCommit::forget);
        transaction.rollback();
      }
    }
  }

  /**
   * Writes out what is pending, while the transaction is still bound to the tenant it belongs to.
   */
  private void finish() {
    em.flush();
    for (BeforeCommit step : beforeCommit) {
      step.beforeCommit();
    }
  }

  /** Out of an authority that is no more: what is left to write stands in the installation. */
  public void stepOut(Right right) {
    finish();
    door.enterInstallation(right);
  }

  /**
   * Out of one authority into another and back, in the same transaction, to take something along.
   * Through the same door as everybody: the caller needs the right in both.
   */
  public <T> T lookInto(String slug, Right right, Supplier<T> reading) {
    String back = scope.slug();
    finish();
    door.enterTenant(slug, right);
    T found = reading.get();
    finish();
    door.enterTenant(back, right);
    return found;
  }

  /**
   * From reading over several authorities into one of them, in the same READ ONLY transaction.
   * Through the same door as everybody; there is no way back.
   */
  public <T> T readIn(String slug, Right right, Supplier<T> reading) {
    door.enterTenant(slug, right);
    return reading.get();
  }

  /**
   * Out of the installation into one authority and back, in the same transaction. Through the same
   * door as everybody: the caller needs the right there.
   */
  public void stepInto(String slug, Right right, Runnable work, Right back) {
    finish();
    door.enterTenant(slug, right);
    work.run();
    finish();
    door.enterInstallation(back);
  }
}
