package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words count when somebody who did not write them has approved them, and not a moment longer. */
@ExtendWith(ArquillianExtension.class)
class SynonymApprovalIT {

  private static final String WORD =
      "insert into suggestion_synonym_word (term, synonym_id, revision_id, written)"
          + " values ('x', ?, ?, ?)";

  private final TestAuthority a = TestAuthority.active();
  private final String path = a.path + "/synonyms";

  @Test
  void whoWroteThemDoesNotApproveThem() {
    String set = propose(a.approver, "Sofa", "Couch");
    JsonNode read = read(set);
    assertEquals("IN_APPROVAL", read.path("state").asText());
    assertTrue(read.path("wordsInForce").isEmpty() && read.path("contentHash").isNull());
    JsonNode run = a.openApproval(set);
    assertEquals("SYNONYMS", run.path("kind").asText());
    assertEquals("Sofa\nCouch", run.path("content").path("variants").path(0).path("text").asText());
    assertEquals("FOUR_EYES", decide(a.approver, run, "APPROVE").code());
    decide(a.secondApprover, run, "RETURN").ok();
    assertEquals("RETURNED", read(set).path("state").asText());
    a.editor.patch(path + "/" + set, words("Sofa", "Diwan"), "*").ok();
    JsonNode again = a.openApproval(set);
    assertEquals(
        "FOUR_EYES", decide(a.approver, again, "APPROVE").code(), "a part is still theirs");
    decide(a.secondApprover, again, "APPROVE").ok();
    assertEquals(List.of("Diwan", "Sofa"), texts(read(set).path("wordsInForce")));
    assertEquals("APPROVED", read(set).path("state").asText());
  }

  @Test
  void aChangeWaitsWhileTheApprovedWordsCount() {
    String set = a.approvedSynonyms("Sofa", "Couch");
    a.editor.patch(path + "/" + set, words("Sofa", "Sessel"), "*").ok();
    assertEquals(List.of("Couch", "Sofa"), texts(read(set).path("wordsInForce")));
    assertEquals(List.of("Sofa", "Sessel"), texts(read(set).path("words")));
    assertEquals(
        "TRANSITION_NOT_ALLOWED",
        a.admin.patch(path + "/" + set, words("Sofa", "Stuhl"), "*").code(),
        "what waits is not replaced under the eyes of who decides");
    decide(a.approver, a.openApproval(set), "REJECT").ok();
    assertEquals(List.of("Couch", "Sofa"), texts(read(set).path("wordsInForce")));
    assertEquals("SYNONYMS_IN_FORCE", a.editor.delete(path + "/" + set, "*").code());
  }

  @Test
  void aWithdrawalTakesThemOutAtOnceAndForGood() {
    String set = a.approvedSynonyms("Sofa", "Couch");
    String hash = read(set).path("contentHash").asText();
    Map<String, String> body = Map.of("reason", "Führt in die Irre", "contentHash", hash);
    assertEquals("FORBIDDEN", a.editor.post(path + "/" + set + "/withdrawal", body).code());
    assertEquals(
        "CONTENT_CHANGED",
        a.approver
            .post(
                path + "/" + set + "/withdrawal",
                Map.of("reason", "x", "contentHash", "0".repeat(64)))
            .code());
    JsonNode after = a.approver.post(path + "/" + set + "/withdrawal", body).ok().json();
    assertEquals("WITHDRAWN", after.path("state").asText());
    assertTrue(after.path("wordsInForce").isEmpty());
    assertEquals("NOT_APPROVED", a.approver.post(path + "/" + set + "/withdrawal", body).code());
    JsonNode listed = a.editor.get(a.path + "/withdrawals").ok().json().path("items").path(0);
    assertEquals("SYNONYMS", listed.path("kind").asText());
    a.editor.delete(path + "/" + set, "*").ok();
  }

  /** A waiting set that is removed takes its run along. */
  @Test
  void whatIsRemovedIsNotDecidedAnyMore() {
    String set = propose(a.editor, "Sofa", "Couch");
    JsonNode run = a.openApproval(set);
    a.editor.delete(path + "/" + set, "*").ok();
    assertEquals("APPROVAL_CLOSED", decide(a.approver, run, "APPROVE").code());
  }

  @Test
  void theDatabaseLetsInNoWordThatNobodyApproved() {
    String set = propose(a.editor, "Sofa", "Couch");
    UUID id = UUID.fromString(set);
    UUID waiting = revision(set);
    String other = a.approvedSynonyms("Hund", "Köter");
    String answer = a.approvedReply("Ein Text.");
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS411", editor.attempt(WORD, id, waiting, "Sofa"));
      assertEquals("AS412", editor.attempt(WORD, id, revision(other), "Hund"), "of another set");
      assertEquals("AS412", editor.attempt(WORD, id, revision(answer), "Sofa"), "of another kind");
      editor.update("update subject_state set state = 'APPROVED' where revision_id = ?", waiting);
      editor.update("update approval set state = 'APPROVED' where revision_id = ?", waiting);
      assertEquals("AS411", editor.attempt(WORD, id, waiting, "Sofa"), "written down, not decided");
    }
    a.approveOpen(set);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS418", editor.attempt(WORD, id, waiting, "Hund"));
      assertEquals("done", editor.attempt(WORD, id, waiting, "Sofa"));
      assertEquals("42501", editor.attempt("update suggestion_synonym_word set written = 'Hund'"));
    }
  }

  @Test
  void aWithdrawnApprovalIsNotWrittenBack() {
    String set = a.approvedSynonyms("Sofa", "Couch");
    UUID revision = revision(set);
    a.approver
        .post(
            path + "/" + set + "/withdrawal",
            Map.of("reason", "x", "contentHash", read(set).path("contentHash").asText()))
        .ok();
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      editor.update("update subject_state set state = 'APPROVED' where revision_id = ?", revision);
      editor.update("update approval set state = 'APPROVED' where revision_id = ?", revision);
      assertEquals("AS411", editor.attempt(WORD, UUID.fromString(set), revision, "Sofa"));
    }
  }

  private String propose(Api who, String... words) {
    return who.post(path, words(words)).ok().id();
  }

  private static Map<String, Object> words(String... words) {
    return Map.of("words", List.of(words));
  }

  private JsonNode read(String set) {
    return a.reader.get(path + "/" + set).ok().json();
  }

  private Api.Answer decide(Api who, JsonNode run, String verdict) {
    return who.post(
        a.path + "/approvals/" + run.path("id").asText() + "/decisions",
        Map.of(
            "verdict", verdict, "contentHash", run.path("contentHash").asText(), "comment", "So."));
  }

  private static UUID revision(String subject) {
    try (Sql owner = Sql.owner()) {
      return owner.one(
          "select id from subject_revision where subject_id = ? order by number desc limit 1",
          UUID.fromString(subject));
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> all = new ArrayList<>();
    list.forEach(w -> all.add(w.asText()));
    return all;
  }
}
