package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Traces;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is due goes on its day, unasked, and nothing else does. */
@ExtendWith(ArquillianExtension.class)
class ErasureJobIT {

  private static final String HOLD_ENDS = "2036-01-01T00:00:00Z";

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void whatIsDueGoesAndTheTrailSaysWhoDidIt() {
    PersonOfInterest p = new PersonOfInterest(a);
    due("current_date", "true");
    Jobs.run("erase-due");
    assertEquals(Set.of(), Traces.of(p.word));
    JsonNode trail = a.admin.get(a.path + "/audit-events?limit=1").ok().json().path("items").get(0);
    assertEquals("Dienst: Löschung", trail.path("actorName").asText());
    assertEquals("ERASED_ON_ITS_DAY", trail.path("action").asText());
    assertEquals(12, trail.path("after").path("counts").path("inquiry").asInt());
    JsonNode chain = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertTrue(chain.path("verified").asBoolean(), chain.toString());
    p.inquiries
        .values()
        .forEach(
            id ->
                assertTrue(
                    a.editor
                        .get(a.path + "/inquiries/" + id)
                        .ok()
                        .json()
                        .path("erasedAt")
                        .isTextual()));
  }

  @Test
  void whatIsNotDueStays() {
    String tomorrow = a.inquiry("Morgen");
    String never = a.inquiry("Noch offen");
    due("(now() at time zone 'Europe/Berlin')::date + 1", "text = 'Morgen'");
    Jobs.run("erase-due");
    for (String id : new String[] {tomorrow, never}) {
      assertTrue(a.editor.get(a.path + "/inquiries/" + id).ok().json().path("text").isTextual());
    }
  }

  @Test
  void whatIsHeldStaysAndKeepsNothingElseWaiting() {
    String person = ask("@Klaeger", "Person");
    String inquiry = a.inquiry("Anfrage");
    String other = a.inquiry("Andere");
    String onPerson = hold(Map.of("channel", "X", "author", "klaeger"));
    String onInquiry = hold(Map.of("inquiryId", inquiry));
    due("current_date - 5", "true");
    Jobs.run("erase-due");
    assertEquals("Person", text(person));
    assertEquals("Anfrage", text(inquiry));
    assertEquals(null, text(other));
    for (String hold : new String[] {onPerson, onInquiry}) {
      a.admin.delete(a.path + "/legal-holds/" + hold, "*").ok();
    }
    Jobs.run("erase-due");
    assertEquals(null, text(person));
    assertEquals(null, text(inquiry));
  }

  /** The day does not wait for an authority that rests or has ended. */
  @Test
  void alsoWhereNobodyWorksAnyMore() {
    String inquiry = a.inquiry("Zuletzt");
    due("current_date", "true");
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "R")).ok();
    Jobs.run("erase-due");
    try (Sql owner = Sql.owner()) {
      assertEquals(
          true,
          owner.<Boolean>one(
              "select text is null and erased_at is not null from inquiry where id = ?",
              UUID.fromString(inquiry)));
    }
  }

  @Test
  void inBatchesUntilNothingIsLeft() {
    a.inquiry("Vorbild");
    try (Sql owner = Sql.owner()) {
      owner.update(
          "insert into inquiry (tenant_id, id, channel, state, text, author_handle, received_at, recorded_by, created_at, closed_at,"
              + " erase_after, version) select tenant_id, gen_random_uuid(), channel, 'CLOSED', text, '@a' || n, received_at,"
              + " recorded_by, created_at, now(), current_date, 1 from inquiry, generate_series(1, 250) n where tenant_id = ?",
          owner.tenant(a));
    }
    Jobs.run("erase-due");
    try (Sql owner = Sql.owner()) {
      assertEquals(
          250L,
          owner.<Long>one(
              "select count(*) from inquiry where tenant_id = ? and erased_at is not null",
              owner.tenant(a)));
      assertEquals(
          3L,
          owner.<Long>one(
              "select count(*) from audit_event where tenant_id = ? and action = 'ERASED_ON_ITS_DAY'",
              owner.tenant(a)));
    }
  }

  @Test
  void keptAnswersGoAfterADayAndReasonsWithTheRetention() {
    a.editor
        .send(
            "POST",
            a.path + "/sources",
            Map.of("title", "S", "issuer", "I", "version", "1", "excerpt", "E"),
            Map.of("Idempotency-Key", "k"))
        .ok();
    String lately = hold(Map.of("channel", "X", "author", "a"));
    String longAgo = hold(Map.of("channel", "X", "author", "b"));
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update idempotency_key set expires_at = now() where tenant_id = ?", owner.tenant(a));
      owner.update(
          "update legal_hold set ends_at = now() - interval '89 days' where id = ?",
          UUID.fromString(lately));
      owner.update(
          "update legal_hold set ends_at = now() - interval '91 days' where id = ?",
          UUID.fromString(longAgo));
    }
    Jobs.run("erase-due");
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L,
          owner.<Long>one(
              "select count(*) from idempotency_key where tenant_id = ?", owner.tenant(a)));
    }
    assertTrue(reason(lately).isTextual());
    assertTrue(reason(longAgo).isNull());
  }

  private JsonNode reason(String hold) {
    return a.admin.get(a.path + "/legal-holds/" + hold).ok().json().path("reason");
  }

  private void due(String day, String which) {
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update inquiry set erase_after = " + day + " where tenant_id = ? and " + which,
          owner.tenant(a));
    }
  }

  private String ask(String handle, String text) {
    return a.editor
        .post(a.path + "/inquiries", Map.of("channel", "X", "authorHandle", handle, "text", text))
        .ok()
        .id();
  }

  private String hold(Map<String, String> whose) {
    Map<String, String> body = new java.util.HashMap<>(whose);
    body.put("reason", "Klage");
    body.put("endsAt", HOLD_ENDS);
    return a.admin.post(a.path + "/legal-holds", body).ok().id();
  }

  private String text(String inquiry) {
    JsonNode text = a.editor.get(a.path + "/inquiries/" + inquiry).ok().json().path("text");
    return text.isNull() ? null : text.asText();
  }
}
