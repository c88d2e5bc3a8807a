package de.amtsstimme.tenants.store;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.tenant.NativeSql;
import de.amtsstimme.kernel.tenant.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The directory of authorities, as far as the bound transaction sees it. */
@ApplicationScoped
public class Authorities {

  @PersistenceContext EntityManager em;
  @Inject TenantScope scope;

  public void add(Authority authority) {
    em.persist(authority);
    em.flush();
  }

  /** The one the transaction is bound to. */
  public Authority current() {
    Authority found = em.find(Authority.class, scope.id());
    if (found == null) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return found;
  }

  public boolean slugTaken(String slug) {
    return !em.createQuery("select a.id from Authority a where a.slug = :slug", UUID.class)
        .setParameter("slug", slug)
        .getResultList()
        .isEmpty();
  }

  public List<Authority> list(Page page) {
    return em.createQuery(
            "select a from Authority a where a.id < :before order by a.id desc", Authority.class)
        .setParameter("before", NativeSql.before(page.before()))
        .setMaxResults(page.fetch())
        .getResultList();
  }
}
