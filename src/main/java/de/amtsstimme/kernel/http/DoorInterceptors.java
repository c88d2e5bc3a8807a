package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.Door;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.LongWork;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The three ways through the door, each around a resource method: begin, bind, check the right,
 * work, flush, seal, commit.
 */
public final class DoorInterceptors {

  private DoorInterceptors() {}

  @InTenant(Right.READ_AUTHORITY)
  @Interceptor
  @Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
  public static class OneTenant {
    @Inject UnitOfWork unitOfWork;
    @Inject Door door;
    @Inject RequestInfo request;
    @Inject Idempotency idempotency;

    @AroundInvoke
    public Object enter(InvocationContext context) throws Exception {
      Right right = context.getMethod().getAnnotation(InTenant.class).value();
      return unitOfWork.run(
          context.getMethod().getAnnotation(LongWork.class),
          () -> {
            door.enterTenant(request.tenantSlug(), right);
            return idempotency.once(context);
          });
    }
  }

  @InInstallation(Right.BE_SOMEONE)
  @Interceptor
  @Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
  public static class Installation {
    @Inject UnitOfWork unitOfWork;
    @Inject Door door;
    @Inject Idempotency idempotency;

    @AroundInvoke
    public Object enter(InvocationContext context) throws Exception {
      Right right = context.getMethod().getAnnotation(InInstallation.class).value();
      return unitOfWork.run(
          () -> {
            door.enterInstallation(right);
            return idempotency.once(context);
          });
    }
  }

  @AcrossTenants(Right.READ_AUTHORITY)
  @Interceptor
  @Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
  public static class Across {
    @Inject UnitOfWork unitOfWork;
    @Inject Door door;

    @AroundInvoke
    public Object enter(InvocationContext context) throws Exception {
      Right right = context.getMethod().getAnnotation(AcrossTenants.class).value();
      return unitOfWork.run(
          () -> {
            door.enterAcross(right);
            return context.proceed();
          });
    }
  }
}
