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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A release and what invalidates it, at the same moment: either the invalidation waits for the
 * release, or the gate sees it. Never a release after it.
 */
@ExtendWith(ArquillianExtension.class)
class ReleaseRaceIT {

  private static final int ROUNDS = 50;

  private static final String SUSPEND = "update authority set state = 'SUSPENDED' where id = ?";
  private static final String RESUME = "update authority set state = 'ACTIVE' where id = ?";
  private static final String NEW_VERSION =
      "update source set current_version_id = (select id from source_version v"
          + " where v.source_id = source.id and v.number = 2) where id = ?";
  private static final String OLD_VERSION =
      "update source set current_version_id = (select id from source_version v"
          + " where v.source_id = source.id and v.number = 1) where id = ?";

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wann ist geöffnet?", "Montags.");
  private final String reply = reply();

  @Test
  void againstASuspension() throws Exception {
    UUID tenant;
    try (Sql owner = Sql.owner()) {
      tenant = owner.tenant(a);
    }
    race(SUSPEND, RESUME, tenant, "AS410");
  }

  @Test
  void againstANewVersionOfASource() throws Exception {
    race(NEW_VERSION, OLD_VERSION, sourceWithTwoVersions(), "AS416");
  }

  /** What a race finds by chance, in order: who comes second waits for the first. */
  @Test
  void whatInvalidatesWaitsForAReleaseUnderWay() {
    UUID source = sourceWithTwoVersions();
    try (Sql editor = Sql.behindTheDoor(a, "editor");
        Sql owner = Sql.owner()) {
      UUID tenant = owner.tenant(a);
      owner.update("set lock_timeout = '300ms'");
      ReleaseRow row = row(editor);
      row.insert(editor);
      assertEquals("55P03", refusal(owner, SUSPEND, tenant));
      assertEquals("55P03", refusal(owner, NEW_VERSION, source));
      assertEquals(
          "55P03",
          refusal(
              owner,
              "update subject_state set state = 'WITHDRAWN' where revision_id = ?",
              row.<UUID>get("revision_id")));
      assertEquals(
          "55P03",
          refusal(
              owner, "update answer set state = 'RETIRED' where id = ?", UUID.fromString(answer)));
      editor.rollback();
    }
  }

  private void race(String invalidate, String restore, UUID id, String refusedWith)
      throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try (Sql owner = Sql.owner();
        Sql releasing = Sql.application();
        Sql invalidating = Sql.owner()) {
      invalidating.begin();
      for (int round = 0; round < ROUNDS; round++) {
        owner.update(restore, id);
        owner.update("delete from release where reply_id = ?", UUID.fromString(reply));
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> release =
            two.submit(
                () -> {
                  releasing.enter(a, "editor");
                  ReleaseRow row = row(releasing);
                  start.await();
                  return inserted(row, releasing);
                });
        Future<List<Timestamp>> invalidation =
            two.submit(
                () -> {
                  start.await();
                  invalidating.update(invalidate, id);
                  Timestamp locked = invalidating.one("select clock_timestamp()");
                  invalidating.commit();
                  Timestamp committed = invalidating.one("select clock_timestamp()");
                  invalidating.commit();
                  return List.of(locked, committed);
                });
        String outcome = get(release);
        List<Timestamp> times = get(invalidation);
        List<Object[]> released =
            owner.list(
                "select released_at from release where reply_id = ?", UUID.fromString(reply));
        assertEquals(outcome.equals("done") ? 1 : 0, released.size(), outcome);
        if (outcome.equals("done")) {
          Timestamp at = (Timestamp) released.get(0)[0];
          assertFalse(at.after(times.get(1)), "released after the commit of the invalidation");
          assertFalse(at.after(times.get(0)), "released while the invalidation held the row");
        } else {
          assertEquals(refusedWith, outcome);
        }
      }
    } finally {
      two.shutdownNow();
    }
  }

  private static String inserted(ReleaseRow row, Sql sql) {
    try {
      row.insert(sql);
      sql.commit();
      return "done";
    } catch (Sql.Refused e) {
      sql.rollback();
      return e.sqlState;
    }
  }

  private static String refusal(Sql sql, String statement, UUID id) {
    try {
      sql.update(statement, id);
      return "done";
    } catch (Sql.Refused e) {
      return e.sqlState;
    }
  }

  private static <T> T get(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private UUID sourceWithTwoVersions() {
    try (Sql owner = Sql.owner()) {
      UUID source =
          owner.one(
              "select c.source_id from answer_revision_source c join answer_revision r"
                  + " on r.id = c.revision_id where r.answer_id = ?",
              UUID.fromString(answer));
      assertEquals(
          1,
          owner.update(
              "insert into source_version (tenant_id, id, source_id, number, label, excerpt,"
                  + " excerpt_hash, created_by, created_at) select tenant_id, gen_random_uuid(),"
                  + " source_id, 2, '2', excerpt, excerpt_hash, created_by, now()"
                  + " from source_version where source_id = ? and number = 1",
              source));
      return source;
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
    assertTrue(a.editor.post(a.path + "/replies/" + id + "/submission", null).status() == 200);
    return id;
  }

  private ReleaseRow row(Sql sql) {
    return ReleaseRow.of(reply, sql.one("select bound_person()"));
  }
}
