package de.amtsstimme.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions and adoptions by somebody who holds the server's own database rights. */
@ExtendWith(ArquillianExtension.class)
class DecisionGuardIT {

  private static final String DECIDE =
      "insert into approval_decision (id, approval_id, step_position, person_id, person_name,"
          + " verdict, content_hash, decided_at)"
          + " values (gen_random_uuid(), ?, ?, ?, 'x', 'APPROVE', ?, '2001-01-01T00:00:00Z')";
  private static final String ADOPT =
      "insert into chain_adoption (chain_id, person_id, person_name, content_hash, adopted_at)"
          + " values (?, ?, 'x', ?, '2001-01-01T00:00:00Z')";

  private final TestAuthority a = TestAuthority.active();

  @Test
  void anApproversOwnDecisionCountsWithTheDatabasesTime() {
    JsonNode approval = open(a.editor);
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      approver.update(DECIDE, parameters(approval, 1, me(approver)));
      assertTrue(
          approver.<Boolean>one(
              "select decided_at > now() - interval '1 minute' from approval_decision"
                  + " where approval_id = ?",
              id(approval)));
      assertEquals("23505", approver.attempt(DECIDE, parameters(approval, 1, me(approver))));
      assertEquals("42501", approver.attempt("delete from approval_decision"));
      assertEquals("42501", approver.attempt("update approval_decision set verdict = 'REJECT'"));
    }
  }

  @Test
  void notInAnotherPersonsName() {
    JsonNode approval = open(a.editor);
    try (Sql editor = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS402", editor.attempt(DECIDE, parameters(approval, 1, person("approver"))));
    }
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS402", approver.attempt(DECIDE, parameters(approval, 1, person("approver2"))));
    }
  }

  @Test
  void notByWhoWroteIt() {
    JsonNode approval = open(a.approver);
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS404", approver.attempt(DECIDE, parameters(approval, 1, me(approver))));
      assertEquals(
          "42501",
          approver.attempt("delete from subject_contributor where person_id = ?", me(approver)));
    }
  }

  @Test
  void notOnAnotherContent() {
    JsonNode approval = open(a.editor);
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals(
          "AS403", approver.attempt(DECIDE, id(approval), 1, me(approver), "0".repeat(64)));
    }
  }

  @Test
  void notByWhoIsNoApprover() {
    JsonNode approval = open(a.editor);
    for (String role : List.of("reader", "admin", "finance")) {
      try (Sql sql = Sql.behindTheDoor(a, role)) {
        assertEquals("AS405", sql.attempt(DECIDE, parameters(approval, 1, me(sql))), role);
      }
    }
  }

  /** Their transaction was let in while they still were one. */
  @Test
  void notByAnApproverWhoWasRemovedMeanwhile() {
    JsonNode approval = open(a.editor);
    try (Sql approver = Sql.behindTheDoor(a, "approver2");
        Sql owner = Sql.owner()) {
      assertEquals("done", approver.attempt(DECIDE, parameters(approval, 1, me(approver))));
      owner.update("update membership set removed_at = now() where person_id = ?", me(approver));
      assertEquals("AS405", approver.attempt(DECIDE, parameters(approval, 1, me(approver))));
    }
  }

  @Test
  void notInAStepThatIsNotOpenNorInARunThatIsClosed() {
    JsonNode chain =
        a.admin
            .post(
                a.path + "/chains",
                Map.of(
                    "name",
                    "Zwei Schritte",
                    "steps",
                    List.of(
                        Map.of("name", "Eins", "mode", "ANY"),
                        Map.of("name", "Zwei", "mode", "ANY"))))
            .ok()
            .json();
    for (Api approver : List.of(a.approver, a.secondApprover)) {
      approver
          .post(
              a.path + "/chains/" + chain.path("id").asText() + "/adoptions",
              Map.of("contentHash", chain.path("contentHash").asText()))
          .ok();
    }
    JsonNode approval = open(a.editor);
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS406", approver.attempt(DECIDE, parameters(approval, 2, me(approver))));
      assertEquals("AS406", approver.attempt(DECIDE, parameters(approval, 3, me(approver))));
    }
    a.approve(id(approval).toString(), approval.path("contentHash").asText());
    try (Sql approver = Sql.behindTheDoor(a, "approver2")) {
      assertEquals("AS406", approver.attempt(DECIDE, parameters(approval, 1, me(approver))));
      assertEquals("done", approver.attempt(DECIDE, parameters(approval, 2, me(approver))));
    }
    a.approve(id(approval).toString(), approval.path("contentHash").asText());
    try (Sql approver = Sql.behindTheDoor(a, "approver2")) {
      assertEquals("AS401", approver.attempt(DECIDE, parameters(approval, 2, me(approver))));
    }
  }

  @Test
  void adoptionsAreGuardedAlike() {
    a.member(Api.as(a.slug + ".both"), "Both", "AUTHORITY_ADMIN", "APPROVER");
    JsonNode chain =
        Api.as(a.slug + ".both")
            .post(
                a.path + "/chains",
                Map.of("name", "Neu", "steps", List.of(Map.of("name", "Eins", "mode", "ANY"))))
            .ok()
            .json();
    UUID id = UUID.fromString(chain.path("id").asText());
    String hash = chain.path("contentHash").asText();
    try (Sql both = Sql.behindTheDoor(a, "both")) {
      assertEquals("AS404", both.attempt(ADOPT, id, me(both), hash));
      assertEquals("AS402", both.attempt(ADOPT, id, person("approver"), hash));
    }
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS403", approver.attempt(ADOPT, id, me(approver), "0".repeat(64)));
      assertEquals("done", approver.attempt(ADOPT, id, me(approver), hash));
    }
    for (String role : List.of("editor", "reader", "admin")) {
      try (Sql sql = Sql.behindTheDoor(a, role)) {
        assertEquals("AS405", sql.attempt(ADOPT, id, me(sql), hash), role);
      }
    }
  }

  @Test
  void aChainIsInForceByItsAdoptionsNotByADate() {
    JsonNode chain =
        a.admin
            .post(
                a.path + "/chains",
                Map.of("name", "Neu", "steps", List.of(Map.of("name", "Eins", "mode", "ANY"))))
            .ok()
            .json();
    UUID id = UUID.fromString(chain.path("id").asText());
    String inForce = "update chain set adopted_at = now() where id = ?";
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("AS407", admin.attempt(inForce, id));
    }
    try (Sql approver = Sql.behindTheDoor(a, "approver")) {
      approver.update(ADOPT, id, me(approver), chain.path("contentHash").asText());
      assertEquals("AS407", approver.attempt(inForce, id));
      approver.commit();
    }
    try (Sql approver = Sql.behindTheDoor(a, "approver2")) {
      approver.update(ADOPT, id, me(approver), chain.path("contentHash").asText());
      assertEquals("done", approver.attempt(inForce, id));
    }
  }

  /** Two adoptions do not make a plan of what asks nobody. */
  @Test
  void aPlanThatAsksNobodyIsNeverInForce() {
    UUID chain = UUID.randomUUID();
    String canonical =
        "{\"body\":{\"name\":\"X\",\"paths\":[{\"condition\":{},\"name\":\"X\",\"steps\":[]}]}}";
    String hash;
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      UUID revision = UUID.randomUUID();
      hash = admin.one("select encode(sha256(convert_to(?, 'UTF8')), 'hex')", canonical);
      admin.update(
          "insert into subject_revision (id, kind, subject_id, number, content_hash, frozen_by,"
              + " frozen_at) values (?, 'CHAIN', ?, 1, ?, bound_person(), now())",
          revision,
          chain,
          hash);
      admin.update("insert into subject_revision_text values (bound_tenant(), ?, ?)", revision, canonical);
      admin.update(
          "insert into subject_contributor values (bound_tenant(), ?, bound_person())", revision);
      admin.update(
          "insert into chain (id, name, number, revision_id, content_hash, drafted_by,"
              + " drafted_by_name, created_at, version) values (?, 'X', 99, ?, ?, bound_person(),"
              + " 'x', now(), 1)",
          chain,
          revision,
          hash);
      admin.commit();
    }
    for (String role : List.of("approver", "approver2")) {
      try (Sql approver = Sql.behindTheDoor(a, role)) {
        approver.update(ADOPT, chain, me(approver), hash);
        assertEquals(
            "AS407", approver.attempt("update chain set adopted_at = now() where id = ?", chain));
        approver.commit();
      }
    }
  }

  /** The open run of a new reply of this author. */
  private JsonNode open(Api author) {
    String reply =
        author
            .post(a.path + "/inquiries/" + a.inquiry("Frage") + "/replies", Map.of("text", "Ja."))
            .ok()
            .id();
    author.post(a.path + "/replies/" + reply + "/submission", null).ok();
    return a.openApproval(reply);
  }

  private static Object[] parameters(JsonNode approval, int step, UUID person) {
    return new Object[] {id(approval), step, person, approval.path("contentHash").asText()};
  }

  private static UUID id(JsonNode approval) {
    return UUID.fromString(approval.path("id").asText());
  }

  private static UUID me(Sql sql) {
    return sql.one("select bound_person()");
  }

  private UUID person(String role) {
    try (Sql owner = Sql.owner()) {
      return owner.one("select id from person where subject = ?", a.slug + "." + role);
    }
  }
}
