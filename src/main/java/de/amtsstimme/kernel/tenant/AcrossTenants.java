package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.identity.Right;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads, in a READ ONLY transaction, over exactly those authorities in which the caller holds this
 * right now.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AcrossTenants {
  @Nonbinding
  Right value();
}
