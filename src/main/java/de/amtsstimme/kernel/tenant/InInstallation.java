package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.identity.Right;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs in one transaction on the installation itself: no authority's row is visible in it. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface InInstallation {
  @Nonbinding
  Right value();
}
