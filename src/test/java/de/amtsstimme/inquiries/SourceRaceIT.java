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
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A new version of a source through the API, and a release at the same moment: 200 times (another
 * number with {@code -Draces=}, half of which each), never a release after the version. The
 * version's time is taken after its source was locked, the release's by the gate.
 */
@ExtendWith(ArquillianExtension.class)
class SourceRaceIT {

  private static final int ROUNDS = Integer.getInteger("races", 200) / 2;

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wann ist geöffnet?", "Montags.");
  private final String source = a.sourceOf(answer);

  @Test
  void anUnchangedAnswer() throws Exception {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    String hash =
        a.reader
            .get(a.path + "/answers/" + answer)
            .ok()
            .json()
            .path("current")
            .path("contentHash")
            .asText();
    race(reply, "AS416", a.path + "/answers/" + answer + "/confirmations", hash);
  }

  @Test
  void anOwnTextMadeFromTheAnswer() throws Exception {
    String reply = a.approvedReplyFrom(answer, a.inquiry("Wann?"), "Montags, liebe Grüße");
    String path = a.path + "/replies/" + reply;
    String hash = a.editor.get(path).ok().json().path("contentHash").asText();
    race(reply, "AS421", path + "/confirmations", hash);
  }

  private void race(String reply, String refusedWith, String confirmations, String hash)
      throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    int released = 0;
    try (Sql owner = Sql.owner();
        Sql releasing = Sql.application()) {
      for (int round = 0; round < ROUNDS; round++) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<String> release = two.submit(() -> release(reply, releasing, start));
        Future<String> version =
            two.submit(
                () -> {
                  start.await();
                  return a.newVersion(source);
                });
        String outcome = release.get();
        String newest = version.get();
        List<Object[]> rows =
            owner.list(
                "select released_at from release where reply_id = ?", UUID.fromString(reply));
        assertEquals(outcome.equals("done") ? 1 : 0, rows.size(), outcome);
        if (outcome.equals("done")) {
          released++;
          Timestamp counts =
              owner.one(
                  "select created_at from source_version where id = ?", UUID.fromString(newest));
          assertFalse(
              ((Timestamp) rows.get(0)[0]).after(counts), "released after the version counted");
        } else {
          assertEquals(refusedWith, outcome);
        }
        owner.update("delete from release where reply_id = ?", UUID.fromString(reply));
        a.approver
            .post(
                confirmations,
                Map.of("sourceId", source, "sourceVersionId", newest, "contentHash", hash))
            .ok();
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
    // The version comes through the whole server: give it the way there, now and then.
    java.util.concurrent.locks.LockSupport.parkNanos(
        java.util.concurrent.ThreadLocalRandom.current().nextLong(30_000_000));
    try {
      row.insert(sql);
      sql.commit();
      return "done";
    } catch (Sql.Refused e) {
      sql.rollback();
      return e.sqlState;
    }
  }
}
