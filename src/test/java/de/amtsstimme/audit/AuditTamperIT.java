package de.amtsstimme.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.audit.domain.AuditEntry;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever touches the trail past the application, be it the superuser, is found out. */
@ExtendWith(ArquillianExtension.class)
class AuditTamperIT {

  private final TestAuthority a = TestAuthority.ready();
  private final UUID tenant = tenant();
  private final long newest = verification().path("headSeq").asLong();

  @Test
  void anUntouchedTrailHolds() {
    JsonNode v = verification();
    assertTrue(v.path("verified").asBoolean(), v.toString());
    assertEquals(newest, v.path("count").asLong());
    assertTrue(newest > 10);
    assertTrue(v.path("brokenSeq").isNull() && v.path("reason").isNull());
  }

  @Test
  void aChangedEntryIsFound() {
    for (String change :
        List.of(
            "after_state = '{\"state\":\"ACTIVE\"}'",
            "actor_name = 'Jemand anderes'",
            "person_id = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "action = 'NOTHING'",
            "side = 'AGENCY'",
            "subject_id = null",
            "request_id = 'another-request'",
            "hash = sha256('x')")) {
      TestAuthority fresh = TestAuthority.founded();
      tamper("update audit_event set " + change + " where tenant_id = ? and seq = 2", of(fresh));
      broken(fresh, 2, "CHANGED");
    }
  }

  @Test
  void aChangedEntryWithAHashMadeToFitIsFound() {
    try (Sql sql = Sql.superuser()) {
      Object[] entry = row(sql, 5);
      AuditEntry forged = entry(5, "FORGED", ((java.sql.Timestamp) entry[0]).toInstant());
      sql.update(
          "update amtsstimme.audit_event set person_id = null, actor_name = 'x', side = 'NONE',"
              + " action = 'FORGED', subject_kind = 'X', subject_id = null, before_state = null,"
              + " after_state = null, request_id = 'x', hash = ? where tenant_id = ? and seq = 5",
          forged.hash((byte[]) entry[1]),
          tenant);
    }
    broken(a, 6, "OUT_OF_ORDER");
  }

  @Test
  void aRemovedFirstEntryIsFound() {
    tamper("delete from audit_event where tenant_id = ? and seq = 1", tenant);
    broken(a, 1, "MISSING");
  }

  @Test
  void aRemovedMiddleEntryIsFound() {
    tamper("delete from audit_event where tenant_id = ? and seq = 7", tenant);
    broken(a, 7, "MISSING");
  }

  @Test
  void aRemovedNewestEntryIsFound() {
    tamper("delete from audit_event where tenant_id = ? and seq = " + newest, tenant);
    broken(a, newest, "MISSING");
  }

  @Test
  void twoSwappedEntriesAreFound() {
    tamper("update audit_event set seq = -4 where tenant_id = ? and seq = 4", tenant);
    tamper("update audit_event set seq = 4 where tenant_id = ? and seq = 5", tenant);
    tamper("update audit_event set seq = 5 where tenant_id = ? and seq = -4", tenant);
    broken(a, 4, "CHANGED");
  }

  /** Everything that follows moves up, and the head with it. */
  @Test
  void anEntryInsertedInBetweenIsFound() {
    tamper("update audit_event set seq = -seq where tenant_id = ? and seq >= 5", tenant);
    tamper("update audit_event set seq = -seq + 1 where tenant_id = ? and seq < 0", tenant);
    tamper("update audit_head set seq = seq + 1 where tenant_id = ?", tenant);
    insertForged(5);
    broken(a, 6, "CHANGED");
  }

  @Test
  void anEntryInsertedAfterTheNewestIsFound() {
    insertForged(newest + 1);
    broken(a, newest + 1, "INSERTED");
  }

  @Test
  void aHeadThatWasMovedIsFound() {
    tamper("update audit_head set hash = sha256('x') where tenant_id = ?", tenant);
    broken(a, newest, "HEAD_DIFFERS");
  }

  @Test
  void theServerItselfCanOnlyAdd() {
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("42501", admin.attempt("update audit_event set action = 'X'"));
      assertEquals("42501", admin.attempt("delete from audit_event"));
      assertEquals("42501", admin.attempt("truncate audit_event"));
      assertEquals("42501", admin.attempt("delete from audit_head"));
      assertEquals("42501", admin.attempt("update audit_head set tenant_id = tenant_id"));
    }
    assertTrue(verification().path("verified").asBoolean());
  }

  @Test
  void sixteenWritersAtOnceMakeOneChain() throws Exception {
    int writers = 16;
    int each = 3;
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < writers; i++) {
        all.add(
            pool.submit(
                () -> {
                  for (int n = 0; n < each; n++) {
                    a.editor
                        .post(
                            a.path + "/sources",
                            Map.of("title", "T", "issuer", "S", "version", "1", "excerpt", "A"))
                        .ok();
                  }
                }));
      }
      for (Future<?> f : all) {
        f.get();
      }
    } finally {
      pool.shutdownNow();
    }
    JsonNode v = verification();
    assertTrue(v.path("verified").asBoolean(), v.toString());
    assertEquals(newest + writers * each, v.path("count").asLong());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          (long) writers * each,
          owner.<Long>one(
              "select count(*) from audit_event where tenant_id = ? and action = 'SOURCE_ADDED'",
              tenant));
    }
  }

  private void broken(TestAuthority authority, long seq, String reason) {
    JsonNode v = authority.admin.get(authority.path + "/audit-events/verification").ok().json();
    assertFalse(v.path("verified").asBoolean(), v.toString());
    assertEquals(seq, v.path("brokenSeq").asLong(), v.toString());
    assertEquals(reason, v.path("reason").asText(), v.toString());
  }

  private JsonNode verification() {
    return a.admin.get(a.path + "/audit-events/verification").ok().json();
  }

  /** An entry that follows the one before it in every respect. */
  private void insertForged(long seq) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    try (Sql sql = Sql.superuser()) {
      byte[] previous = (byte[]) row(sql, seq - 1)[2];
      sql.update(
          "insert into amtsstimme.audit_event (tenant_id, seq, at, actor_name, side, action,"
              + " subject_kind, request_id, previous_hash, hash)"
              + " values (?, ?, ?, 'x', 'NONE', 'FORGED', 'X', 'x', ?, ?)",
          tenant,
          seq,
          OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
          previous,
          entry(seq, "FORGED", now).hash(previous));
    }
  }

  private AuditEntry entry(long seq, String action, Instant at) {
    return new AuditEntry(tenant, seq, at, null, "x", "NONE", action, "X", null, null, null, "x");
  }

  private Object[] row(Sql sql, long seq) {
    return sql.list(
            "select at, previous_hash, hash from amtsstimme.audit_event"
                + " where tenant_id = ? and seq = ?",
            tenant,
            seq)
        .get(0);
  }

  private static void tamper(String sql, UUID tenant) {
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set search_path = amtsstimme");
      assertTrue(superuser.update(sql, tenant) > 0, sql);
    }
  }

  private UUID tenant() {
    return of(a);
  }

  private static UUID of(TestAuthority authority) {
    try (Sql owner = Sql.owner()) {
      return owner.tenant(authority);
    }
  }
}
