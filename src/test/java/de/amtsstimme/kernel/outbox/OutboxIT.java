package de.amtsstimme.kernel.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.DeadLetter;
import de.amtsstimme.fixtures.MailServer;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What leaves the process: once it is committed, at least once, and visible when it cannot. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

  private static final String LINK = TestInstallation.PUBLIC_URL + "/#/einladung/";
  private final TestAuthority a = TestAuthority.founded();
  private final String dead = a.path + "/outbox/dead-letters";
  private final String address = "neu" + UUID.randomUUID() + "@example.org";

  @Test
  void anInvitationArrivesWithALinkThatWorks() {
    JsonNode invited = invite().ok().json();
    MimeMessage mail = MailServer.only(address);
    assertEquals("Einladung: Test " + a.slug + " bei Amtsstimme", MailText.subject(mail));
    String token = MailText.after(mail, LINK);
    assertEquals(invited.path("invitationToken").asText(), token);
    assertEquals(200, a.reader.post("/invitations/" + token + "/redemption", null).status());
  }

  @Test
  void theFirstAdministratorAndTheAgencysPeopleAreInvitedByMailToo() {
    String first = "erste" + UUID.randomUUID() + "@example.org";
    JsonNode founded =
        a.agencyAdmin
            .post(
                "/tenants",
                Map.of(
                    "slug", "u-" + a.slug,
                    "name", "Umbruch\r\nBcc: alle@example.org",
                    "kind", "KOMMUNE",
                    "firstAdminName", "Ada Öztürk",
                    "firstAdminEmail", first))
            .ok()
            .json();
    MimeMessage mail = MailServer.only(first);
    assertEquals(founded.path("invitationToken").asText(), MailText.after(mail, LINK));
    assertTrue(
        MailText.subject(mail).startsWith("Einladung: Umbruch Bcc:"), MailText.subject(mail));

    String staff = "agentur" + UUID.randomUUID() + "@example.org";
    JsonNode invited =
        a.agencyAdmin
            .post("/agency/invitations", Map.of("displayName", "Neu", "email", staff))
            .ok()
            .json();
    assertEquals(
        invited.path("invitationToken").asText(), MailText.after(MailServer.only(staff), LINK));
  }

  @Test
  void aServerThatIsDownMakesADeadLetterAndAReplayOneMail() {
    String id;
    MailServer.down();
    try {
      String token = invite().ok().json().path("invitationToken").asText();
      id = Await.until(() -> deadLetters(), l -> l.size() == 1).get(0).path("id").asText();
      JsonNode letter = a.admin.get(dead + "/" + id).ok().json();
      assertEquals("MAIL", letter.path("kind").asText());
      assertEquals("DEAD", letter.path("state").asText());
      assertEquals(3, letter.path("attempts").asInt());
      assertEquals("ConnectException", letter.path("lastError").asText());
      assertFalse(letter.toString().contains(address));
      theDatabaseCannotRead(id, token);
      assertTrue(countOf(a) >= 1);
    } finally {
      MailServer.up();
    }
    assertEquals("PENDING", post(a.admin, id, "replay").ok().json().path("state").asText());
    MailServer.only(address);
    Await.until(() -> state(id), "DELIVERED"::equals);
    assertEquals("TRANSITION_NOT_ALLOWED", post(a.admin, id, "replay").code());
    assertEquals("TRANSITION_NOT_ALLOWED", post(a.admin, id, "discard").code());
    assertEquals(List.of(), deadLetters());
    MailServer.only(address);
    try (Sql sql = Sql.owner()) {
      assertNull(sql.one("select payload from outbox_message where id = ?", UUID.fromString(id)));
    }
  }

  @Test
  void aDiscardedLetterLosesItsContent() {
    UUID id = DeadLetter.in(a);
    assertEquals(
        "DROPPED", post(a.admin, id.toString(), "discard").ok().json().path("state").asText());
    try (Sql sql = Sql.owner()) {
      assertNull(sql.one("select payload from outbox_message where id = ?", id));
    }
  }

  @Test
  void deadLettersAreTheAuthoritysOwn() {
    String id = DeadLetter.in(a).toString();
    TestAuthority other = TestAuthority.founded();
    assertEquals(404, other.admin.get(dead).status());
    assertEquals(404, other.admin.get(other.path + "/outbox/dead-letters/" + id).status());
    assertEquals(
        404,
        other.admin.post(other.path + "/outbox/dead-letters/" + id + "/replay", null).status());
    assertEquals(403, a.agencyAdmin.get(dead).status(), "counts only");
    a.member(a.reader, "Reader", "READER");
    assertEquals(403, a.reader.get(dead).status());
    assertEquals(1, deadLetters().size());
    assertEquals(1, countOf(a));
    assertEquals(403, a.admin.get("/agency/outbox").status());
  }

  /** The server died after the mail was out and before it was marked. */
  @Test
  void aRepetitionIsRecognisedByItsMessageId() throws Exception {
    invite().ok();
    MailServer.only(address);
    String id = Await.until(() -> only("id"), s -> state(s).equals("DELIVERED"));
    try (Sql sql = Sql.owner()) {
      // A ticket that was used delivers nothing.
      UUID ticket = UUID.fromString(only("ticket"));
      queue(sql, ticket);
      Await.until(
          () ->
              sql.<Long>one(
                  "select count(*) from scheduled_tasks where task_instance like '%' || ?",
                  ticket.toString()),
          n -> n == 0);
      assertEquals(1, MailServer.received(address).size());
    }
    assertEquals("<" + id + "@example.org>", MailServer.received(address).get(0).getMessageID());
  }

  @Test
  void whatIsRolledBackIsNotSent() {
    UUID tenant;
    try (Sql sql = Sql.owner()) {
      tenant = sql.tenant(a);
      sql.update(
          "create function test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$");
      sql.update("grant execute on function test_refuse() to amtsstimme_app");
      sql.update(
          "create trigger test_refuse before insert on audit_event for each row when (new.tenant_id = '"
              + tenant
              + "' and new.action = 'MEMBER_INVITED') execute function test_refuse()");
      try {
        assertEquals(500, invite().status());
      } finally {
        sql.update("drop trigger test_refuse on audit_event");
        sql.update("drop function test_refuse()");
      }
      long messages = sql.one("select count(*) from outbox_message where tenant_id = ?", tenant);
      long jobs =
          sql.one(
              "select count(*) from scheduled_tasks where task_instance like ? || '%'",
              tenant.toString());
      assertEquals(0, messages + jobs);
    }
    assertEquals(List.of(), MailServer.received(address));
  }

  @Test
  void theSameRequestTwiceIsOneMail() {
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    a.admin.send("POST", a.path + "/invitations", invitation(), key).ok();
    assertEquals(
        "IDEMPOTENT_SECRET",
        a.admin.send("POST", a.path + "/invitations", invitation(), key).code());
    MailServer.only(address);
    Await.until(() -> state(only("id")), "DELIVERED"::equals);
    MailServer.only(address);
  }

  @Test
  void whatIsPointlessIsDropped() {
    MailServer.down();
    try {
      invite().ok();
      a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Ende")).ok();
      Await.until(() -> only("state"), s -> !s.equals("PENDING"));
    } finally {
      MailServer.up();
    }
    assertEquals("DROPPED", only("state"));
    assertEquals("AUTHORITY_ENDED", only("last_error"));
  }

  @Test
  void whatIsOldIsClearedAway() {
    UUID old = DeadLetter.in(a);
    UUID young = DeadLetter.in(a);
    try (Sql sql = Sql.owner()) {
      sql.update(
          "update outbox_message set settled_at = now() - interval '31 days' where id = ?", old);
      cleanNow(sql);
      Await.until(() -> state(old.toString()), "DROPPED"::equals);
      assertEquals("DEAD", state(young.toString()));
      sql.update(
          "update outbox_message set settled_at = now() - interval '31 days' where id = ?", old);
      cleanNow(sql);
      Await.until(() -> sql.list("select 1 from outbox_message where id = ?", old), List::isEmpty);
      assertEquals("DEAD", state(young.toString()));
    }
  }

  private static void cleanNow(Sql sql) {
    Await.until(
        () ->
            sql.update(
                "update scheduled_tasks set execution_time = now() where task_name = 'outbox-cleaning' and not picked"),
        n -> n == 1);
  }

  private static void queue(Sql sql, UUID ticket) {
    sql.update(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, consecutive_failures, version)"
            + " select 'outbox-deliver', tenant_id || ':' || ticket, now(), false, 0, 1 from outbox_message where ticket = ?",
        ticket);
  }

  private void theDatabaseCannotRead(String id, String token) {
    try (Sql sql = Sql.owner()) {
      byte[] payload =
          sql.one("select payload from outbox_message where id = ?", UUID.fromString(id));
      String raw = new String(payload, StandardCharsets.ISO_8859_1);
      for (String secret : List.of(token, address, "Neue Person", "einladung")) {
        assertFalse(raw.contains(secret), secret);
      }
      String row =
          sql.one("select o::text from outbox_message o where id = ?", UUID.fromString(id));
      assertFalse(row.contains(token) || row.contains(address), row);
    }
  }

  private Map<String, Object> invitation() {
    return Map.of("displayName", "Neue Person", "roles", List.of("READER"), "email", address);
  }

  private Api.Answer invite() {
    return a.admin.post(a.path + "/invitations", invitation());
  }

  private Api.Answer post(Api person, String id, String what) {
    return person.post(dead + "/" + id + "/" + what, null);
  }

  private List<JsonNode> deadLetters() {
    List<JsonNode> all = new java.util.ArrayList<>();
    a.admin.get(dead).ok().json().path("items").forEach(all::add);
    return all;
  }

  private static String state(String id) {
    try (Sql sql = Sql.owner()) {
      return sql.one("select state from outbox_message where id = ?", UUID.fromString(id));
    }
  }

  /** A column of this authority's one message. */
  private String only(String column) {
    try (Sql sql = Sql.owner()) {
      return sql.one(
          "select " + column + "::text from outbox_message where tenant_id = ?", sql.tenant(a));
    }
  }

  private long countOf(TestAuthority authority) {
    for (JsonNode count : a.agencyAdmin.get("/agency/outbox").ok().json().path("items")) {
      if (count.path("slug").asText().equals(authority.slug)) {
        return count.path("dead").asLong();
      }
    }
    return 0;
  }
}
