package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Four things that end a release, each racing one with the server's own rights, many times: never a
 * release after any of them has got its row. {@code -Draces=1000} for more of them.
 */
@ExtendWith(ArquillianExtension.class)
class GateRaceIT {

  private static final int ROUNDS = Integer.getInteger("races", 200);

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wann ist geöffnet?", "Montags.");
  private final String reply = reply();

  /** How it ends, as whom, how that is undone for the next round, and what the gate says then. */
  private record Race(
      String reply, String role, String statement, List<String> undo, String refusedWith) {}

  @Test
  void aHalt() throws Exception {
    race(
        new Race(
            reply,
            "approver",
            "insert into halt (id, reason, pressed_by, pressed_by_name, pressed_at, version) values"
                + " (gen_random_uuid(), 'x', bound_person(), 'x', now(), 1)",
            List.of(
                "delete from amtsstimme.halt where tenant_id = ?",
                "update amtsstimme.authority set halted_at = null where id = ?"),
            "AS440"));
  }

  @Test
  void aWithdrawal() throws Exception {
    race(
        new Race(
            reply,
            "approver",
            "insert into approval_withdrawal (id, kind, subject_id, revision_id, content_hash,"
                + " reason, withdrawn_by, withdrawn_by_name, withdrawn_at) select"
                + " gen_random_uuid(), r.kind, r.subject_id, r.id, r.content_hash, 'x',"
                + " bound_person(), 'x', now() from subject_revision r join answer a on"
                + " a.current_revision_id = r.id",
            List.of(
                "delete from amtsstimme.approval_withdrawal where tenant_id = ?",
                "update amtsstimme.subject_state set state = 'APPROVED' where tenant_id = ? and"
                    + " state = 'WITHDRAWN'",
                "update amtsstimme.approval set state = 'APPROVED' where tenant_id = ? and state ="
                    + " 'WITHDRAWN'"),
            "AS411"));
  }

  @Test
  void aSuspension() throws Exception {
    race(
        new Race(
            reply,
            "admin",
            "update authority set state = 'SUSPENDED' where id = bound_tenant()",
            List.of("update amtsstimme.authority set state = 'ACTIVE' where id = ?"),
            "AS410"));
  }

  @Test
  void aNewVersionOfASource() throws Exception {
    try (Sql owner = Sql.owner()) {
      owner.update(
          "insert into source_version (tenant_id, id, source_id, number, label, excerpt,"
              + " excerpt_hash, created_by, created_at) select tenant_id, gen_random_uuid(),"
              + " source_id, 2, '2', excerpt, excerpt_hash, created_by, now() from source_version"
              + " where source_id = ?",
          UUID.fromString(a.sourceOf(answer)));
    }
    race(
        new Race(
            reply,
            "editor",
            "update source set current_version_id = (select id from source_version v where"
                + " v.source_id = source.id and v.number = 2)",
            List.of(
                "update amtsstimme.source set current_version_id = (select id from"
                    + " amtsstimme.source_version v where v.source_id = source.id and v.number = 1)"
                    + " where tenant_id = ?"),
            "AS416"));
  }

  /** A text of its own, and hours are set in which nobody is there. */
  @Test
  void theEndOfDuty() throws Exception {
    String own = a.approvedReply("Montags.");
    a.admin.patch(a.path + "/duty-hours", Map.of("offHours", "WAITS"), "*").ok();
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set session_replication_role = replica");
      superuser.update(
          "insert into amtsstimme.duty_rule (tenant_id, off_hours, version) select id, 'WAITS', 2"
              + " from amtsstimme.authority where slug = ? on conflict do nothing",
          a.slug);
    }
    race(
        new Race(
            own,
            "admin",
            "insert into duty_span (weekday, from_minute, until_minute) select extract(isodow from"
                + " current_date + 3), 600, 720",
            List.of("delete from amtsstimme.duty_span where tenant_id = ?"),
            "AS425"));
  }

  private void race(Race race) throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    int released = 0;
    try (Sql judge = Sql.superuser();
        Sql releasing = Sql.application();
        Sql ending = Sql.application()) {
      UUID tenant = tenant();
      judge.update("set session_replication_role = replica");
      for (int round = 0; round < ROUNDS; round++) {
        for (String undo : race.undo()) {
          judge.update(undo, tenant);
        }
        judge.update(
            "delete from amtsstimme.release where reply_id = ?", UUID.fromString(race.reply()));
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> release = two.submit(() -> release(race.reply(), releasing, start));
        Future<Timestamp> end = two.submit(() -> end(race, ending, start));
        String outcome = release.get();
        Timestamp ended = end.get();
        List<Object[]> rows =
            judge.list(
                "select released_at from amtsstimme.release where reply_id = ?",
                UUID.fromString(race.reply()));
        assertEquals(outcome.equals("done") ? 1 : 0, rows.size(), outcome);
        if (outcome.equals("done")) {
          released++;
          assertFalse(((Timestamp) rows.get(0)[0]).after(ended), "released afterwards");
        } else {
          assertEquals(race.refusedWith(), outcome);
        }
      }
    } finally {
      two.shutdownNow();
    }
    assertTrue(released > 0 && released < ROUNDS, "no race: " + released + " of " + ROUNDS);
  }

  private String release(String reply, Sql sql, CyclicBarrier start) throws Exception {
    sql.enter(a, "editor");
    ReleaseRow row = ReleaseRow.of(reply, sql.one("select bound_person()"));
    start.await();
    now();
    try {
      row.insert(sql);
      sql.commit();
      return "done";
    } catch (Sql.Refused e) {
      sql.rollback();
      return e.sqlState;
    }
  }

  /** The time at which it had its row: from here on it is only a matter of the commit. */
  private Timestamp end(Race race, Sql sql, CyclicBarrier start) throws Exception {
    sql.enter(a, race.role());
    start.await();
    now();
    assertEquals(1, sql.update(race.statement()));
    Timestamp at = sql.one("select clock_timestamp()");
    sql.commit();
    return at;
  }

  /** Neither of the two is always the first. */
  private static void now() {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(3_000_000));
  }

  private UUID tenant() {
    try (Sql owner = Sql.owner()) {
      return owner.tenant(a);
    }
  }

  private String reply() {
    String id =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + id + "/submission", null).ok();
    return id;
  }
}
