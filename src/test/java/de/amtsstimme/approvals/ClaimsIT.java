package de.amtsstimme.approvals;

import static de.amtsstimme.approvals.Chains.path;
import static de.amtsstimme.approvals.Chains.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What whoever holds the server's rights says of a text or a plan, and the database knows better.
 */
@ExtendWith(ArquillianExtension.class)
class ClaimsIT {

  private final TestAuthority a = TestAuthority.withAgency();

  /** Who is not named as an author of the copy. */
  private UUID without = UUID.randomUUID();

  /** The plan before was looser, and two people had adopted it, once. */
  @Test
  void anEarlierPlanIsNotPutIntoForceAgain() {
    Chains.inForce(a, path("Streng", null, step("S", "AT_LEAST", "needed", 2)));
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      for (String when : List.of("clock_timestamp()", "null", "adopted_at + interval '1 year'")) {
        assertEquals(
            "AS407",
            approver.attempt(
                "update chain set adopted_at = " + when + " where adopted_at is not null"),
            when);
      }
      assertEquals(2, approver.update("update chain set version = version + 1"));
    }
  }

  /** A deadline that has passed lets others decide: nobody brings it forward. */
  @Test
  void noDeadlineBeforeItsTime() {
    Chains.inForce(
        a,
        path(
            "S",
            null,
            step("Eins", "ANY"),
            step("Zwei", "ANY", "deadlineMinutes", 60, "escalation", Map.of())));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    String due =
        "update approval_step set due_at = now() + cast(? as interval) where approval_id = ? and"
            + " position = ?";
    UUID id = UUID.fromString(run.path("id").asText());
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS406", editor.attempt(due, "1 day", id, 1), "the plan sets none");
      assertEquals("AS406", editor.attempt(due, "-1 minute", id, 2));
      assertEquals("AS406", editor.attempt(due, "50 minutes", id, 2));
      assertEquals("done", editor.attempt(due, "60 minutes", id, 2));
    }
  }

  /** Each claim would take the laxer way; told the truth, the same run is let in. */
  @Test
  void aTextIsWhatItIs() {
    Chains.inForce(
        a,
        path("Agentur", Map.of("authorSide", "AGENCY"), step("S", "AT_LEAST", "needed", 2)),
        path("Standard", null, step("S", "ANY")));
    JsonNode agencys = Chains.submitted(a, a.agencyEditor, "Von der Agentur.");
    JsonNode own = Chains.submitted(a, a.editor, "Von der Behörde.");
    assertEquals("AS424", opened(agencys, "AGENCY", "AUTHORITY", 2));
    assertEquals("done", opened(agencys, "AGENCY", "AGENCY", 1));
    assertEquals("done", opened(own, "AUTHORITY", "AGENCY", 1), "stricter may be");
    assertEquals("AS424", opened(own, "\"unchangedAnswer\":false", "\"unchangedAnswer\":true", 2));
    assertEquals("AS424", opened(own, "\"rendering\":false", "\"rendering\":true", 2));
    assertEquals("done", opened(own, "x", "x", 2));
  }

  /** Whoever is not named among the authors could approve their own words. */
  @Test
  void nobodyIsLeftOutOfTheAuthors() {
    String reply = a.reply(a.inquiry("Frage"), "Erste Worte.");
    a.approver.patch(a.path + "/replies/" + reply, Map.of("text", "Andere Worte."), "*").ok();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    JsonNode run = a.openApproval(reply);
    assertEquals("done", opened(run, "x", "x", 1));
    for (String author : List.of("editor", "approver")) {
      without = UUID.fromString(Chains.person(a, author));
      assertEquals("AS424", opened(run, "x", "x", 1), author);
    }
  }

  @Test
  void onlyWhoAdministersLetsAnythingOutWithoutAnApproval() {
    String allow = "update authority set allow_renderings = %s where id = bound_tenant()";
    for (String role : List.of("editor", "approver", "manager")) {
      try (Sql sql = Sql.behindTheDoor(a, role)) {
        assertEquals("AS431", sql.attempt(String.format(allow, "true")), role);
        assertEquals("done", sql.attempt(String.format(allow, "false")), "stricter may be");
      }
    }
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("done", admin.attempt(String.format(allow, "true")));
    }
  }

  /** The same text frozen once more with another claim, and a run for it; all taken back. */
  private String opened(JsonNode run, String said, String instead, int way) {
    UUID revision = UUID.fromString(run.path("revisionId").asText());
    UUID copy = UUID.randomUUID();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      String canonical =
          editor
              .<String>one(
                  "select canonical from subject_revision_text where revision_id = ?", revision)
              .replace(said, instead);
      editor.update(
          "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
              + " frozen_at) select ?, kind, subject_id, number + 1, encode(sha256(convert_to(?,"
              + " 'UTF8')), 'hex'), frozen_by, frozen_at from subject_revision where id = ?",
          copy,
          canonical,
          revision);
      editor.update(
          "insert into subject_revision_text (revision_id, canonical) values (?, ?)",
          copy,
          canonical);
      editor.update(
          "insert into subject_contributor (revision_id, person_id) select ?, person_id from"
              + " subject_contributor where revision_id = ? and person_id <> ?",
          copy,
          revision,
          without);
      editor.update(
          "insert into subject_state (revision_id, state, changed_at, version) values (?,"
              + " 'IN_APPROVAL', now(), 1)",
          copy);
      return editor.attempt(
          "insert into approval (id, revision_id, content_hash, kind, subject_id, chain_id, path,"
              + " state, opened_by, opened_by_name, opened_at, version) select gen_random_uuid(),"
              + " s.id, s.content_hash, s.kind, s.subject_id, a.chain_id, ?, 'OPEN', a.opened_by,"
              + " a.opened_by_name, a.opened_at, 1 from approval a, subject_revision s where"
              + " a.revision_id = ? and s.id = ?",
          way,
          revision,
          copy);
    }
  }
}
