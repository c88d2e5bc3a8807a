package de.amtsstimme.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.tone.domain.ToneRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guideline from its draft to what it means for those who write. */
@ExtendWith(ArquillianExtension.class)
class ToneGuidelineIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void withoutAGuidelineTheTemplateSpeaksAndNothingIsRefused() {
    String text = "👍 Hallo, könnt ihr euch z. B. unter max@web.de melden?";
    JsonNode said = check(Map.of("text", text, "applySafe", true));
    assertTrue(said.path("guideline").isNull());
    JsonNode address = finding(said, "address.form");
    assertEquals("BLOCK", address.path("severity").asText());
    assertEquals("ihr", cut(text, address));
    assertEquals("max@web.de", cut(text, finding(said, "personal.email")));
    assertEquals(text.replace("z. B.", "zum Beispiel"), said.path("mended").asText());
    assertTrue(said.path("counts").path("block").asLong() >= 3);
    a.approvedReply(text);
  }

  @Test
  void placesAreCountedAsTheSenderCounts() {
    String text = "Gru\u0308\u00DFe 👋🏽\r\nvom Am\u00ADt: fragt euch, Mu\u0308ller!";
    assertEquals("euch", cut(text, finding(check(Map.of("text", text)), "address.form")));
  }

  @Test
  void whatCountsIsWhatTheChainApproved() {
    String draft = a.editor.post(a.path + "/tone-guidelines", Guidelines.draft()).ok().id();
    assertTrue(check(Map.of("text", "Du?")).path("guideline").isNull(), "a draft");
    a.editor.post(a.path + "/tone-guidelines/" + draft + "/submission", null).ok();
    assertProblem(
        409,
        "TRANSITION_NOT_ALLOWED",
        a.editor.patch(a.path + "/tone-guidelines/" + draft, Guidelines.draft(), "*"));
    JsonNode run = a.openApproval(draft);
    assertEquals("TONE_GUIDELINE", run.path("kind").asText());
    assertTrue(
        run.path("content").path("variants").get(0).path("text").asText().contains("Querulant"));
    assertTrue(check(Map.of("text", "Du?")).path("guideline").isNull(), "in approval");
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
    JsonNode said = check(Map.of("text", "Sind das Querulanten?"));
    assertEquals(draft, said.path("guideline").path("id").asText());
    assertEquals("Kränkend.", finding(said, "wording.forbidden").path("message").asText());
  }

  @Test
  void theClosestInForceCounts() {
    Guidelines.putInForce(a, Guidelines.draft());
    Map<String, Object> forX = new HashMap<>(Guidelines.draft(Map.of("address", "DU")));
    forX.put("channel", "X");
    String x = Guidelines.putInForce(a, forX);
    Map<String, Object> later = new HashMap<>(forX);
    later.put("effectiveFrom", "2999-01-01");
    Guidelines.putInForce(a, later);
    JsonNode said = check(Map.of("text", "Was meinst du?", "channel", "X"));
    assertEquals(x, said.path("guideline").path("id").asText());
    assertTrue(find(said, "address.form").isEmpty());
    assertFalse(find(check(Map.of("text", "Was meinst du?")), "address.form").isEmpty());
  }

  @Test
  void submissionIsHeldToIt() {
    Guidelines.putInForce(a, Guidelines.draft());
    String reply = a.reply(a.inquiry("Wann?"), "Das weißt du doch.");
    Api.Answer refused = a.editor.post(a.path + "/replies/" + reply + "/submission", null);
    assertProblem(422, "TONE_BLOCKED", refused);
    JsonNode error = refused.json().path("errors").get(0);
    assertEquals("/text", error.path("pointer").asText());
    assertEquals("address.form", error.path("code").asText());
    assertFalse(error.path("detail").asText().contains("weißt"), "the text itself");
    a.editor.patch(a.path + "/replies/" + reply, Map.of("text", "Kein Querulant."), "*").ok();
    assertProblem(
        422,
        "TONE_REASON_NEEDED",
        a.editor.post(a.path + "/replies/" + reply + "/submission", null));
    a.editor
        .post(
            a.path + "/replies/" + reply + "/reasoned-submission",
            Map.of("toneReason", "So schrieb es die Zeitung."))
        .ok();
    String revision = a.openApproval(reply).path("revisionId").asText();
    JsonNode result = a.approver.get(a.path + "/tone-results/" + revision).ok().json();
    assertEquals("So schrieb es die Zeitung.", result.path("reason").asText());
    assertEquals("wording.forbidden", result.path("findings").get(0).path("rule").asText());
    JsonNode line = a.reader.get(a.path + "/tone-report").ok().json().path("items").get(0);
    assertEquals("wording.forbidden", line.path("rule").asText());
    assertEquals(1, line.path("overridden").asInt());
  }

  @Test
  void revisionsAndBatchesToo() {
    Guidelines.putInForce(a, Guidelines.draft());
    JsonNode answer = a.draftAnswer("Wann?", "Kommt vorbei, wenn ihr könnt.");
    String revision = answer.path("latest").path("id").asText();
    String submission =
        a.path + "/answers/" + answer.path("id").asText() + "/revisions/" + revision;
    Api.Answer refused = a.editor.post(submission + "/submission", null);
    assertProblem(422, "TONE_BLOCKED", refused);
    assertEquals("/variants/0/text", refused.json().path("errors").get(0).path("pointer").asText());
    Map<String, Object> batch = Map.of("name", "N", "revisions", List.of(revision));
    assertProblem(422, "TONE_BLOCKED", a.editor.post(a.path + "/answer-batches", batch));
    JsonNode other = a.draftAnswer("Wer?", "Ein Querulant.");
    String second = other.path("latest").path("id").asText();
    Map<String, Object> reasoned =
        Map.of("name", "N", "revisions", List.of(second), "toneReason", "Zitat.");
    assertProblem(
        422,
        "TONE_REASON_NEEDED",
        a.editor.post(
            a.path + "/answer-batches", Map.of("name", "N", "revisions", List.of(second))));
    a.editor.post(a.path + "/answer-batches", reasoned).ok();
    assertEquals(
        "Zitat.",
        a.editor.get(a.path + "/tone-results/" + second).ok().json().path("reason").asText());
  }

  @Test
  void anUnknownKindIsRefused() {
    Api.Answer refused = a.editor.post(a.path + "/tone-checks", Map.of("text", "T", "kind", "SMS"));
    assertProblem(400, "WRONG_TYPE", refused);
    JsonNode error = refused.json().path("errors").get(0);
    assertEquals("/kind", error.path("pointer").asText());
    assertTrue(error.path("detail").asText().contains("COMMENT"), refused::toString);
  }

  @Test
  void withoutALibraryThereIsNoGrammar() {
    JsonNode engines = check(Map.of("text", "Ein Formulahr.")).path("engines");
    assertEquals("LANGUAGETOOL", engines.get(1).path("name").asText());
    assertEquals("OFF", engines.get(1).path("state").asText());
  }

  @Test
  void aReplyToAComplaintBeginsWithSympathy() {
    Guidelines.putInForce(
        a,
        Guidelines.draft(
            Map.of(
                "off",
                Stream.of(ToneRule.values())
                    .filter(r -> r != ToneRule.EMPATHY)
                    .map(ToneRule::key)
                    .toList())));
    String text = "Guten Tag, die Tonne wird am Montag geleert.";
    String question = a.inquiry("Wann kommt die Tonne?");
    a.editor.post(a.path + "/replies/" + a.reply(question, text) + "/submission", null).ok();
    JsonNode complaint =
        a.editor
            .post(
                a.path + "/inquiries",
                Map.of("channel", "FACEBOOK", "text", "Schon wieder!", "complaint", true))
            .ok()
            .json();
    assertTrue(complaint.path("complaint").asBoolean());
    String path = a.path + "/inquiries/" + complaint.path("id").asText();
    String reply = a.path + "/replies/" + a.reply(complaint.path("id").asText(), text);
    Api.Answer refused = a.editor.post(reply + "/submission", null);
    assertProblem(422, "TONE_REASON_NEEDED", refused);
    assertEquals("empathy.opening", refused.json().path("errors").get(0).path("code").asText());
    assertFalse(
        a.editor
            .patch(path, Map.of("complaint", false), "*")
            .ok()
            .json()
            .path("complaint")
            .asBoolean());
    a.editor.post(reply + "/submission", null).ok();
  }

  @Test
  void patternsAreThoseOfRe2() {
    Map<String, Object> rules =
        Map.of(
            "patterns",
            List.of(Map.of("key", "k", "pattern", "(a)\\1", "message", "M", "severity", "HINT")));
    assertProblem(
        422,
        "VALIDATION_FAILED",
        a.editor.post(a.path + "/tone-guidelines", Guidelines.draft(rules)));
  }

  @Test
  void versionsAreCompared() {
    JsonNode template = a.reader.get(a.path + "/tone-template").ok().json();
    Map<String, Object> first = Guidelines.draft();
    String one = a.editor.post(a.path + "/tone-guidelines", first).ok().id();
    Map<String, Object> changed =
        Guidelines.draft(Map.of("greetings", List.of("Moin"), "address", "SIE"));
    String two = a.editor.post(a.path + "/tone-guidelines", changed).ok().id();
    JsonNode differences =
        a.reader
            .get(a.path + "/tone-guidelines/" + two + "/comparison?with=" + one)
            .ok()
            .json()
            .path("differences");
    assertTrue(differences.toString().contains("\"added\":[\"Moin\"]"), differences.toString());
    assertFalse(template.path("rules").path("greetings").isEmpty());
  }

  private static void assertProblem(int status, String code, Api.Answer answer) {
    assertEquals(status, answer.status(), answer::toString);
    assertEquals(code, answer.json().path("code").asText());
  }

  private JsonNode check(Map<String, Object> body) {
    return a.editor.post(a.path + "/tone-checks", body).ok().json();
  }

  private static JsonNode finding(JsonNode said, String rule) {
    return find(said, rule).stream().findFirst().orElseThrow(() -> new AssertionError(said));
  }

  private static List<JsonNode> find(JsonNode said, String rule) {
    return java.util.stream.StreamSupport.stream(said.path("findings").spliterator(), false)
        .filter(f -> f.path("rule").asText().equals(rule))
        .toList();
  }

  private static String cut(String text, JsonNode finding) {
    return text.substring(finding.path("start").asInt(), finding.path("end").asInt());
  }
}
