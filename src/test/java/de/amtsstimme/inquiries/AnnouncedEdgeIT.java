package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The instant in which an announced version begins to count, with nobody doing anything: gate and
 * library change over at exactly that one. Asked again and again until it is past.
 */
@ExtendWith(ArquillianExtension.class)
class AnnouncedEdgeIT {

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wann ist geöffnet?", "Montags.");
  private final UUID source = UUID.fromString(a.sourceOf(answer));

  @Test
  void anUnchangedAnswer() {
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    overTheEdge(reply, "AS416");
  }

  @Test
  void anOwnTextMadeFromTheAnswer() {
    overTheEdge(a.approvedReplyFrom(answer, a.inquiry("Wann?"), "Montags, ja."), "AS421");
  }

  private void overTheEdge(String reply, String refusedWith) {
    Timestamp edge = announcedForNow();
    int before = 0;
    int after = 0;
    try (Sql sql = Sql.behindTheDoor(a, "editor")) {
      ReleaseRow row = ReleaseRow.of(reply, sql.one("select bound_person()"));
      while (after < 20) {
        Timestamp asked = now(sql);
        boolean usable =
            sql.one(
                "select exists (select from usable_answer where answer_id = ?)",
                UUID.fromString(answer));
        String outcome = row.attempt(sql);
        if (!asked.before(edge)) {
          assertEquals(refusedWith, outcome);
          assertEquals(false, usable);
          after++;
        } else if (now(sql).before(edge)) {
          assertEquals("done", outcome);
          assertEquals(true, usable);
          before++;
        }
      }
    }
    assertTrue(before > 0, "the edge was past already");
  }

  /** As if the day began in a moment: from when on it will count. */
  private Timestamp announcedForNow() {
    String version =
        a.editor
            .post(
                a.path + "/sources/" + source + "/versions",
                Map.of(
                    "version", "2",
                    "excerpt", "Neu",
                    "validFrom", LocalDate.now().plusDays(3).toString()))
            .ok()
            .id();
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update source_version set valid_from = null where id = ?", UUID.fromString(version));
      owner.update(
          "update source set next_from = clock_timestamp() + interval '2 seconds' where id = ?",
          source);
      return owner.one("select next_from from source where id = ?", source);
    }
  }

  private static Timestamp now(Sql sql) {
    return sql.one("select clock_timestamp()");
  }
}
