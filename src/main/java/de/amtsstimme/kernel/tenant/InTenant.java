package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.identity.Right;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs in one transaction, bound to the authority that the path names, for a caller who holds the
 * right there now.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface InTenant {
  @Nonbinding
  Right value();
}
