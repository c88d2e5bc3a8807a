package de.amtsstimme.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A version for a day to come: until then the old one counts, and everything can be made ready. */
@ExtendWith(ArquillianExtension.class)
class AnnouncedVersionIT {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.now(ZONE).plusDays(3);

  private final TestAuthority a = TestAuthority.active();
  private final String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");
  private final String source = a.sourceOf(answer);
  private final String sourcePath = a.path + "/sources/" + source;

  @Test
  void theOldOneCountsUntilThenAndTheNewOneFromThenOn() {
    String version = announce("2", DAY);
    JsonNode before = a.reader.get(sourcePath).ok().json();
    assertEquals(1, before.path("current").path("number").asInt());
    assertEquals(version, before.path("next").path("id").asText());
    assertEquals(
        DAY.atStartOfDay(ZONE).toInstant(), Instant.parse(before.path("nextFrom").asText()));
    assertTrue(usable());
    JsonNode next = citation().path("next");
    assertEquals(version, next.path("versionId").asText());
    assertTrue(next.path("confirmedAt").isNull());

    theDayComes();
    JsonNode after = a.reader.get(sourcePath).ok().json();
    assertEquals(version, after.path("current").path("id").asText());
    assertTrue(after.path("next").isNull());
    assertTrue(after.path("nextFrom").isNull());
    assertFalse(usable());
    assertEquals(
        "SOURCE_SUPERSEDED", get().path("reasons").path(0).path("code").asText(), get().toString());
    assertTrue(
        a.reader
            .get(sourcePath + "/dependents")
            .ok()
            .json()
            .path("items")
            .path(0)
            .path("stale")
            .asBoolean());
    confirm(a.approver, version).ok();
    assertTrue(usable());
  }

  /** Nobody knew of them when it was announced. */
  @Test
  void whoHasComeSinceIsToldOnThatDay() {
    announce("2", DAY);
    a.member(Api.as(a.slug + ".neu"), "Neu", "APPROVER");
    theDayComes();
    assertEquals(0, told("Neu", "n.step > 0"));
    Jobs.run("watch-sources");
    Jobs.run("watch-sources");
    assertEquals(1, told("Neu", "n.step > 0"));
    assertEquals(1, told("Approver One", "n.step > 0"), "as they were before");
  }

  /** Its last day stood in it from the beginning: nobody had to say anything. */
  @Test
  void thatAVersionHasEndedByItselfIsTold() {
    Map<String, String> ended =
        Map.of(
            "version", "2", "excerpt", "Neu", "validUntil", LocalDate.now(ZONE).minusDays(1) + "");
    a.editor.post(sourcePath + "/versions", ended).ok();
    assertEquals(0, told("Approver One", "n.step < 0"));
    Jobs.run("watch-sources");
    assertEquals(1, told("Approver One", "n.step < 0"));
  }

  private long told(String person, String condition) {
    try (Sql owner = Sql.owner()) {
      return owner.<Long>one(
          "select count(*) from notice n join membership m on m.tenant_id = n.tenant_id and"
              + " m.person_id = n.person_id where n.kind = 'SOURCE_CHANGED' and n.subject_id ="
              + " ?::uuid and m.display_name = ? and "
              + condition,
          source,
          person);
    }
  }

  @Test
  void whoConfirmsBeforehandLeavesNoGap() {
    String old = citation().path("currentVersionId").asText();
    String version = announce("2", DAY);
    assertEquals("NOT_RESTING_ON_SOURCE", confirm(a.approver, old).code());
    confirm(a.approver, version).ok();
    assertFalse(citation().path("next").path("confirmedAt").isNull());
    assertTrue(usable());
    theDayComes();
    assertTrue(usable());
    assertEquals("Approver One", citation().path("confirmedByName").asText());
  }

  /** What was announced and is not to come any more cannot be confirmed, whoever asks the guard. */
  @Test
  void anotherAnnouncementReplacesIt() {
    String replaced = announce("2", DAY);
    String announced = announce("3", DAY.plusDays(1));
    assertEquals(announced, citation().path("next").path("versionId").asText());
    assertEquals("SOURCE_CHANGED_AGAIN", confirm(a.approver, replaced).code());
    try (Sql sql = Sql.behindTheDoor(a, "approver")) {
      String insert =
          "insert into source_confirmation (id, revision_id, content_hash, source_id,"
              + " source_version_id, person_id, person_name, confirmed_at) values"
              + " (gen_random_uuid(), ?, ?, ?, ?, bound_person(), 'Wer', now())";
      UUID revision = UUID.fromString(get().path("current").path("id").asText());
      for (String[] tried : new String[][] {{replaced, "AS408"}, {announced, "done"}}) {
        assertEquals(
            tried[1],
            sql.attempt(
                insert, revision, hash(), UUID.fromString(source), UUID.fromString(tried[0])));
      }
    }
    JsonNode atOnce =
        a.editor
            .post(sourcePath + "/versions", Map.of("version", "4", "excerpt", "Sofort"))
            .ok()
            .json();
    assertEquals(4, atOnce.path("number").asInt());
    JsonNode now = a.reader.get(sourcePath).ok().json();
    assertEquals("4", now.path("current").path("label").asText());
    assertTrue(now.path("next").isNull());
    assertFalse(usable());
  }

  @Test
  void theOldOneMayEndTheDayBefore() {
    String version = announce("2", DAY);
    confirm(a.approver, version).ok();
    a.editor
        .post(
            sourcePath + "/ending",
            Map.of("reason", "Abgelöst.", "lastDay", DAY.minusDays(1).toString()))
        .ok();
    assertFalse(a.reader.get(sourcePath).ok().json().path("endsAt").isNull());
    assertEquals(version, citation().path("next").path("versionId").asText());
    theDayComes();
    assertTrue(a.reader.get(sourcePath).ok().json().path("endsAt").isNull());
    assertTrue(usable(), get().toString());
  }

  @Test
  void endedNowItComesBackWithTheNewOne() {
    confirm(a.approver, announce("2", DAY)).ok();
    a.editor.post(sourcePath + "/ending", Map.of("reason", "Aufgehoben.")).ok();
    assertFalse(usable());
    assertEquals("SOURCE_ENDED", get().path("reasons").path(0).path("code").asText());
    theDayComes();
    assertTrue(usable());
  }

  /** Told on that day, not before. */
  @Test
  void whoCanConfirmIsToldThen() {
    announce("2", DAY);
    try (Sql owner = Sql.owner()) {
      assertEquals(
          2L,
          owner.<Long>one(
              "select count(*) from notice where tenant_id = ? and kind = 'SOURCE_CHANGED' and"
                  + " due_at = ?",
              owner.tenant(a),
              DAY.atStartOfDay(ZONE).toOffsetDateTime()));
    }
  }

  private String announce(String label, LocalDate day) {
    return a.editor
        .post(
            sourcePath + "/versions",
            Map.of("version", label, "excerpt", "Neu", "validFrom", day.toString()))
        .ok()
        .id();
  }

  /** All days of this source lie so many days earlier now. */
  private void theDayComes() {
    try (Sql owner = Sql.owner()) {
      UUID id = UUID.fromString(source);
      owner.update("update source_version set valid_from = valid_from - 3 where source_id = ?", id);
      owner.update(
          "update source set next_from = next_from - interval '3 days', ended_at = ended_at -"
              + " interval '3 days' where id = ?",
          id);
    }
  }

  private boolean usable() {
    return get().path("usable").asBoolean();
  }

  private JsonNode get() {
    return a.reader.get(a.path + "/answers/" + answer).ok().json();
  }

  private JsonNode citation() {
    return get().path("current").path("sources").path(0);
  }

  private String hash() {
    return get().path("current").path("contentHash").asText();
  }

  private Api.Answer confirm(Api person, String version) {
    return person.post(
        a.path + "/answers/" + answer + "/confirmations",
        Map.of("sourceId", source, "sourceVersionId", version, "contentHash", hash()));
  }
}
