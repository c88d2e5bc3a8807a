package de.amtsstimme.seller.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The versions of the agency's profile. */
@ApplicationScoped
public class SellerVersions {

  @PersistenceContext EntityManager em;

  /** The newest of those that have begun by then. */
  public Optional<SellerVersion> find(LocalDate day) {
    return em.createQuery(
            "select s from SellerVersion s where s.validFrom <= :day"
                + " order by s.validFrom desc, s.id desc",
            SellerVersion.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
