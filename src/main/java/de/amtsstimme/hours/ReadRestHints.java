package de.amtsstimme.hours;

import de.amtsstimme.duty.Holidays;
import de.amtsstimme.hours.domain.RestHints;
import de.amtsstimme.hours.domain.RestHints.Hint;
import de.amtsstimme.hours.domain.WorkSpan;
import de.amtsstimme.hours.store.WorkedTime;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.providers.WorkPlaces;
import de.amtsstimme.providers.WorkPlaces.Place;
import de.amtsstimme.providers.domain.Employment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What employees' hours say about rest, over all authorities together: to the person and to the
 * agency's administration, and to nobody else. The law is for employees only.
 */
@ApplicationScoped
public class ReadRestHints {

  private static final Duration LONGEST = Duration.ofDays(100);

  @Inject WorkPlaces places;
  @Inject WorkedTime worked;
  @Inject Holidays holidays;

  /** Empty for freelancers, and for whom the agency has recorded nothing. */
  public List<Hint> own(Instant from, Instant until) {
    check(from, until);
    return places.own().map(p -> hints(p, from, until)).orElse(List.of());
  }

  /**
   * @throws Refusal NOT_FOUND
   */
  public List<Hint> of(UUID providerId, Instant from, Instant until) {
    check(from, until);
    return hints(
        places.find(providerId).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND)), from, until);
  }

  private List<Hint> hints(Place place, Instant from, Instant until) {
    if (place.employment() != Employment.EMPLOYEE) {
      return List.of();
    }
    List<WorkSpan> spans = worked.list(place.personId(), from, until);
    return new RestHints(place.zone(), day -> holidays.isHoliday(day, place.land())).hints(spans);
  }

  private static void check(Instant from, Instant until) {
    if (!until.isAfter(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
      throw new Refusal(ProblemCode.INVALID_PARAMETER, "until", "nach from, höchstens 100 Tage");
    }
  }
}
