package de.amtsstimme.contracts.store;

import de.amtsstimme.contracts.domain.AwardLimits;
import de.amtsstimme.contracts.domain.AwardLimits.Order;
import de.amtsstimme.contracts.domain.ContractState;
import de.amtsstimme.contracts.domain.ContractTerms;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bound authority's contracts and limits. */
@ApplicationScoped
public class Contracts {

  /** Who confirms time sheets beside FINANCE. */
  public record Confirmer(UUID membershipId, UUID personId, String name) {}

  private static final String CONFIRMERS =
      "select id, person_id, display_name from membership where tenant_id = bound_tenant() and"
          + " removed_at is null";

  @PersistenceContext EntityManager em;
  @Inject NativeSql sql;

  /** As it is now, and nobody else changes it until the end of the transaction. */
  public Optional<Contract> findLocked(UUID id) {
    return Optional.ofNullable(em.find(Contract.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** In force on that day; also one that was ended later on. */
  public List<Contract> listCovering(LocalDate day) {
    return em.createQuery(
            "select c from Contract c where c.state in :states and c.startsOn <= :day and c.endsOn"
                + " >= :day order by c.id",
            Contract.class)
        .setParameter("states", List.of(ContractState.IN_FORCE, ContractState.ENDED))
        .setParameter("day", day)
        .getResultList();
  }

  /** In force or ended, and begun by that day. */
  public List<Contract> listBegunBy(LocalDate day) {
    return em.createQuery(
            "select c from Contract c where c.state in :states and c.startsOn <= :day order by"
                + " c.id",
            Contract.class)
        .setParameter("states", List.of(ContractState.IN_FORCE, ContractState.ENDED))
        .setParameter("day", day)
        .getResultList();
  }

  /** All that counts towards the authority's limits. */
  public List<Contract> listCounting() {
    return em.createQuery(
            "select c from Contract c where c.state <> :withdrawn order by c.id", Contract.class)
        .setParameter("withdrawn", ContractState.WITHDRAWN)
        .getResultList();
  }

  /** All of {@link #listCounting}. */
  public List<Order> orders() {
    return listCounting().stream().map(Contracts::order).toList();
  }

  public static Order order(Contract contract) {
    ContractTerms t = contract.terms();
    return new Order(t.awardBasis(), t.startsOn(), t.ceiling());
  }

  /** Of two for the same day the one recorded last. */
  public AwardLimits limits() {
    return new AwardLimits(
        em
            .createQuery("select l from AwardLimitRow l order by l.id desc", AwardLimitRow.class)
            .getResultList()
            .stream()
            .map(AwardLimitRow::limit)
            .toList());
  }

  /** Empty for who is no member any more. */
  public Optional<Confirmer> confirmer(UUID membershipId) {
    return sql.first(CONFIRMERS + " and id = ?", Contracts::confirmer, membershipId);
  }

  /** Newest first. */
  public List<Confirmer> confirmers(UUID before, int fetch) {
    return sql.list(
        CONFIRMERS + " and id < ? order by id desc limit ?",
        Contracts::confirmer,
        NativeSql.before(before),
        fetch);
  }

  private static Confirmer confirmer(Object[] r) {
    return new Confirmer((UUID) r[0], (UUID) r[1], (String) r[2]);
  }

  /** Whose sheets somebody confirms, as long as they are a member. */
  public Set<UUID> confirmedBy(UUID personId) {
    return Set.copyOf(
        sql.list(
            "select c.id from contract c join membership m on m.tenant_id = c.tenant_id and m.id ="
                + " c.confirmer_id where c.tenant_id = bound_tenant() and m.person_id = ? and"
                + " m.removed_at is null",
            r -> (UUID) r[0],
            personId));
  }
}
