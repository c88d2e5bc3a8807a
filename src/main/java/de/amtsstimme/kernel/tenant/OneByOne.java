package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.identity.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes several items, of one authority or several, and does each in a transaction of its own,
 * through that authority's door and with this right there. One that is refused keeps no other from
 * being done.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OneByOne {
  Right value();
}
