package de.amtsstimme.rates.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The bound authority's rate cards. */
@ApplicationScoped
public class RateCards {

  @PersistenceContext EntityManager em;

  /** No two of one day. */
  public List<RateCardRow> listAccepted(UUID contractId) {
    return em.createQuery(
            "select r from RateCardRow r where r.contractId = :contract and r.acceptedAt is not"
                + " null",
            RateCardRow.class)
        .setParameter("contract", contractId)
        .getResultList();
  }
}
