package de.amtsstimme.audit.store;

import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.kernel.identity.Role.Side;
import de.amtsstimme.kernel.tenant.NativeSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
  @Inject NativeSql sql;

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

  public void append(List<Stored> entries) {
    sql.updateEach(
        "insert into audit_event ("
            + COLUMNS
            + ") select tenant, seq, at, person, actor, side, action, kind, subject, \"before\","
            + " \"after\", request, decode(previous, 'hex'), decode(hash, 'hex') from"
            + " json_to_recordset(cast(? as json)) as x(tenant uuid, seq bigint, at timestamptz,"
            + " person uuid, actor text, side text, action text, kind text, subject uuid,"
            + " \"before\" text, \"after\" text, request text, previous text, hash text)",
        entries.stream().map(AuditEvents::row).toList());
  }

  private static Map<String, Object> row(Stored s) {
    AuditEntry e = s.entry();
    Map<String, Object> row = new HashMap<>();
    row.put("tenant", e.tenantId().toString());
    row.put("seq", e.seq());
    row.put("at", e.at().toString());
    row.put("person", e.personId() == null ? null : e.personId().toString());
    row.put("actor", e.actorName());
    row.put("side", e.side());
    row.put("action", e.action());
    row.put("kind", e.subjectKind());
    row.put("subject", e.subjectId() == null ? null : e.subjectId().toString());
    row.put("before", e.before());
    row.put("after", e.after());
    row.put("request", e.requestId());
    row.put("previous", HexFormat.of().formatHex(s.previous()));
    row.put("hash", HexFormat.of().formatHex(s.hash()));
    return row;
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
