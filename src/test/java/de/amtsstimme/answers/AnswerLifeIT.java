package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Retired, expired, written anew, compared. */
@ExtendWith(ArquillianExtension.class)
class AnswerLifeIT {

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Telefonisch.");
  private final String path = a.path + "/answers/" + answer;

  @Test
  void whoMayRetiresWithAReasonAndForGood() {
    JsonNode next = revise("Online.");
    submit(next);
    Map<String, String> reason = Map.of("reason", "Leistung entfällt.");
    assertEquals(403, a.editor.post(path + "/retirement", reason).status());
    assertEquals(
        "VALIDATION_FAILED", a.approver.post(path + "/retirement", Map.of("reason", " ")).code());
    JsonNode retired = a.approver.post(path + "/retirement", reason).ok().json();
    assertEquals("RETIRED", retired.path("state").asText());
    assertFalse(retired.path("usable").asBoolean());
    assertEquals("RETIRED", retired.path("reasons").path(0).path("code").asText());
    assertEquals("Leistung entfällt.", retired.path("retiredReason").asText());
    assertEquals("WITHDRAWN", retired.path("latest").path("state").asText());
    assertEquals("TRANSITION_NOT_ALLOWED", a.admin.post(path + "/retirement", reason).code());
    assertEquals("ANSWER_RETIRED", a.editor.post(path + "/revisions", revision("Neu.")).code());
    assertEquals(
        "ANSWER_RETIRED",
        a.editor.post(path + "/phrasings", Map.of("phrasings", List.of("Neu?"))).code());
    assertEquals("ANSWER_RETIRED", a.editor.patch(path, Map.of("topic", "T"), "*").code());
    assertEquals(
        0, a.approver.get(a.path + "/approvals?state=OPEN").ok().json().path("items").size());
    assertEquals(
        "ANSWER_NOT_USABLE",
        a.editor
            .post(a.path + "/inquiries/" + a.inquiry("?") + "/replies", Map.of("answerId", answer))
            .code());
  }

  /** No job runs: what the view says is what is true at that moment. */
  @Test
  void validityIsToldWithItsReason() throws InterruptedException {
    Instant end = Instant.now().plusSeconds(3);
    Map<String, Object> body = new java.util.HashMap<>(revision("Nur kurz."));
    body.put("validUntil", end.toString());
    approve(submit(a.editor.post(path + "/revisions", body).ok().json()));
    JsonNode shown =
        de.amtsstimme.fixtures.Await.until(() -> get(), v -> v.path("expired").asBoolean());
    assertTrue(!Instant.now().isBefore(end));
    assertFalse(shown.path("usable").asBoolean());
    assertEquals("EXPIRED", shown.path("reasons").path(0).path("code").asText());

    body.remove("validUntil");
    body.put("validFrom", Instant.now().plusSeconds(3600).toString());
    approve(submit(a.editor.post(path + "/revisions", body).ok().json()));
    assertTrue(get().path("notYetValid").asBoolean());
    assertEquals("NOT_YET_VALID", get().path("reasons").path(0).path("code").asText());
  }

  @Test
  void theApprovedRevisionServesWhileTheNextIsWritten() {
    JsonNode next = revise("Online.");
    assertTrue(get().path("usable").asBoolean());
    assertEquals("Telefonisch.", text(get().path("current")));
    Submitted submitted = submit(next);
    assertEquals("Telefonisch.", text(get().path("current")));
    approve(submitted);
    assertEquals("Online.", text(get().path("current")));
    JsonNode all = a.reader.get(path + "/revisions").ok().json().path("items");
    assertEquals(2, all.size());
    assertEquals("Editor", all.path(1).path("writtenByName").asText());
  }

  @Test
  void twoRevisionsAreComparedWordByWord() {
    JsonNode next = revise("Telefonisch oder online.");
    String first = get().path("current").path("id").asText();
    Answer diff = a.reader.get(path + "/revisions/" + next.path("id").asText() + "/diff/" + first);
    JsonNode pieces = diff.ok().json().path("variants").path(0).path("pieces");
    assertEquals(
        "[{\"change\":\"EQUAL\",\"text\":\"Telefonisch\"},{\"change\":\"INSERTED\",\"text\":\" oder"
            + " online\"},{\"change\":\"EQUAL\",\"text\":\".\"}]",
        pieces.toString());
    assertEquals(
        404,
        a.reader
            .get(
                path
                    + "/revisions/"
                    + first
                    + "/diff/"
                    + a.draftAnswer("Andere?", "X").path("latest").path("id").asText())
            .status());
  }

  /** Else the older one could be approved last, and would serve instead of the newer one. */
  @Test
  void oneRevisionOfAnEntryWaitsAtATime() {
    Submitted second = submit(revise("Online."));
    JsonNode third = revise("Nur noch online.");
    String thirdPath = path + "/revisions/" + third.path("id").asText();
    assertEquals("ANOTHER_REVISION_WAITS", a.editor.post(thirdPath + "/submission", null).code());
    assertEquals(
        "ANOTHER_REVISION_WAITS",
        a.editor
            .post(
                a.path + "/answer-batches",
                Map.of("name", "Drei", "revisions", List.of(third.path("id").asText())))
            .code());
    a.approver
        .post(
            a.path + "/approvals/" + second.approval() + "/decisions",
            Map.of("verdict", "RETURN", "contentHash", second.hash(), "comment", "Nur online."))
        .ok();
    approve(submit(third));
    assertEquals("Nur noch online.", text(get().path("current")));
  }

  private record Submitted(String approval, String hash) {}

  private JsonNode get() {
    return a.reader.get(path).ok().json();
  }

  private JsonNode revise(String text) {
    return a.editor.post(path + "/revisions", revision(text)).ok().json();
  }

  private Submitted submit(JsonNode revision) {
    JsonNode s =
        a.editor
            .post(path + "/revisions/" + revision.path("id").asText() + "/submission", null)
            .ok()
            .json();
    return new Submitted(s.path("approvalId").asText(), s.path("contentHash").asText());
  }

  private void approve(Submitted s) {
    a.approve(s.approval(), s.hash());
  }

  private Map<String, Object> revision(String text) {
    return Map.of(
        "question",
        "Wie melde ich Sperrmüll an?",
        "variants",
        List.of(Map.of("language", "de", "text", text)),
        "sources",
        List.of(a.sourceOf(answer)));
  }

  private static String text(JsonNode revision) {
    return revision.path("variants").path(0).path("text").asText();
  }
}
