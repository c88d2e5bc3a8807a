package de.amtsstimme.kernel.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Locks on names, held to the end of the transaction. Two names may share a lock by chance (one in
 * 2^64): then somebody waits who need not.
 */
@ApplicationScoped
class AdvisoryLocks {

  @PersistenceContext EntityManager em;

  /** Nobody else holds it. */
  void alone(String name) {
    take("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))", name);
  }

  /** Others hold it this way, too, but nobody {@link #alone}. */
  void together(String name) {
    take("select 1 from pg_advisory_xact_lock_shared(hashtextextended(?, 0))", name);
  }

  private void take(String sql, String name) {
    em.createNativeQuery(sql).setParameter(1, name).getResultList();
  }
}
