package de.amtsstimme.approvals;

import static de.amtsstimme.approvals.Chains.path;
import static de.amtsstimme.approvals.Chains.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What users of other approval systems found, each once: ours has none of it. */
@ExtendWith(ArquillianExtension.class)
class HolesOthersHadIT {

  private static final String DECIDE =
      "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
          + " on_behalf_of, on_behalf_of_name, verdict, content_hash, decided_at)"
          + " values (gen_random_uuid(), ?, ?, ?, 'x', ?, ?, 'APPROVE', ?, now())";

  private final TestAuthority a = TestAuthority.active();

  /** Stale approvals are shown as dismissed and still counted. */
  @Test
  void anApprovalOfAnEarlierTextCountsNoMore() {
    Chains.inForce(a, path("S", null, step("S", "AT_LEAST", "needed", 2)));
    Api third = Chains.approver(a, "third", "Presse");
    JsonNode run = Chains.submitted(a, a.editor, "Das Amt ist offen.");
    Chains.decide(a, a.approver, run, "APPROVE").ok();
    JsonNode next = a.change(a.secondApprover, run, "Das Amt ist heute offen.");
    assertNotEquals(run.path("contentHash"), next.path("contentHash"));
    assertEquals("WITHDRAWN", Chains.read(a, run).path("state").asText());
    assertEquals("CONTENT_CHANGED", Chains.decide(a, third, run, "APPROVE").code());
    assertEquals("FOUR_EYES", Chains.decide(a, a.secondApprover, next, "APPROVE").code());
    assertEquals(
        "OPEN", Chains.decide(a, third, next, "APPROVE").ok().json().path("state").asText());
    String reply = run.path("subjectId").asText();
    assertEquals(
        "NOT_APPROVED", a.editor.post(a.path + "/replies/" + reply + "/release", null).code());
    Chains.decide(a, a.approver, next, "APPROVE").ok();
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
  }

  /** The author lowers the rule to zero. */
  @Test
  void theRuleIsNotItsSubjectsToLower() {
    Chains.inForce(a, path("S", null, step("S", "AT_LEAST", "needed", 2)));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    assertEquals(422, Chains.draft(a, path("S", null)).status(), "no step");
    a.member(Api.as(a.slug + ".both"), "Both", "AUTHORITY_ADMIN", "APPROVER");
    Api both = Api.as(a.slug + ".both");
    JsonNode lower =
        both.post(
                a.path + "/chains",
                Map.of("name", "L", "paths", List.of(path("S", null, step("S", "ANY")))))
            .ok()
            .json();
    assertEquals("FOUR_EYES", Chains.adopt(a, both, lower).code());
    Chains.adopt(a, a.approver, lower).ok();
    assertEquals("ADOPTED_ALREADY", Chains.adopt(a, a.approver, lower).code());
    Chains.adopt(a, a.secondApprover, lower).ok();
    Chains.decide(a, a.approver, run, "APPROVE").ok();
    assertEquals("OPEN", Chains.read(a, run).path("state").asText(), "it keeps what it began with");
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("42501", editor.attempt("update approval_step set rule = '{}', needed = 1"));
      assertEquals("42501", editor.attempt("update approval set path = 1, chain_id = chain_id"));
      assertEquals("AS406", editor.attempt("update approval_step set state = 'NOT_APPLICABLE'"));
    }
  }

  /** A rebase launders authorship. */
  @Test
  void takenOverWordsStayTheirAuthors() {
    JsonNode answer =
        a.approver
            .post(
                a.path + "/answers",
                Map.of(
                    "topic",
                    "T",
                    "revision",
                    revision("Der Schalter im Rathaus ist montags offen.")))
            .ok()
            .json();
    String id = answer.path("id").asText();
    JsonNode revised =
        a.editor
            .post(
                a.path + "/answers/" + id + "/revisions",
                revision("Der Schalter im Rathaus ist montags bis freitags offen."))
            .ok()
            .json();
    assertEquals("FOUR_EYES", approvedByApprover(id, revised));
  }

  /** The same by a detour: other words in between. */
  @Test
  void wordsThatComeBackStayTheirAuthors() {
    Map<String, Object> own = revision("Der Schalter im Rathaus ist montags offen.");
    String id =
        a.approver.post(a.path + "/answers", Map.of("topic", "T", "revision", own)).ok().id();
    String revisions = a.path + "/answers/" + id + "/revisions";
    a.editor.post(revisions, revision("Bitte rufen Sie uns an.")).ok();
    JsonNode back = a.editor.post(revisions, own).ok().json();
    assertEquals("FOUR_EYES", approvedByApprover(id, back));
  }

  private String approvedByApprover(String id, JsonNode revision) {
    JsonNode submitted =
        a.editor
            .post(
                a.path
                    + "/answers/"
                    + id
                    + "/revisions/"
                    + revision.path("id").asText()
                    + "/submission",
                null)
            .ok()
            .json();
    return a.approver
        .post(
            a.path + "/approvals/" + submitted.path("approvalId").asText() + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", submitted.path("contentHash").asText()))
        .code();
  }

  private Map<String, Object> revision(String text) {
    return Map.of(
        "question",
        "Wann?",
        "variants",
        List.of(Map.of("language", "de", "text", text)),
        "sources",
        List.of(a.source()));
  }

  /** A scheduled release takes the latest draft instead of the approved snapshot. */
  @Test
  void whatGoesOutIsTheApprovedText() {
    a.patch(Map.of("allowUnchangedAnswers", true));
    String answer = a.approvedAnswer("Wann?", "Montags.");
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Frage") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    a.editor.post(a.path + "/answers/" + answer + "/revisions", revision("Nie.")).ok();
    JsonNode released = a.editor.post(a.path + "/replies/" + reply + "/release", null).ok().json();
    assertEquals("Montags.", released.path("text").asText());
    String approved = a.approvedReply("So ist es.");
    assertEquals(
        "TRANSITION_NOT_ALLOWED",
        a.editor.patch(a.path + "/replies/" + approved, Map.of("text", "Anders."), "*").code());
  }

  /** The scheduler ignores approval. */
  @Test
  void noJobDecidesOrReleases() {
    Chains.inForce(a, path("S", null, step("S", "ANY", "deadlineMinutes", 1)));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    Chains.letDeadlinePass(run);
    Jobs.run("watch-approvals");
    assertEquals("OPEN", Chains.read(a, run).path("state").asText());
    try (Sql service = Sql.application()) {
      service.begin();
      try (Sql owner = Sql.owner()) {
        service.list("select * from door_enter_service('APPROVALS', ?)", owner.tenant(a));
      }
      assertEquals(
          "AS402",
          service.attempt(
              DECIDE,
              UUID.fromString(run.path("id").asText()),
              1,
              UUID.fromString(Chains.person(a, "approver")),
              null,
              null,
              run.path("contentHash").asText()));
    }
  }

  /** Delegation in the holidays gets around a rule. */
  @Test
  void aDeputyIsNoSecondPersonAndNoWayAroundFourEyes() {
    Api legal = Chains.approver(a, "legal", "Recht");
    Chains.inForce(
        a, path("S", null, step("Eins", "ANY"), step("Zwei", "ANY", "department", "Recht")));
    legal
        .post(
            a.path + "/deputies",
            Map.of(
                "deputyId",
                Chains.person(a, "approver"),
                "until",
                Instant.now().plusSeconds(3600).toString()))
        .ok();
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    Chains.decide(a, a.approver, run, "APPROVE").ok();
    assertEquals("ONE_PERSON_FOR_TWO", Chains.decide(a, a.approver, run, "APPROVE").code());
    UUID absent = UUID.fromString(Chains.person(a, "legal"));
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS404", decide(sql, run, 2, absent));
      assertEquals("AS405", decide(sql, run, 2, null));
    }
    JsonNode own = Chains.submitted(a, a.approver, "Ja.");
    Chains.decide(a, a.secondApprover, own, "APPROVE").ok();
    assertEquals("FOUR_EYES", Chains.decide(a, a.approver, own, "APPROVE").code());
    JsonNode absents = Chains.submitted(a, legal, "Ja.");
    Chains.decide(a, a.secondApprover, absents, "APPROVE").ok();
    assertEquals("NOT_IN_STEP", Chains.decide(a, a.approver, absents, "APPROVE").code());
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS404", decide(sql, absents, 2, absent));
    }
  }

  /** The engine never checks who completes a task. */
  @Test
  void onlyWhomTheStepNamesDecides() {
    Api legal = Chains.approver(a, "legal", "Recht");
    Chains.inForce(a, path("S", null, step("S", "ANY", "department", "Recht")));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    for (Api other : List.of(a.approver, a.editor, a.admin, a.reader)) {
      assertEquals(403, Chains.decide(a, other, run, "APPROVE").status());
    }
    for (String role : List.of("approver", "admin", "finance")) {
      try (Sql sql = Sql.behindTheDoor(a, role)) {
        assertEquals("AS405", decide(sql, run, 1, null), role);
      }
    }
    try (Sql sql = Sql.behindTheDoor(a, "legal")) {
      assertEquals("done", decide(sql, run, 1, null));
      assertEquals(
          "AS405", decide(sql, run, 1, UUID.fromString(Chains.person(a, "approver"))), "no deputy");
    }
    Chains.decide(a, legal, run, "APPROVE").ok();
  }

  private static String decide(Sql sql, JsonNode run, int step, UUID onBehalfOf) {
    return sql.attempt(
        DECIDE,
        UUID.fromString(run.path("id").asText()),
        step,
        sql.<UUID>one("select bound_person()"),
        onBehalfOf,
        onBehalfOf == null ? null : "y",
        run.path("contentHash").asText());
  }

  /** A colleague silently replaces a pending reply. */
  @Test
  void aPendingReplyIsNotReplaced() {
    JsonNode run = Chains.submitted(a, a.editor, "Ja.");
    String reply = a.path + "/replies/" + run.path("subjectId").asText();
    assertEquals(
        "TRANSITION_NOT_ALLOWED", a.admin.patch(reply, Map.of("text", "Nein."), "*").code());
    assertTrue(a.admin.post(reply + "/submission", null).status() >= 400);
    assertEquals("Ja.", a.editor.get(reply).ok().json().path("text").asText());
  }

  /** A run that somebody lays down beside the rules. */
  @Test
  void noRunBesideThePlan() {
    Chains.inForce(
        a,
        path("Recht", Map.of("flags", List.of("LEGAL")), step("S", "AT_LEAST", "needed", 2)),
        path("Standard", null, step("S", "ANY")));
    JsonNode run = Chains.submitted(a, a.editor, "Ja.", "LEGAL");
    UUID id = UUID.fromString(run.path("id").asText());
    String again =
        "insert into approval (id, revision_id, content_hash, kind, subject_id, chain_id, path,"
            + " state, opened_by, opened_by_name, opened_at, version) select gen_random_uuid(),"
            + " revision_id, content_hash, kind, subject_id, %s, %s, 'OPEN', opened_by,"
            + " opened_by_name, opened_at, 1 from approval where id = ?";
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      editor.update("update approval set state = 'WITHDRAWN' where id = ?", id);
      assertEquals("AS423", editor.attempt(String.format(again, "chain_id", "2"), id));
      assertEquals(
          "AS422",
          editor.attempt(
              String.format(again, "(select c.id from chain c order by c.number limit 1)", "1"),
              id));
      assertEquals("done", editor.attempt(String.format(again, "chain_id", "1"), id));
    }
    assertTrue(Instant.parse(run.path("openedAt").asText()).isBefore(Instant.now()));
  }
}
