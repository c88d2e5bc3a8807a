package de.amtsstimme.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The one clock. Microseconds, as PostgreSQL keeps them: what was written compares equal to what is
 * read.
 */
@ApplicationScoped
public class Clock {

  @Produces
  @ApplicationScoped
  InstantSource instantSource() {
    return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
