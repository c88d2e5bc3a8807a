package de.amtsstimme.kernel.store;

import de.amtsstimme.kernel.domain.ByDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which version applies on a day: the newest of those that have begun by then, and of two for one
 * day the one written last.
 */
@ApplicationScoped
public class DatedVersions {

  @PersistenceContext EntityManager em;

  public <E extends DatedVersion> Optional<E> find(Class<E> type, LocalDate day) {
    return em.createQuery(
            "select v from "
                + type.getSimpleName()
                + " v where v.validFrom <= :day order by v.validFrom desc, v.id desc",
            type)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Read once, for many days. */
  public <E extends DatedVersion, T> ByDay<T> byDay(Class<E> type, Function<E, T> what) {
    return ByDay.of(
        em.createQuery("select v from " + type.getSimpleName() + " v order by v.id", type)
            .getResultList(),
        DatedVersion::validFrom,
        what);
  }
}
