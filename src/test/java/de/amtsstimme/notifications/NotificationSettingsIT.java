package de.amtsstimme.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.MailServer;
import de.amtsstimme.fixtures.MailText;
import de.amtsstimme.fixtures.Mailbox;
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

/** A person's own wishes and address: nobody else's business, and nobody else's to enter. */
@ExtendWith(ArquillianExtension.class)
class NotificationSettingsIT {

  private static final String PATH = "/me/notifications";
  private static final String CONFIRM =
      TestInstallation.PUBLIC_URL + "/#/benachrichtigungen/bestaetigen/";
  private final TestAuthority a = TestAuthority.founded();

  @Test
  void everybodyStartsWithTheUsualWishesAndWithoutAnAddress() {
    Api.Answer answer = a.admin.get(PATH);
    assertEquals(200, answer.status());
    assertEquals("\"0\"", answer.etag());
    JsonNode mine = answer.json();
    assertEquals("IMMEDIATELY", mine.path("approvalWaiting").asText());
    assertEquals("DAILY", mine.path("textApproved").asText());
    assertEquals("20:00", mine.path("quietHours").path("from").asText());
    assertTrue(mine.path("email").isNull());
  }

  @Test
  void wishesAreReplacedAndNobodyElsesChange() {
    Mailbox box = Mailbox.of(a.admin);
    box.wish(Map.of("approvalWaiting", "NEVER", "timeZone", "Asia/Tokyo", "digestAt", "16:45"));
    JsonNode mine = a.admin.get(PATH).ok().json();
    assertEquals("NEVER", mine.path("approvalWaiting").asText());
    assertTrue(mine.path("quietHours").isNull());
    assertEquals("Asia/Tokyo", mine.path("timeZone").asText());
    assertEquals("16:45", mine.path("digestAt").asText());
    assertEquals(box.address, mine.path("email").asText());
    JsonNode other = a.agencyAdmin.get(PATH).ok().json();
    assertNotEquals(mine.path("id"), other.path("id"));
    assertNotEquals(box.address, other.path("email").asText());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Map<String, Object> sound =
        Map.of(
            "approvalWaiting", "DAILY",
            "approvalReminder", "DAILY",
            "textReturned", "DAILY",
            "textApproved", "DAILY",
            "digestAt", "08:00");
    assertEquals(428, a.admin.patch(PATH, sound, null).status());
    assertEquals(412, a.admin.patch(PATH, sound, "\"7\"").status());
    for (Map<String, ?> wrong :
        List.of(
            Map.of("timeZone", "Mars/Krater"),
            Map.of("digestAt", "24:00"),
            Map.of("quietHours", Map.of("from", "7:00", "until", "08:00")),
            Map.of("quietHours", Map.of("from", "08:00", "until", "08:00")))) {
      Map<String, Object> body = new java.util.HashMap<>(sound);
      body.putAll(wrong);
      Api.Answer answer = a.admin.patch(PATH, body, "*");
      assertEquals("VALIDATION_FAILED", answer.code(), wrong + answer.text());
    }
  }

  @Test
  void anAddressCountsOnlyAfterItsHolderConfirmedIt() {
    String address = "neu" + UUID.randomUUID() + "@example.org";
    JsonNode entered = a.admin.post(PATH + "/address", Map.of("email", address)).ok().json();
    assertTrue(entered.path("email").isNull());
    assertEquals(address, entered.path("unconfirmedEmail").asText());
    MimeMessage mail = MailServer.only(address);
    assertFalse(MailText.everything(mail).contains(a.slug), "says nothing of any authority");
    assertTrue(MailText.plain(mail).startsWith("Guten Tag,"), MailText.plain(mail));
    String code = MailText.after(mail, CONFIRM);

    assertEquals("NOT_FOUND", confirm(a.agencyAdmin, code).code(), "another person's secret");
    assertEquals("NOT_FOUND", confirm(a.admin, code + "x").code());
    assertEquals(address, confirm(a.admin, code).ok().json().path("email").asText());
    assertEquals("NOT_FOUND", confirm(a.admin, code).code(), "used");

    assertEquals(428, a.admin.delete(PATH + "/address", null).status());
    assertEquals(204, a.admin.delete(PATH + "/address", "*").status());
    assertTrue(a.admin.get(PATH).json().path("email").isNull());
  }

  @Test
  void anOldSecretConfirmsNothing() {
    String address = "alt" + UUID.randomUUID() + "@example.org";
    a.admin.post(PATH + "/address", Map.of("email", address)).ok();
    String code = MailText.after(MailServer.only(address), CONFIRM);
    try (Sql sql = Sql.owner()) {
      sql.update(
          "update person_notification set asked_until = now() - interval '1 second' where person_id = ?",
          me(a.admin));
    }
    assertEquals("NOT_FOUND", confirm(a.admin, code).code());
    assertTrue(a.admin.get(PATH).json().path("unconfirmedEmail").isNull());
  }

  @Test
  void nobodyIsFloodedWithConfirmations() {
    String address = "viel" + UUID.randomUUID() + "@example.org";
    for (int i = 0; i < 5; i++) {
      assertEquals(200, a.admin.post(PATH + "/address", Map.of("email", address)).status());
    }
    Api.Answer sixth = a.admin.post(PATH + "/address", Map.of("email", address));
    assertEquals("TOO_MANY_REQUESTS", sixth.code());
  }

  @Test
  void whoeverHasJoinedNothingHasNothingToBeToldOf() {
    Api nobody = Api.as("nobody-" + UUID.randomUUID());
    assertEquals("FORBIDDEN", nobody.get(PATH).code());
    assertEquals(
        "FORBIDDEN", nobody.post(PATH + "/address", Map.of("email", "a@example.org")).code());
    assertEquals("FORBIDDEN", confirm(nobody, "K").code());
  }

  /** Neither row nor address is there for others, not even with the server's own rights. */
  @Test
  void theDatabaseShowsARowToItsPersonOnly() {
    Mailbox box = Mailbox.of(a.admin);
    UUID me = me(a.admin);
    try (Sql owner = Sql.owner()) {
      byte[] stored = owner.one("select address from person_notification where person_id = ?", me);
      assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(box.address));
    }
    TestAuthority other = TestAuthority.founded();
    try (Sql sql = Sql.behindTheDoor(other, "admin")) {
      assertEquals(0, sql.list("select 1 from person_notification where person_id = ?", me).size());
      assertEquals(
          0, sql.update("update person_notification set version = 9 where person_id = ?", me));
      assertEquals(0, sql.list("select 1 from door_notify_person(?)", me).size());
      sql.rollback();
    }
    try (Sql sql = Sql.behindTheDoor(a, "admin")) {
      assertEquals(1, sql.list("select 1 from person_notification").size());
      assertEquals(
          0, sql.list("select 1 from door_notify_person(?)", me).size(), "for services only");
      sql.rollback();
    }
    try (Sql sql = Sql.application()) {
      sql.begin();
      sql.list("select 1 from door_enter_service('NOTIFY', ?)", tenant(other));
      assertEquals(
          0, sql.list("select 1 from door_notify_person(?)", me).size(), "no part in that one");
      sql.list("select 1 from door_enter_service('NOTIFY', ?)", tenant(a));
      assertEquals(1, sql.list("select 1 from door_notify_person(?)", me).size());
      sql.rollback();
    }
  }

  private static UUID tenant(TestAuthority authority) {
    try (Sql owner = Sql.owner()) {
      return owner.tenant(authority);
    }
  }

  private static UUID me(Api person) {
    return UUID.fromString(person.get("/me").json().path("personId").asText());
  }

  private static Api.Answer confirm(Api person, String code) {
    return person.post(PATH + "/address/confirmation", Map.of("code", code));
  }
}
