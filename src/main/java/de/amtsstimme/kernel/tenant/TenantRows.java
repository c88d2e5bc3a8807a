package de.amtsstimme.kernel.tenant;

import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What every repository does alike. Row-level security decides what exists; nothing here filters by
 * tenant.
 */
@ApplicationScoped
public class TenantRows {

  @PersistenceContext EntityManager em;
  @Inject AdvisoryLocks locks;
  @Inject TenantScope scope;

  /** Inserted at once, so that its version is known and a conflict can still become an answer. */
  public void add(Object entity) {
    em.persist(entity);
    em.flush();
  }

  public void remove(Object entity) {
    em.remove(entity);
  }

  public <E> Optional<E> find(Class<E> type, UUID id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(type, id));
  }

  /**
   * @throws Refusal NOT_FOUND for an unknown id and for another authority's, alike
   */
  public <E> E get(Class<E> type, UUID id) {
    return find(type, id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  /**
   * The same, locked until the end of the transaction: for decisions that two people may take at
   * once.
   */
  public <E> E getLocked(Class<E> type, UUID id) {
    E found = em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new Refusal(ProblemCode.NOT_FOUND);
    }
    return found;
  }

  /**
   * Several rows, locked one after the other in the order of their ids, so that two who want the
   * same ones never wait for each other. What was read before is read anew.
   *
   * @param condition as of {@link #page}
   */
  public <E> List<E> listLocked(Class<E> type, String condition, Map<String, Object> parameters) {
    var query =
        em.createQuery(
                "select e from "
                    + type.getSimpleName()
                    + " e where "
                    + condition
                    + " order by e.id",
                type)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /**
   * One at a time from here to the end of the transaction, for rules over several rows that locking
   * one row could not keep: the next one reads what this one wrote.
   *
   * @param what a name within the bound authority; ids may be part of it
   */
  public void oneAtATime(String what) {
    locks.alone(here(what));
  }

  /** Many at a time, but none while one goes by {@link #oneAtATime}. */
  public void notWhile(String what) {
    locks.together(here(what));
  }

  private String here(String what) {
    return scope.id() + ":" + what;
  }

  /**
   * As {@link #oneAtATime} for what is reached from the authority and from the agency's books
   * alike.
   *
   * @param what a name within the whole installation, with an id in it
   */
  public void oneAtATimeAnywhere(String what) {
    locks.alone(what);
  }

  /**
   * @throws Refusal UNKNOWN_REFERENCE naming the property, for ids that come in a body
   */
  public <E> E getReferenced(Class<E> type, UUID id, String property) {
    return find(type, id).orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, property));
  }

  /** A keyset page of all, newest first. */
  public <E> List<E> page(Class<E> type, UUID before, int fetch) {
    return page(type, "", Map.of(), before, fetch);
  }

  /**
   * The same, of those with this value.
   *
   * @param property never built from input
   * @param value null for all
   */
  public <E> List<E> pageBy(Class<E> type, String property, Object value, UUID before, int fetch) {
    return value == null
        ? page(type, before, fetch)
        : page(type, "e." + property + " = :value", Map.of("value", value), before, fetch);
  }

  /**
   * A keyset page, newest first.
   *
   * @param condition JPQL over alias {@code e} with named parameters, or "" for all; never built
   *     from input
   */
  public <E> List<E> page(
      Class<E> type, String condition, Map<String, Object> parameters, UUID before, int fetch) {
    String where = condition.isEmpty() ? "" : " and (" + condition + ")";
    var query =
        em.createQuery(
                "select e from "
                    + type.getSimpleName()
                    + " e where e.id < :before"
                    + where
                    + " order by e.id desc",
                type)
            .setParameter("before", NativeSql.before(before))
            .setMaxResults(fetch);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  public void flush() {
    em.flush();
  }
}
