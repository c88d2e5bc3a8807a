package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Several texts through the chain as one: all of them or none, and nobody who wrote one decides.
 */
@ExtendWith(ArquillianExtension.class)
class AnswerBatchIT {

  private final TestAuthority a = TestAuthority.active();

  @Test
  void oneDecisionMakesAllOfThemServe() {
    List<JsonNode> drafts = List.of(draft(a.editor), draft(a.editor), draft(a.editor));
    JsonNode batch = submit(a.editor, drafts);
    drafts.forEach(d -> assertEquals("IN_APPROVAL", answer(d).path("state").asText()));
    JsonNode run = run(batch);
    assertEquals("ANSWER_BATCH", run.path("kind").asText());
    assertEquals(3, run.path("content").path("batch").path("memberCount").asInt());
    assertEquals(revisions(drafts), memberRevisions(batch));
    decide(a.approver, batch, "APPROVE");
    for (JsonNode d : drafts) {
      JsonNode now = answer(d);
      assertEquals("APPROVED", now.path("state").asText());
      assertTrue(now.path("usable").asBoolean());
      assertEquals(revision(d), now.path("current").path("id").asText());
      assertEquals("APPROVED", now.path("current").path("state").asText());
    }
  }

  /** Page by page, each text exactly as it was frozen. */
  @Test
  void everyTextIsThereToBeRead() {
    List<JsonNode> drafts = List.of(draft(a.editor), draft(a.editor), draft(a.editor));
    JsonNode batch = submit(a.editor, drafts);
    String path = a.path + "/approvals/" + batch.path("approvalId").asText() + "/members?limit=2";
    JsonNode first = a.approver.get(path).ok().json();
    JsonNode second =
        a.approver.get(path + "&cursor=" + first.path("nextCursor").asText()).ok().json();
    assertEquals(2, first.path("items").size());
    assertEquals(1, second.path("items").size());
    Set<String> texts = new TreeSet<>();
    for (JsonNode page : List.of(first, second)) {
      page.path("items")
          .forEach(
              m -> texts.add(m.path("content").path("variants").path(0).path("text").asText()));
    }
    Set<String> written = new TreeSet<>();
    drafts.forEach(
        d -> written.add(d.path("latest").path("variants").path(0).path("text").asText()));
    assertEquals(written, texts);
    assertEquals(
        404,
        a.approver
            .get(a.path + "/approvals/" + openReply().path("id").asText() + "/members")
            .status());
  }

  @Test
  void whoWroteOneOfThemDecidesAboutNone() {
    JsonNode batch = submit(a.editor, List.of(draft(a.editor), draft(a.approver)));
    assertEquals("FOUR_EYES", tryToDecide(a.approver, batch).code());
    JsonNode step = run(batch).path("steps").path(0);
    assertEquals("Approver One", step.path("whoCannot").path(0).path("personName").asText());
    assertEquals("Approver Two", step.path("whoCan").path(0).asText());
    assertFalse(run(batch).path("decidableByMe").asBoolean());
    decide(a.secondApprover, batch, "APPROVE");
  }

  @Test
  void norDoesWhoWroteInAnotherRole() {
    Api both = Api.as(a.slug + ".both");
    a.member(both, "Beides", "EDITOR", "APPROVER");
    JsonNode batch = submit(a.editor, List.of(draft(a.editor), draft(both)));
    assertEquals("FOUR_EYES", tryToDecide(both, batch).code());
    assertEquals("FOUR_EYES", tryToDecide(both, submit(both, List.of(draft(a.editor)))).code());
    decide(a.approver, batch, "APPROVE");
  }

  @Test
  void oneThatIsTakenOutGoesBackAndTheRestIsAnotherContent() {
    JsonNode bad = draft(a.editor);
    JsonNode good = draft(a.editor);
    JsonNode batch = submit(a.editor, List.of(bad, good));
    JsonNode rest = takeOut(a.approver, batch, bad).ok().json();
    assertNotEquals(hash(batch), hash(rest));
    assertEquals(1, rest.path("memberCount").asInt());
    assertEquals("OPEN", rest.path("state").asText());
    assertEquals(
        "Nicht so.", rest.path("takenOut").path(0).path("reason").asText(), rest.toString());
    assertEquals("DRAFT", answer(bad).path("state").asText());
    assertEquals("RETURNED", answer(bad).path("latest").path("state").asText());
    assertEquals("WITHDRAWN", run(batch).path("state").asText());
    assertEquals("APPROVAL_CLOSED", tryToDecide(a.approver, batch).code());
    // Whoever took it out wrote nothing, and decides about the rest.
    decide(a.approver, rest, "APPROVE");
    assertTrue(answer(good).path("usable").asBoolean());
    assertFalse(answer(bad).path("usable").asBoolean());
    assertEquals("APPROVAL_CLOSED", takeOut(a.approver, rest, good).code());
  }

  @Test
  void whatWasAgreedToBeforeIsVoid() {
    twoSteps();
    JsonNode bad = draft(a.editor);
    JsonNode batch = submit(a.editor, List.of(bad, draft(a.editor)));
    decide(a.approver, batch, "APPROVE");
    JsonNode rest = takeOut(a.secondApprover, batch, bad).ok().json();
    JsonNode steps = run(rest).path("steps");
    assertEquals("OPEN", steps.path(0).path("state").asText());
    assertEquals(0, steps.path(0).path("decisions").size());
    assertEquals("WAITING", steps.path(1).path("state").asText());
    assertEquals("CONTENT_CHANGED", decision(a.approver, rest, "APPROVE", hash(batch)).code());
  }

  @Test
  void onlyWhoIsConcernedTakesOneOut() {
    Api colleague = Api.as(a.slug + ".colleague");
    a.member(colleague, "Kollegin", "EDITOR");
    JsonNode mine = draft(colleague);
    JsonNode other = draft(a.editor);
    JsonNode batch = submit(a.editor, List.of(mine, other));
    assertEquals("FORBIDDEN", takeOut(colleague, batch, other).code());
    assertEquals("FORBIDDEN", takeOut(a.admin, batch, other).code());
    assertEquals(403, takeOut(a.reader, batch, other).status());
    JsonNode rest = takeOut(colleague, batch, mine).ok().json();
    assertEquals("CONTENT_CHANGED", takeOut(a.editor, batch, other).code());
    assertEquals(404, takeOut(a.editor, rest, mine).status());
    JsonNode nothing = takeOut(a.editor, rest, other).ok().json();
    assertEquals("WITHDRAWN", nothing.path("state").asText());
    assertEquals("DRAFT", answer(other).path("state").asText());
  }

  @Test
  void aNoSendsAllOfThemBack() {
    for (String verdict : List.of("RETURN", "REJECT")) {
      List<JsonNode> drafts = List.of(draft(a.editor), draft(a.editor));
      JsonNode batch = submit(a.editor, drafts);
      decide(a.approver, batch, verdict);
      for (JsonNode d : drafts) {
        assertEquals("DRAFT", answer(d).path("state").asText());
        assertEquals(verdict + "ED", answer(d).path("latest").path("state").asText());
      }
    }
  }

  /** The approved revision serves on while the next one waits in a batch. */
  @Test
  void whatServesGoesOnServing() {
    String id = a.approvedAnswer("Wann?", "Morgens.");
    JsonNode next =
        a.editor
            .post(
                a.path + "/answers/" + id + "/revisions",
                Map.of(
                    "question", "Wann?",
                    "variants", List.of(Map.of("language", "de", "text", "Abends.")),
                    "sources", List.of(a.source())))
            .ok()
            .json();
    JsonNode batch =
        a.editor
            .post(
                a.path + "/answer-batches",
                Map.of("name", "Neu", "revisions", List.of(next.path("id").asText())))
            .ok()
            .json();
    assertTrue(a.reader.get(a.path + "/answers/" + id).ok().json().path("usable").asBoolean());
    decide(a.approver, batch, "APPROVE");
    assertEquals(
        next.path("id").asText(),
        a.reader.get(a.path + "/answers/" + id).ok().json().path("current").path("id").asText());
  }

  @Test
  void whatCannotBeSubmittedIsNot() {
    JsonNode draft = draft(a.editor);
    submit(a.editor, List.of(draft));
    assertEquals("REVISION_FROZEN", batch(a.editor, List.of(revision(draft))).code());
    JsonNode served = draft(a.editor);
    decide(a.approver, submit(a.editor, List.of(served)), "APPROVE");
    assertEquals("REVISION_FROZEN", batch(a.editor, List.of(revision(served))).code());
    assertEquals("VALIDATION_FAILED", batch(a.editor, List.of()).code());
    assertEquals(
        "UNKNOWN_REFERENCE",
        batch(a.editor, List.of("0199b1c2-0000-7000-8000-000000000001")).code());
    TestAuthority other = TestAuthority.active();
    String foreign = other.draftAnswer("Fremd?", "Fremd.").path("latest").path("id").asText();
    assertEquals("UNKNOWN_REFERENCE", batch(a.editor, List.of(foreign)).code());
    assertEquals(403, batch(a.reader, List.of(revision(draft(a.editor)))).status());
  }

  @Test
  void twoRevisionsOfOneEntryAreNotSubmittedTogether() {
    JsonNode draft = draft(a.editor);
    String second =
        a.editor
            .post(
                a.path + "/answers/" + draft.path("id").asText() + "/revisions",
                Map.of(
                    "question", "Noch einmal?",
                    "variants", List.of(Map.of("language", "de", "text", "Ja.")),
                    "sources", List.of(a.source())))
            .ok()
            .id();
    assertEquals("VALIDATION_FAILED", batch(a.editor, List.of(revision(draft), second)).code());
    assertEquals("DRAFT", answer(draft).path("state").asText());
  }

  private JsonNode draft(Api author) {
    String unique = java.util.UUID.randomUUID().toString();
    return author
        .post(
            a.path + "/answers",
            Map.of(
                "topic",
                "Thema",
                "revision",
                Map.of(
                    "question", "Frage " + unique + "?",
                    "variants", List.of(Map.of("language", "de", "text", "Text " + unique)),
                    "sources", List.of(a.source()))))
        .ok()
        .json();
  }

  private Answer batch(Api person, List<String> revisions) {
    return person.post(a.path + "/answer-batches", Map.of("name", "Alle", "revisions", revisions));
  }

  private JsonNode submit(Api person, List<JsonNode> drafts) {
    return batch(person, drafts.stream().map(AnswerBatchIT::revision).toList()).ok().json();
  }

  private Answer takeOut(Api person, JsonNode batch, JsonNode draft) {
    return person.post(
        a.path + "/answer-batches/" + batch.path("id").asText() + "/removals",
        Map.of("revisionId", revision(draft), "contentHash", hash(batch), "reason", "Nicht so."));
  }

  private Answer decision(Api person, JsonNode batch, String verdict, String hash) {
    return person.post(
        a.path + "/approvals/" + batch.path("approvalId").asText() + "/decisions",
        Map.of("verdict", verdict, "contentHash", hash, "comment", "Darum."));
  }

  private Answer tryToDecide(Api person, JsonNode batch) {
    return decision(person, batch, "APPROVE", hash(batch));
  }

  private void decide(Api person, JsonNode batch, String verdict) {
    decision(person, batch, verdict, hash(batch)).ok();
  }

  private JsonNode run(JsonNode batch) {
    return a.approver.get(a.path + "/approvals/" + batch.path("approvalId").asText()).ok().json();
  }

  private Set<String> memberRevisions(JsonNode batch) {
    Set<String> ids = new TreeSet<>();
    a.approver
        .get(a.path + "/approvals/" + batch.path("approvalId").asText() + "/members")
        .ok()
        .json()
        .path("items")
        .forEach(m -> ids.add(m.path("revisionId").asText()));
    return ids;
  }

  private static Set<String> revisions(List<JsonNode> drafts) {
    return new TreeSet<>(drafts.stream().map(AnswerBatchIT::revision).toList());
  }

  private JsonNode answer(JsonNode draft) {
    return a.reader.get(a.path + "/answers/" + draft.path("id").asText()).ok().json();
  }

  private JsonNode openReply() {
    String reply = a.reply(a.inquiry("Frage"), "Ja.");
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply);
  }

  private void twoSteps() {
    List<Map<String, String>> steps = new ArrayList<>();
    steps.add(Map.of("name", "Eins", "mode", "ANY"));
    steps.add(Map.of("name", "Zwei", "mode", "ANY"));
    JsonNode chain =
        a.admin.post(a.path + "/chains", Map.of("name", "Zwei", "steps", steps)).ok().json();
    for (Api approver : List.of(a.approver, a.secondApprover)) {
      approver
          .post(
              a.path + "/chains/" + chain.path("id").asText() + "/adoptions",
              Map.of("contentHash", hash(chain)))
          .ok();
    }
  }

  private static String revision(JsonNode draft) {
    return draft.path("latest").path("id").asText();
  }

  private static String hash(JsonNode of) {
    return of.path("contentHash").asText();
  }
}
