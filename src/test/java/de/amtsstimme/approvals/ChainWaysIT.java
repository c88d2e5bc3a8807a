package de.amtsstimme.approvals;

import static de.amtsstimme.approvals.Chains.path;
import static de.amtsstimme.approvals.Chains.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans with ways, runs on them, deputies and deadlines, as people see them. */
@ExtendWith(ArquillianExtension.class)
class ChainWaysIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void theFirstWayWhoseConditionHoldsIsTaken() {
    Chains.inForce(
        a,
        path(
            "Recht",
            Map.of("flags", List.of("LEGAL")),
            step("Recht", "AT_LEAST", "needed", 2, "deadlineMinutes", 60)),
        path("Agentur", Map.of("authorSide", "AGENCY"), step("Presse", "ANY")),
        path("Standard", null, step("Freigabe", "ANY")));
    JsonNode legal = Chains.submitted(a, a.editor, "Ja.", "LEGAL");
    assertEquals(1, legal.path("path").asInt());
    assertEquals(2, legal.path("steps").path(0).path("needed").asInt());
    assertFalse(legal.path("steps").path(0).path("dueAt").isNull());
    assertTrue(legal.path("next").asText().contains("wartet auf 2 Zustimmungen"), legal.toString());
    assertEquals(2, Chains.submitted(a, a.agencyEditor, "Ja.").path("path").asInt());
    JsonNode standard = Chains.submitted(a, a.editor, "Ja.");
    assertEquals(3, standard.path("path").asInt());
    assertEquals(
        "OPEN", Chains.decide(a, a.approver, legal, "APPROVE").ok().json().path("state").asText());
    assertEquals(
        "APPROVED",
        Chains.decide(a, a.secondApprover, legal, "APPROVE").ok().json().path("state").asText());
  }

  @Test
  void aPreviewSaysWhichAndWhy() {
    Chains.inForce(
        a,
        path("Facebook", Map.of("channels", List.of("FACEBOOK")), step("F", "ANY")),
        path(
            "Standard",
            null,
            step("Nur Recht", "ANY", "condition", Map.of("flags", List.of("LEGAL"))),
            step("S", "ANY")));
    JsonNode preview =
        a.reader
            .post(a.path + "/chains/preview", Map.of("kind", "REPLY", "channel", "MASTODON"))
            .ok()
            .json();
    assertEquals("Standard", preview.path("pathName").asText());
    assertEquals("channels", preview.path("ways").path(0).path("missing").path(0).asText());
    assertFalse(preview.path("steps").path(0).path("applies").asBoolean());
    assertEquals(2, preview.path("steps").path(1).path("people").size());
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals("Facebook", previewName("FACEBOOK"));
    assertEquals(1, run.path("path").asInt());
    assertEquals(4, a.reader.get(a.path + "/chains/templates").ok().json().path("items").size());
  }

  private String previewName(String channel) {
    return a.reader
        .post(a.path + "/chains/preview", Map.of("kind", "REPLY", "channel", channel))
        .ok()
        .json()
        .path("pathName")
        .asText();
  }

  @Test
  void aStepThatDoesNotApplyIsPassedBy() {
    Chains.inForce(
        a,
        path(
            "Standard",
            null,
            step("Recht", "ANY", "condition", Map.of("flags", List.of("LEGAL"))),
            step("Mitte", "ANY", "condition", Map.of("flags", List.of("ELECTION"))),
            step("Ende", "ANY")));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.", "ELECTION");
    assertEquals(List.of("NOT_APPLICABLE", "OPEN", "WAITING"), states(run));
    Chains.decide(a, a.approver, run, "APPROVE").ok();
    assertEquals(List.of("NOT_APPLICABLE", "SATISFIED", "OPEN"), states(Chains.read(a, run)));
    assertEquals(
        "APPROVED",
        Chains.decide(a, a.approver, run, "APPROVE").ok().json().path("state").asText());
    String reply = run.path("subjectId").asText();
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
  }

  private static List<String> states(JsonNode run) {
    return java.util.stream.StreamSupport.stream(run.path("steps").spliterator(), false)
        .map(s -> s.path("state").asText())
        .toList();
  }

  /** Together is no way around a stricter one. */
  @Test
  void aBatchTakesTheWayThatEachOfItsTextsTakes() {
    Chains.inForce(
        a,
        path("Recht", Map.of("flags", List.of("LEGAL")), step("R", "AT_LEAST", "needed", 2)),
        path("Standard", null, step("S", "ANY")));
    String legal = draftedRevision("LEGAL");
    String plain = draftedRevision();
    Api.Answer mixed = batch(legal, plain);
    assertEquals("BATCH_TAKES_SEVERAL_WAYS", mixed.code());
    JsonNode run = approval(batch(legal, draftedRevision("LEGAL", "ELECTION")));
    assertEquals(1, run.path("path").asInt());
    assertEquals(2, approval(batch(plain)).path("path").asInt());
  }

  private String draftedRevision(String... flags) {
    return a.editor
        .post(
            a.path + "/answers",
            Map.of(
                "topic",
                "Thema",
                "revision",
                Map.of(
                    "question",
                    "Wann?",
                    "variants",
                    List.of(Map.of("language", "de", "text", "Heute.")),
                    "sources",
                    List.of(a.source()),
                    "flags",
                    List.of(flags))))
        .ok()
        .json()
        .path("latest")
        .path("id")
        .asText();
  }

  private Api.Answer batch(String... revisions) {
    return a.editor.post(
        a.path + "/answer-batches", Map.of("name", "B", "revisions", List.of(revisions)));
  }

  private JsonNode approval(Api.Answer batch) {
    String id = batch.ok().json().path("approvalId").asText();
    return a.editor.get(a.path + "/approvals/" + id).ok().json();
  }

  @Test
  void anUnsoundPlanIsRefusedWhenItIsSaved() {
    Map<String, Object> legal = Map.of("flags", List.of("LEGAL"));
    Api.Answer twice =
        Chains.draft(
            a,
            path("A", legal, step("S", "ANY")),
            path("B", legal, step("S", "ANY")),
            path("C", null, step("S", "ANY")));
    assertEquals(422, twice.status());
    assertEquals(
        "/paths/1/condition", twice.json().path("errors").path(0).path("pointer").asText());
    assertEquals(422, Chains.draft(a, path("A", legal, step("S", "ANY"))).status());
    assertEquals(
        422,
        Chains.draft(a, path("A", null, step("S", "ANY", "openToAgency", true))).status(),
        "the last step is the authority's");
  }

  @Test
  void aPlanThatNobodyCouldDecideIsRefusedAndNamedLater() {
    JsonNode three = Chains.draft(a, path("A", null, step("S", "AT_LEAST", "needed", 3))).json();
    assertEquals("CHAIN_UNDECIDABLE", three.path("code").asText());
    a.member(Api.as(a.slug + ".third"), "Third", "APPROVER");
    Chains.inForce(a, path("A", null, step("S", "AT_LEAST", "needed", 3)));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    for (JsonNode m : a.admin.get(a.path + "/members?limit=200").ok().json().path("items")) {
      if (m.path("displayName").asText().equals("Third")) {
        a.admin.delete(a.path + "/members/" + m.path("id").asText(), "*").ok();
      }
    }
    JsonNode chain = a.reader.get(a.path + "/chains/" + run.path("chainId").asText()).ok().json();
    assertEquals(3, chain.path("undecidable").path(0).path("needed").asInt());
    assertEquals(2, chain.path("undecidable").path(0).path("eligible").asInt());
    assertTrue(
        Chains.read(a, run).path("next").asText().contains("fehlt eine Person"),
        Chains.read(a, run).toString());
  }

  @Test
  void theAgencyDecidesOnlyWhereItMay() {
    Chains.inForce(
        a,
        path(
            "Standard",
            null,
            step("Agentur", "ANY", "openToAgency", true, "role", "AGENCY_MANAGER"),
            step("Presse", "ANY")));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.agencyEditor, run, "APPROVE").code());
    Chains.decide(a, a.manager, run, "APPROVE").ok();
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.manager, run, "APPROVE").code());
    assertEquals(
        "APPROVED",
        Chains.decide(a, a.approver, run, "APPROVE").ok().json().path("state").asText());
  }

  @Test
  void whoIsAwayIsRepresentedAndTheDecisionSaysSo() {
    Chains.inForce(
        a,
        path("Standard", null, step("S", "ANY", "people", List.of(Chains.person(a, "approver")))));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.secondApprover, run, "APPROVE").code());
    JsonNode absence = away(a.approver, "approver2");
    assertEquals("AWAY", Chains.decide(a, a.approver, run, "APPROVE").code());
    assertFalse(Chains.isToldOf(a, "approver2", run));
    Jobs.run("watch-approvals");
    assertTrue(Chains.isToldOf(a, "approver2", run));
    JsonNode waiting =
        a.secondApprover.get(a.path + "/approvals?decidableByMe=true").ok().json().path("items");
    assertEquals(run.path("id"), waiting.path(0).path("id"));
    JsonNode decided = Chains.decide(a, a.secondApprover, run, "APPROVE").ok().json();
    assertEquals(
        "Approver One",
        decided.path("steps").path(0).path("decisions").path(0).path("onBehalfOfName").asText());
    a.editor.post(a.path + "/replies/" + run.path("subjectId").asText() + "/release", null).ok();
    String mine = a.path + "/deputies/" + absence.path("id").asText();
    a.approver.delete(mine, a.approver.get(mine).ok().etag()).ok();
    Chains.decide(a, a.approver, Chains.submitted(a, a.editor, "Ja."), "APPROVE").ok();
  }

  private JsonNode away(Api who, String deputy) {
    return who.post(
            a.path + "/deputies",
            Map.of(
                "deputyId",
                Chains.person(a, deputy),
                "until",
                Instant.now().plusSeconds(3600).toString()))
        .ok()
        .json();
  }

  @Test
  void onesOwnDeputyOnly() {
    JsonNode absence = away(a.approver, "approver2");
    String path = a.path + "/deputies/" + absence.path("id").asText();
    assertEquals(404, a.secondApprover.delete(path, "*").status());
    Api.Answer again =
        a.approver.post(
            a.path + "/deputies",
            Map.of(
                "deputyId",
                Chains.person(a, "approver2"),
                "until",
                Instant.now().plusSeconds(60).toString()));
    assertEquals(422, again.status(), "one at a time");
    assertEquals(
        422,
        a.secondApprover
            .post(
                a.path + "/deputies",
                Map.of(
                    "deputyId",
                    Chains.person(a, "editor"),
                    "until",
                    Instant.now().plusSeconds(60).toString()))
            .status(),
        "an editor decides nothing");
    assertEquals(1, a.reader.get(a.path + "/deputies").ok().json().path("items").size());
    assertEquals(
        403,
        a.reader
            .post(
                a.path + "/deputies",
                Map.of(
                    "deputyId",
                    Chains.person(a, "approver2"),
                    "until",
                    Instant.now().plusSeconds(60).toString()))
            .status());
  }

  @Test
  void deadlinesPassOnAndNeverDecide() {
    Chains.inForce(
        a,
        path(
            "Standard",
            null,
            step(
                "S",
                "ANY",
                "people",
                List.of(Chains.person(a, "approver")),
                "deadlineMinutes",
                60,
                "escalation",
                Map.of("people", List.of(Chains.person(a, "approver2"))))));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.secondApprover, run, "APPROVE").code());
    Chains.letDeadlinePass(run);
    assertEquals("OVERDUE", Chains.read(a, run).path("steps").path(0).path("state").asText());
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.secondApprover, run, "APPROVE").code());
    assertFalse(Chains.isToldOf(a, "approver2", run));
    Jobs.run("watch-approvals");
    assertTrue(Chains.isToldOf(a, "approver2", run));
    JsonNode overdue = Chains.read(a, run);
    assertEquals("OPEN", overdue.path("state").asText());
    assertFalse(overdue.path("steps").path(0).path("escalatedAt").isNull());
    assertEquals(2, overdue.path("steps").path(0).path("whoCan").size());
    assertEquals(
        "APPROVED",
        Chains.decide(a, a.secondApprover, run, "APPROVE").ok().json().path("state").asText());
  }

  /** Two servers in the same round: what one has in hand the other passes by. */
  @Test
  void eachDeadlineIsTakenByOneServer() {
    Chains.inForce(a, path("Standard", null, step("S", "ANY", "deadlineMinutes", 60)));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    Chains.letDeadlinePass(run);
    String take =
        "update approval_step set escalated_at = clock_timestamp() where (approval_id, position) in"
            + " (select approval_id, position from approval_step where tenant_id = bound_tenant()"
            + " and state = 'OPEN' and escalated_at is null and due_at <= clock_timestamp() for"
            + " update skip locked)";
    try (Sql one = Sql.behindTheDoor(a, "approver");
        Sql other = Sql.behindTheDoor(a, "approver2")) {
      assertEquals(1, one.update(take));
      assertEquals(0, other.update(take));
      one.commit();
      assertEquals(0, other.update(take));
    }
  }

  @Test
  void anotherHashIsToldWithTheDifference() {
    JsonNode run = Chains.submitted(a, a.editor, "Das Amt ist montags offen.");
    String reply = run.path("subjectId").asText();
    Chains.decide(a, a.approver, run, "RETURN").ok();
    a.editor
        .patch(a.path + "/replies/" + reply, Map.of("text", "Das Amt ist dienstags offen."), "*")
        .ok();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    JsonNode now = a.openApproval(reply);
    assertMondayBecameTuesday(
        a.approver.post(
            a.path + "/approvals/" + now.path("id").asText() + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", run.path("contentHash").asText())));
    assertMondayBecameTuesday(Chains.decide(a, a.approver, run, "APPROVE"));
  }

  private static void assertMondayBecameTuesday(Api.Answer stale) {
    assertEquals(409, stale.status());
    assertEquals("CONTENT_CHANGED", stale.code());
    JsonNode pieces = stale.json().path("differences").path(0).path("pieces");
    assertEquals("montags", pieces.path(1).path("text").asText(), stale.text());
    assertEquals("dienstags", pieces.path(2).path("text").asText());
  }
}
