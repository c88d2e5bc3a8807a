package de.amtsstimme.audit.store;

import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The chain of the bound authority (or of the installation). Native SQL: entries are never managed,
 * changed or cached.
 */
@ApplicationScoped
public class AuditEvents {

  /** The newest entry's number and hash. */
  public record Head(long seq, byte[] hash) {}

  /** An entry as it stands in the table, with the hashes it claims. */
  public record Stored(AuditEntry entry, byte[] previous, byte[] hash) {}

  private static final String COLUMNS =
      "tenant_id, seq, at, person_id, actor_name, side, action, subject_kind, subject_id,"
          + " before_state, after_state, request_id, previous_hash, hash";

  @PersistenceContext EntityManager em;

  /**
   * Locks the head row until the end of the transaction; makes it for the first entry of a chain.
   */
  public Head lockHead() {
    List<?> rows = lockedHead();
    if (rows.isEmpty()) {
      em.createNativeQuery(
              "insert into audit_head (seq, hash) values (0, ?) on conflict (tenant_id) do nothing")
          .setParameter(1, AuditEntry.genesis())
          .executeUpdate();
      rows = lockedHead();
    }
    Object[] row = (Object[]) rows.get(0);
    return new Head(((Number) row[0]).longValue(), (byte[]) row[1]);
  }

  public Head head() {
    List<?> rows =
        em.createNativeQuery("select seq, hash from audit_head where tenant_id = bound_tenant()")
            .getResultList();
    if (rows.isEmpty()) {
      return new Head(0, AuditEntry.genesis());
    }
    Object[] row = (Object[]) rows.get(0);
    return new Head(((Number) row[0]).longValue(), (byte[]) row[1]);
  }

  public void append(AuditEntry e, byte[] previous, byte[] hash) {
    em.createNativeQuery(
            "insert into audit_event ("
                + COLUMNS
                + ") values (?, ?, ?, cast(? as uuid), ?, ?, ?, ?, cast(? as uuid), ?, ?, ?, ?, ?)")
        .setParameter(1, e.tenantId())
        .setParameter(2, e.seq())
        .setParameter(3, e.at().atOffset(ZoneOffset.UTC))
        .setParameter(4, e.personId())
        .setParameter(5, e.actorName())
        .setParameter(6, e.side())
        .setParameter(7, e.action())
        .setParameter(8, e.subjectKind())
        .setParameter(9, e.subjectId())
        .setParameter(10, e.before())
        .setParameter(11, e.after())
        .setParameter(12, e.requestId())
        .setParameter(13, previous)
        .setParameter(14, hash)
        .executeUpdate();
  }

  public void moveHead(long seq, byte[] hash) {
    em.createNativeQuery("update audit_head set seq = ?, hash = ? where tenant_id = bound_tenant()")
        .setParameter(1, seq)
        .setParameter(2, hash)
        .executeUpdate();
  }

  /**
   * Newest first.
   *
   * @param sides only entries of these
   */
  public List<Stored> listBefore(Long beforeSeq, Set<Side> sides, int limit) {
    return em
        .createNativeQuery(
            "select "
                + COLUMNS
                + " from audit_event where tenant_id = bound_tenant() and seq < ?"
                + " and side = any (string_to_array(?, ',')) order by seq desc limit ?")
        .setParameter(1, beforeSeq == null ? Long.MAX_VALUE : beforeSeq)
        .setParameter(2, sides.stream().map(Side::name).collect(Collectors.joining(",")))
        .setParameter(3, limit)
        .getResultList()
        .stream()
        .map(r -> stored((Object[]) r))
        .toList();
  }

  /** In order, for verification. */
  public List<Stored> listAfter(long seq, int limit) {
    return em
        .createNativeQuery(
            "select "
                + COLUMNS
                + " from audit_event where tenant_id = bound_tenant() and seq > ? order by seq"
                + " limit ?")
        .setParameter(1, seq)
        .setParameter(2, limit)
        .getResultList()
        .stream()
        .map(r -> stored((Object[]) r))
        .toList();
  }

  /** All about these subjects, in order. */
  public List<Stored> listAbout(Collection<UUID> subjects) {
    return em
        .createNativeQuery(
            "select "
                + COLUMNS
                + " from audit_event where tenant_id = bound_tenant() and subject_id = any"
                + " (cast(string_to_array(?, ',') as uuid[])) order by seq")
        .setParameter(1, NativeSql.ids(subjects))
        .getResultList()
        .stream()
        .map(r -> stored((Object[]) r))
        .toList();
  }

  private List<?> lockedHead() {
    return em.createNativeQuery(
            "select seq, hash from audit_head where tenant_id = bound_tenant() for update")
        .getResultList();
  }

  private static Stored stored(Object[] r) {
    AuditEntry entry =
        new AuditEntry(
            (UUID) r[0],
            ((Number) r[1]).longValue(),
            instant(r[2]),
            (UUID) r[3],
            (String) r[4],
            (String) r[5],
            (String) r[6],
            (String) r[7],
            (UUID) r[8],
            (String) r[9],
            (String) r[10],
            (String) r[11]);
    return new Stored(entry, (byte[]) r[12], (byte[]) r[13]);
  }

  private static Instant instant(Object value) {
    return value instanceof OffsetDateTime o ? o.toInstant() : ((Timestamp) value).toInstant();
  }
}
