package de.amtsstimme.kernel.http;

import de.amtsstimme.kernel.domain.ProblemCode;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes that this operation can answer beyond those that every operation of its kind can; the
 * OpenAPI document lists them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
  ProblemCode[] value();
}
