package de.amtsstimme.kernel.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.RequestInfo;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.identity.Service;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The second door, for work without a token: one transaction in one authority (or in the
 * installation) under a service's name. It is never opened from within a person's request: whoever
 * has a token uses the first one.
 */
@ApplicationScoped
public class ServiceWork {

  private static final Logger LOG = Logger.getLogger(ServiceWork.class.getName());

  @Inject Instance<RequestContextController> contexts;
  @Inject UnitOfWork unitOfWork;
  @Inject Door door;
  @Inject RequestInfo request;
  @Inject NativeSql sql;

  /**
   * @throws IllegalStateException if the service does not have the right, or inside a request
   * @throws de.amtsstimme.kernel.domain.Refusal NOT_FOUND if the authority is gone
   */
  public <T> T inTenant(Service service, UUID tenant, Right right, Callable<T> work) {
    return inTenant(service, tenant, right, 0, work);
  }

  /**
   * @param minutes it may take at most; 0 for what a request usually does
   */
  public <T> T inTenant(Service service, UUID tenant, Right right, int minutes, Callable<T> work) {
    RequestContextController context = contexts.get();
    if (!context.activate()) {
      throw new IllegalStateException("services do not work inside a request");
    }
    try {
      request.ofJob(service.name().toLowerCase() + "-" + UuidCreator.getTimeOrderedEpoch());
      return unitOfWork.run(
          minutes,
          () -> {
            door.enterAsService(service, tenant, right);
            return work.call();
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailed(e);
    } finally {
      context.deactivate();
    }
  }

  public <T> T inInstallation(Service service, Right right, Callable<T> work) {
    return inTenant(service, TenantScope.INSTALLATION, right, work);
  }

  /** Every authority there is, in every state, for a service that makes its rounds. */
  public List<UUID> tenants(Service service, Right right) {
    return inInstallation(
        service, right, () -> sql.list("select door_service_tenants()", row -> (UUID) row[0]));
  }

  /** A round of all authorities, one transaction in each. */
  public void inEach(Service service, Right right, Runnable work) {
    inEach(service, right, tenants(service, right), work);
  }

  public void inEach(Service service, Right right, List<UUID> tenants, Runnable work) {
    round(
        tenants,
        tenant ->
            inTenant(
                service,
                tenant,
                right,
                () -> {
                  work.run();
                  return null;
                }));
  }

  /**
   * One after the other. What fails in one keeps none of the others waiting; it comes again in the
   * next round.
   *
   * @throws IllegalStateException at the end if it failed somewhere, so that the job counts as
   *     failed
   */
  public void round(List<UUID> tenants, Consumer<UUID> work) {
    int failed = 0;
    for (UUID tenant : tenants) {
      try {
        work.accept(tenant);
      } catch (RuntimeException e) {
        if (!gone(e)) {
          LOG.log(Level.WARNING, e, () -> "left for the next round: tenant=" + tenant);
          failed++;
        }
      }
    }
    if (failed > 0) {
      throw new IllegalStateException("failed in " + failed + " authorities");
    }
  }

  /** Since the round began. */
  private static boolean gone(RuntimeException e) {
    return e instanceof Refusal r && r.code() == ProblemCode.NOT_FOUND;
  }

  /** A checked exception of the work, on its way to the scheduler, which tries again later. */
  public static final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFailed(Exception cause) {
      super(cause);
    }
  }
}
