package de.amtsstimme.approvals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans, runs and decisions as the tests of this package need them. */
final class Chains {

  private Chains() {}

  static Map<String, Object> step(String name, String mode, Object... more) {
    Map<String, Object> step = new HashMap<>(Map.of("name", name, "mode", mode));
    for (int i = 0; i < more.length; i += 2) {
      step.put((String) more[i], more[i + 1]);
    }
    return step;
  }

  static Map<String, Object> path(String name, Object condition, Object... steps) {
    Map<String, Object> path = new HashMap<>(Map.of("name", name, "steps", List.of(steps)));
    if (condition != null) {
      path.put("condition", condition);
    }
    return path;
  }

  static Api.Answer draft(TestAuthority a, Object... paths) {
    return a.admin.post(a.path + "/chains", Map.of("name", "Plan", "paths", List.of(paths)));
  }

  /** Drafted and adopted by both approvers. */
  static void inForce(TestAuthority a, Object... paths) {
    JsonNode chain = draft(a, paths).ok().json();
    for (Api approver : List.of(a.approver, a.secondApprover)) {
      adopt(a, approver, chain).ok();
    }
  }

  static Api.Answer adopt(TestAuthority a, Api who, JsonNode chain) {
    return who.post(
        a.path + "/chains/" + chain.path("id").asText() + "/adoptions",
        Map.of("contentHash", chain.path("contentHash").asText()));
  }

  /** A reply of this author, submitted: its run. */
  static JsonNode submitted(TestAuthority a, Api author, String text, String... flags) {
    String reply =
        author
            .post(
                a.path + "/inquiries/" + a.inquiry("Frage") + "/replies",
                Map.of("text", text, "flags", List.of(flags)))
            .ok()
            .id();
    author.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply);
  }

  static Api.Answer decide(TestAuthority a, Api who, JsonNode run, String verdict) {
    return who.post(
        a.path + "/approvals/" + run.path("id").asText() + "/decisions",
        Map.of(
            "verdict", verdict, "contentHash", run.path("contentHash").asText(), "comment", "So."));
  }

  static JsonNode read(TestAuthority a, JsonNode run) {
    return a.editor.get(a.path + "/approvals/" + run.path("id").asText()).ok().json();
  }

  static String person(TestAuthority a, String role) {
    try (Sql owner = Sql.owner()) {
      return owner
          .<UUID>one("select id from person where subject = ?", a.slug + "." + role)
          .toString();
    }
  }

  /** Another approver of this department. */
  static Api approver(TestAuthority a, String role, String department) {
    Api person = Api.as(a.slug + "." + role);
    JsonNode invited =
        a.admin
            .post(
                a.path + "/invitations",
                Map.of(
                    "displayName",
                    "Approver " + role,
                    "department",
                    department,
                    "roles",
                    List.of("APPROVER")))
            .ok()
            .json();
    person
        .post("/invitations/" + invited.path("invitationToken").asText() + "/redemption", null)
        .ok();
    return person;
  }

  /** Has this person been noted as somebody for whom this run waits? */
  static boolean isToldOf(TestAuthority a, String role, JsonNode run) {
    try (Sql owner = Sql.owner()) {
      return owner.<Boolean>one(
          "select exists (select from notice where person_id = ? and subject_id = ? and kind ="
              + " 'APPROVAL_WAITING')",
          UUID.fromString(person(a, role)),
          UUID.fromString(run.path("id").asText()));
    }
  }

  /** As if the deadline of the open step had passed an hour ago. */
  static void letDeadlinePass(JsonNode run) {
    try (Sql superuser = Sql.superuser()) {
      superuser.update("set session_replication_role = replica");
      superuser.update(
          "update amtsstimme.approval_step set due_at = now() - interval '1 hour' where approval_id"
              + " = ? and state = 'OPEN'",
          UUID.fromString(run.path("id").asText()));
    }
  }
}
