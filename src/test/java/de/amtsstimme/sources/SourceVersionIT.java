package de.amtsstimme.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The rule behind an answer changes: nothing rests on it from that transaction on, until somebody
 * who may says that the text is still right.
 */
@ExtendWith(ArquillianExtension.class)
class SourceVersionIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");
  private final String path = a.path + "/answers/" + answer;
  private final String source = a.sourceOf(answer);
  private final String sourcePath = a.path + "/sources/" + source;

  @Test
  void aNewVersionMakesStaleAndAConfirmationBringsBack() {
    JsonNode before = dependents().path(0);
    assertEquals(answer, before.path("answerId").asText());
    assertFalse(before.path("stale").asBoolean());
    String version = a.newVersion(source);

    JsonNode stale = get();
    assertTrue(stale.path("stale").asBoolean());
    assertFalse(stale.path("usable").asBoolean());
    assertEquals("SOURCE_SUPERSEDED", stale.path("reasons").path(0).path("code").asText());
    assertEquals(source, stale.path("reasons").path(0).path("sourceId").asText());
    assertTrue(dependents().path(0).path("stale").asBoolean());
    assertEquals(List.of(answer), stales());
    assertEquals(
        0,
        a.editor
            .post(a.path + "/suggestions", Map.of("text", "Sperrmüll anmelden"))
            .ok()
            .json()
            .path("items")
            .size());
    assertEquals("ANSWER_NOT_USABLE", reply().code());

    JsonNode confirmed = confirm(a.approver, version, hash()).ok().json();
    assertTrue(confirmed.path("usable").asBoolean());
    assertFalse(confirmed.path("stale").asBoolean());
    JsonNode citation = confirmed.path("current").path("sources").path(0);
    assertFalse(citation.path("current").asBoolean());
    assertEquals("Approver One", citation.path("confirmedByName").asText());
    assertEquals(201, reply().status());
    assertEquals(List.of(), stales());
    assertEquals(1, a.reader.get(path + "/confirmations").ok().json().path("items").size());

    a.newVersion(source);
    assertTrue(get().path("stale").asBoolean(), "a confirmation is of one version");
  }

  @Test
  void onlyAnApproverWhoDidNotWriteItConfirmsWhatTheySaw() {
    JsonNode own = a.approver.post(a.path + "/answers", entry("Von der Freigeberin.")).ok().json();
    String id = own.path("id").asText();
    JsonNode submitted =
        a.approver
            .post(
                a.path
                    + "/answers/"
                    + id
                    + "/revisions/"
                    + own.path("latest").path("id").asText()
                    + "/submission",
                null)
            .ok()
            .json();
    String hash = submitted.path("contentHash").asText();
    a.secondApprover
        .post(
            a.path + "/approvals/" + submitted.path("approvalId").asText() + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", hash))
        .ok();
    String version = a.newVersion(source);
    String confirmations = a.path + "/answers/" + id + "/confirmations";
    Map<String, String> sound =
        Map.of("sourceId", source, "sourceVersionId", version, "contentHash", hash);
    for (Api nobody : List.of(a.admin, a.editor, a.reader)) {
      assertEquals("FORBIDDEN", nobody.post(confirmations, sound).code());
    }
    assertEquals("FOUR_EYES", a.approver.post(confirmations, sound).code());
    assertEquals("CONTENT_CHANGED", confirm(a.approver, version, hash).code());
    String old = a.newVersion(source);
    String latest = a.newVersion(source);
    assertEquals("SOURCE_CHANGED_AGAIN", confirm(a.approver, old, hash()).code());
    assertEquals(
        "NOT_RESTING_ON_SOURCE",
        a.approver
            .post(
                path + "/confirmations",
                Map.of(
                    "sourceId",
                    other(),
                    "sourceVersionId",
                    current(other()),
                    "contentHash",
                    hash()))
            .code());
    confirm(a.approver, latest, hash()).ok();
    assertEquals("DUPLICATE", confirm(a.secondApprover, latest, hash()).code());
    assertTrue(get().path("usable").asBoolean());
  }

  /** The database's own word, past the rules in Java. */
  @Test
  void theGuardLetsNoOtherConfirmationIn() {
    String version = a.newVersion(source);
    UUID revision = UUID.fromString(get().path("current").path("id").asText());
    String insert =
        "insert into source_confirmation (id, revision_id, content_hash, source_id,"
            + " source_version_id, person_id, person_name, confirmed_at) values (gen_random_uuid(),"
            + " ?, ?, cast(? as uuid), cast(? as uuid), coalesce(?, bound_person()), 'Wer',"
            + " '2001-01-01')";
    try (Sql sql = Sql.behindTheDoor(a, "editor")) {
      assertEquals("AS405", sql.attempt(insert, revision, hash(), source, version, null));
    }
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("done", sql.attempt(insert, revision, hash(), source, version, null));
      assertEquals(
          "AS402", sql.attempt(insert, revision, hash(), source, version, UUID.randomUUID()));
      assertEquals("AS403", sql.attempt(insert, revision, "0".repeat(64), source, version, null));
      assertEquals("AS408", sql.attempt(insert, revision, hash(), source, first(), null));
      assertEquals("AS409", sql.attempt(insert, revision, hash(), other(), current(other()), null));
      assertEquals("42501", sql.attempt("update source_confirmation set content_hash = ''"));
      assertEquals("42501", sql.attempt("delete from source_confirmation"));
      sql.update(insert, revision, hash(), source, version, null);
      assertFalse(
          sql.<java.sql.Timestamp>one("select confirmed_at from source_confirmation")
              .before(java.sql.Timestamp.valueOf("2020-01-01 00:00:00")));
      sql.rollback();
    }
    try (Sql owner = Sql.owner()) {
      owner.update(
          "insert into subject_contributor (tenant_id, revision_id, person_id) select tenant_id, ?,"
              + " person_id from membership where display_name = 'Approver One' and tenant_id = ?",
          revision,
          owner.tenant(a));
    }
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      assertEquals("AS404", sql.attempt(insert, revision, hash(), source, version, null));
    }
  }

  @Test
  void whatEndsIsEndedAtOnceOrOnItsDay() {
    Map<String, Object> reason = Map.of("reason", "Läuft aus.");
    JsonNode later =
        a.editor
            .post(
                sourcePath + "/ending",
                Map.of("reason", "Läuft aus.", "lastDay", TODAY.plusDays(1).toString()))
            .ok()
            .json();
    assertFalse(later.path("endsAt").isNull());
    assertTrue(get().path("usable").asBoolean());
    a.editor.post(sourcePath + "/ending", reason).ok();
    assertEquals("SOURCE_ENDED", get().path("reasons").path(0).path("code").asText());
    assertFalse(get().path("usable").asBoolean());
    String version = a.newVersion(source);
    assertEquals("SOURCE_SUPERSEDED", get().path("reasons").path(0).path("code").asText());
    confirm(a.approver, version, hash()).ok();
    assertTrue(get().path("usable").asBoolean());
  }

  @Test
  void aVersionHasItsDays() {
    Map<String, Object> body = new HashMap<>(Map.of("version", "2", "excerpt", "Neu"));
    body.put("validFrom", TODAY.toString());
    body.put("validUntil", TODAY.toString());
    JsonNode made = a.editor.post(sourcePath + "/versions", body).ok().json();
    assertEquals(2, made.path("number").asInt());
    assertEquals(
        made, a.reader.get(sourcePath + "/versions/" + made.path("id").asText()).ok().json());
    assertEquals(2, a.reader.get(sourcePath + "/versions").ok().json().path("items").size());
    confirm(a.approver, made.path("id").asText(), hash()).ok();
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update source_version set valid_from = null, valid_until = ? where id = ?",
          java.sql.Date.valueOf(TODAY.minusDays(2)),
          UUID.fromString(made.path("id").asText()));
    }
    assertEquals("SOURCE_EXPIRED", get().path("reasons").path(0).path("code").asText());
    assertFalse(get().path("usable").asBoolean());
  }

  @Test
  void whoCanConfirmIsToldAndTheTrailSaysSo() {
    a.newVersion(source);
    try (Sql owner = Sql.owner()) {
      UUID tenant = owner.tenant(a);
      assertEquals(
          2L,
          owner.<Long>one(
              "select count(*) from notice n join membership m on m.tenant_id = n.tenant_id and"
                  + " m.person_id = n.person_id where n.tenant_id = ? and n.kind = 'SOURCE_CHANGED'"
                  + " and n.subject_id = ? and m.roles like '%APPROVER%'",
              tenant, UUID.fromString(source)));
      assertEquals(
          2L,
          owner.<Long>one(
              "select count(*) from notice where tenant_id = ? and kind = 'SOURCE_CHANGED'",
              tenant));
      assertEquals(
          2L,
          owner.<Long>one(
              "select count(*) from audit_event where tenant_id = ? and action in"
                  + " ('SOURCE_VERSION_ADDED', 'ANSWERS_STALE')",
              tenant));
    }
  }

  /** Neither serves nor is newest, and is stale as soon as it is approved. */
  @Test
  void whatWaitsForItsApprovalRestsOnItToo() {
    String waiting = revise(source);
    submit(waiting);
    String newest = revise(other());
    String first = get().path("current").path("id").asText();
    assertEquals(List.of(waiting, first), resting());
    a.newVersion(source);
    assertEquals(List.of(true, true), stale());
    assertFalse(resting().contains(newest));
  }

  /**
   * What serves by now has nothing to do with the source; the gate holds the reply all the same.
   */
  @Test
  void whatRepliesWereMadeFromRestsOnItUntilTheyAreOut() {
    String first = get().path("current").path("id").asText();
    String reply = a.approvedReplyFrom(answer, a.inquiry("Sofa?"), "Hallo, online geht das.");
    JsonNode submitted = submit(revise(other()));
    a.approve(submitted.path("approvalId").asText(), submitted.path("contentHash").asText());
    assertEquals(List.of(first), resting());
    assertEquals(1, dependents().path(0).path("openReplies").asInt());
    assertFalse(dependents().path(0).path("serving").asBoolean());
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    assertEquals(List.of(), resting());
  }

  private String revise(String cited) {
    return a.editor
        .post(
            path + "/revisions",
            Map.of(
                "question",
                "Frage?",
                "variants",
                List.of(Map.of("language", "de", "text", "Anders.")),
                "sources",
                List.of(cited)))
        .ok()
        .id();
  }

  private JsonNode submit(String revision) {
    return a.editor.post(path + "/revisions/" + revision + "/submission", null).ok().json();
  }

  private List<String> resting() {
    List<String> ids = new ArrayList<>();
    dependents().forEach(d -> ids.add(d.path("revisionId").asText()));
    return ids;
  }

  private List<Boolean> stale() {
    List<Boolean> stale = new ArrayList<>();
    dependents().forEach(d -> stale.add(d.path("stale").asBoolean()));
    return stale;
  }

  private JsonNode get() {
    return a.reader.get(path).ok().json();
  }

  private String hash() {
    return get().path("current").path("contentHash").asText();
  }

  private JsonNode dependents() {
    return a.reader.get(sourcePath + "/dependents").ok().json().path("items");
  }

  private List<String> stales() {
    List<String> ids = new ArrayList<>();
    a.reader
        .get(a.path + "/answers?stale=true")
        .ok()
        .json()
        .path("items")
        .forEach(i -> ids.add(i.path("id").asText()));
    return ids;
  }

  private Api.Answer reply() {
    return a.editor.post(
        a.path + "/inquiries/" + a.inquiry("Sperrmüll?") + "/replies", Map.of("answerId", answer));
  }

  private Api.Answer confirm(Api person, String version, String hash) {
    return person.post(
        path + "/confirmations",
        Map.of("sourceId", source, "sourceVersionId", version, "contentHash", hash));
  }

  private Map<String, Object> entry(String text) {
    return Map.of(
        "topic",
        "T",
        "revision",
        Map.of(
            "question",
            "Frage?",
            "variants",
            List.of(Map.of("language", "de", "text", text)),
            "sources",
            List.of(source)));
  }

  private String other;

  /** A source that the answer does not cite. */
  private String other() {
    if (other == null) {
      other = a.source();
    }
    return other;
  }

  private String current(String id) {
    return a.reader.get(a.path + "/sources/" + id).ok().json().path("current").path("id").asText();
  }

  private String first() {
    JsonNode all = a.reader.get(sourcePath + "/versions").ok().json().path("items");
    return all.path(all.size() - 1).path("id").asText();
  }
}
