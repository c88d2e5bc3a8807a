package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.BookkeepingPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The versions of the accounts. */
@ApplicationScoped
public class PlanVersions {

  @PersistenceContext EntityManager em;

  /** By the day from which each applies; of two for one day the one written last. */
  public TreeMap<LocalDate, BookkeepingPlan> byDay() {
    List<PlanVersion> all =
        em.createQuery("select p from PlanVersion p order by p.id", PlanVersion.class)
            .getResultList();
    TreeMap<LocalDate, BookkeepingPlan> plans = new TreeMap<>();
    all.forEach(p -> plans.put(p.validFrom(), p.plan()));
    return plans;
  }
}
