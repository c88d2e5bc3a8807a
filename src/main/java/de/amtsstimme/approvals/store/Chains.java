package de.amtsstimme.approvals.store;

import de.amtsstimme.approvals.domain.StepMode;
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

/** Chains, their steps and who adopted them. */
@ApplicationScoped
public class Chains {

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  /** One step as the chain has it. */
  public record ChainStep(
      int position,
      String name,
      StepMode mode,
      int needed,
      String department,
      Integer deadlineMinutes) {}

  /** One approver's agreement to a chain. */
  public record Adoption(UUID personId, String personName, Instant at) {}

  public void insertSteps(UUID chainId, List<ChainStep> steps) {
    for (ChainStep s : steps) {
      sql.update(
          "insert into chain_step (chain_id, position, name, mode, needed, department, deadline_minutes) values (?, ?, ?, ?, ?, ?, ?)",
          chainId,
          s.position(),
          s.name(),
          s.mode().name(),
          s.needed(),
          s.department(),
          s.deadlineMinutes());
    }
  }

  public List<ChainStep> steps(UUID chainId) {
    return sql.list(
        "select position, name, mode, needed, department, deadline_minutes from chain_step"
            + " where tenant_id = bound_tenant() and chain_id = ? order by position",
        r ->
            new ChainStep(
                ((Number) r[0]).intValue(),
                (String) r[1],
                StepMode.valueOf((String) r[2]),
                ((Number) r[3]).intValue(),
                (String) r[4],
                r[5] == null ? null : ((Number) r[5]).intValue()),
        chainId);
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
