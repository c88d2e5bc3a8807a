package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.ChainPlan;
import de.amtsstimme.kernel.tenant.Columns;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Chains, their plans and who adopted them. */
@ApplicationScoped
public class Chains {

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;
  @Inject Subjects subjects;

  /** One approver's agreement to a chain. */
  public record Adoption(UUID personId, String personName, Instant at) {}

  /** What was drafted and adopted: read off the frozen content, which is what the hash covers. */
  public ChainPlan plan(Chain chain) {
    return subjects
        .content(chain.revisionId())
        .map(content -> ChainPlanJson.plan(content.path("body")))
        .orElseThrow(() -> new IllegalStateException("a plan is never erased"));
  }

  public void insertAdoption(
      UUID chainId, UUID personId, String personName, String contentHash, Instant now) {
    sql.update(
        "insert into chain_adoption (chain_id, person_id, person_name, content_hash, adopted_at) values (?, ?, ?, ?, ?)",
        chainId,
        personId,
        personName,
        contentHash,
        now);
  }

  public List<Adoption> adoptions(UUID chainId) {
    return sql.list(
        "select person_id, person_name, adopted_at from chain_adoption where tenant_id = bound_tenant() and chain_id = ?"
            + " order by adopted_at",
        r -> new Adoption((UUID) r[0], (String) r[1], Columns.instant(r[2])),
        chainId);
  }

  /** The chain in force: the one adopted last. */
  public Optional<Chain> inForce() {
    return em
        .createQuery(
            "select c from Chain c where c.adoptedAt is not null order by c.adoptedAt desc, c.number desc",
            Chain.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  public int nextNumber() {
    return em.createQuery("select coalesce(max(c.number), 0) from Chain c", Integer.class)
            .getSingleResult()
        + 1;
  }
}
