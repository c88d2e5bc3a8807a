package de.amtsstimme.kernel.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This POST makes a resource: 201 with its Location. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {

  /**
   * Where single resources of this kind live, relative to the authority's address, if not below the
   * path they are posted to.
   */
  String at() default "";

  /** What is to be created may be there already: then 200 with it instead of 201. */
  boolean orFinds() default false;

  /** The answer carries a secret that exists nowhere else: its body is not kept for repetition. */
  boolean secret() default false;
}
