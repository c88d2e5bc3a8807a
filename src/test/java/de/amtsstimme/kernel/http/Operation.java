package de.amtsstimme.kernel.http;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.AcrossTenants;
import de.amtsstimme.kernel.tenant.InInstallation;
import de.amtsstimme.kernel.tenant.InTenant;
import de.amtsstimme.kernel.tenant.OneByOne;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One resource method as JAX-RS and the door see it. */
record Operation(JavaClass in, Method method, String verb, String path) {

  private static final List<Class<? extends Annotation>> DOORS =
      List.of(InTenant.class, InInstallation.class, AcrossTenants.class, OneByOne.class);

  /** Empty for a method that is no operation. */
  static Optional<Operation> of(JavaClass in, Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(m -> m != null)
        .map(m -> new Operation(in, method, m.value(), pathOf(method)))
        .findFirst();
  }

  private static String pathOf(Method method) {
    Path below = method.getAnnotation(Path.class);
    return method.getDeclaringClass().getAnnotation(Path.class).value()
        + (below == null ? "" : below.value());
  }

  String name() {
    return method.getName();
  }

  long doors() {
    return DOORS.stream().filter(method::isAnnotationPresent).count();
  }

  boolean classHasDoor() {
    return DOORS.stream().anyMatch(method.getDeclaringClass()::isAnnotationPresent);
  }

  Right inTenant() {
    InTenant door = method.getAnnotation(InTenant.class);
    return door == null ? null : door.value();
  }

  Right inInstallation() {
    InInstallation door = method.getAnnotation(InInstallation.class);
    return door == null ? null : door.value();
  }

  Right across() {
    AcrossTenants door = method.getAnnotation(AcrossTenants.class);
    return door == null ? null : door.value();
  }

  /** In the byte code, directly or through a method of the same class. */
  boolean asksForVersion() {
    JavaMethod start = in.getMethod(method.getName(), method.getParameterTypes());
    return asks(start, new HashSet<>());
  }

  private boolean asks(JavaMethod caller, Set<JavaMethod> seen) {
    if (!seen.add(caller)) {
      return false;
    }
    for (JavaMethodCall call : caller.getMethodCallsFromSelf()) {
      boolean match =
          call.getTargetOwner().isEquivalentTo(Preconditions.class)
              && call.getName().equals("requireMatch");
      if (match
          || call.getTargetOwner().equals(in)
              && call.getTarget().resolveMember().filter(m -> asks(m, seen)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return method.getDeclaringClass().getSimpleName() + "." + name();
  }
}
