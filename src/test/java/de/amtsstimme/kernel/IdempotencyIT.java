package de.amtsstimme.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same request twice is one effect, and the second answer is the first one again. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyIT {

  private final TestAuthority a = TestAuthority.active();
  private final String key = UUID.randomUUID().toString();

  @Test
  void theSameAgainIsAnsweredAsBefore() {
    Api.Answer first = post(a.editor, "/sources", source("Eins"));
    Api.Answer second = post(a.editor, "/sources", source("Eins"));
    assertEquals(201, first.status());
    assertNull(first.header("Idempotent-Replayed"));
    assertEquals(201, second.status());
    assertEquals("true", second.header("Idempotent-Replayed"));
    assertEquals(first.text(), second.text());
    for (String header : List.of("Location", "ETag", "Content-Type")) {
      assertEquals(first.header(header), second.header(header), header);
    }
    assertEquals(first.text(), a.editor.get(first.header("Location")).ok().text());
    assertEquals(first.header("ETag"), a.editor.get(first.header("Location")).etag());
    assertEquals(1, count("source"));
    assertEquals(1, count("audit_event where action = 'SOURCE_ADDED'"));
  }

  @Test
  void theStoredAnswerIsNotReadableInTheDatabase() {
    String words = "Wörter, die niemand sonst sagt";
    post(a.editor, "/inquiries", Map.of("channel", "FACEBOOK", "text", words)).ok();
    try (Sql owner = Sql.owner()) {
      byte[] body =
          owner.one(
              "select body from idempotency_key where tenant_id = ? and body is not null",
              owner.tenant(a));
      String stored = new String(body, java.nio.charset.StandardCharsets.UTF_8);
      assertFalse(stored.contains("niemand") || stored.contains("inquir"), stored);
    }
  }

  /** A ciphertext moved to another person's row, or a key file that is gone. */
  @Test
  void anAnswerThatNoLongerOpensIsNotCarriedOutAgain() {
    post(a.editor, "/sources", source("Eins")).ok();
    try (Sql owner = Sql.owner()) {
      assertEquals(
          1,
          owner.update(
              "update idempotency_key set body = set_byte(body, 20, get_byte(body, 20) # 1)"
                  + " where tenant_id = ?",
              owner.tenant(a)));
    }
    refused(409, "IDEMPOTENT_ANSWER_GONE", post(a.editor, "/sources", source("Eins")));
    assertEquals(1, count("source"));
  }

  @Test
  void whatCreatesNothingIsAnsweredAsBeforeToo() {
    String reply = a.reply(a.inquiry("Frage"), "Antwort");
    Api.Answer first = post(a.editor, "/replies/" + reply + "/submission", null);
    Api.Answer second = post(a.editor, "/replies/" + reply + "/submission", null);
    assertEquals(200, first.status());
    assertEquals(200, second.status());
    assertEquals("true", second.header("Idempotent-Replayed"));
    assertEquals(first.text(), second.text());
    assertEquals(first.etag(), second.etag());
    assertEquals(1, count("approval"));
  }

  @Test
  void aKeyBelongsToOneRequest() {
    post(a.editor, "/sources", source("Eins")).ok();
    refused(422, "IDEMPOTENCY_KEY_REUSED", post(a.editor, "/sources", source("Zwei")));
    refused(422, "IDEMPOTENCY_KEY_REUSED", post(a.editor, "/suggestions", Map.of("text", "Frage")));
    assertEquals(1, count("source"));
  }

  @Test
  void eightAtOnceAreOneEffect() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Future<Api.Answer>> answers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        answers.add(
            pool.submit(
                () -> {
                  start.await();
                  return post(a.editor, "/sources", source("Eins"));
                }));
      }
      int effects = 0;
      String id = null;
      for (Future<Api.Answer> f : answers) {
        Api.Answer answer = f.get();
        if (answer.status() == 201) {
          effects += answer.header("Idempotent-Replayed") == null ? 1 : 0;
          assertTrue(id == null || id.equals(answer.id()));
          id = answer.id();
        } else {
          refused(409, "IDEMPOTENCY_KEY_IN_USE", answer);
        }
      }
      assertEquals(1, effects);
    } finally {
      pool.shutdownNow();
    }
    assertEquals(1, count("source"));
  }

  @Test
  void afterARefusalTheKeyCanBeUsedAgain() {
    String closure = "/inquiries/" + a.inquiry("Frage") + "/closure";
    assertEquals(422, post(a.editor, closure, Map.of("reason", "ANSWERED")).status());
    assertEquals(400, post(a.editor, closure, "{").status());
    assertEquals(200, post(a.editor, closure, Map.of("reason", "SPAM")).status());
    assertEquals(
        "true", post(a.editor, closure, Map.of("reason", "SPAM")).header("Idempotent-Replayed"));
    assertEquals(1, count("idempotency_key"));
  }

  @Test
  void whoLostTheRightGetsNoReplay() {
    post(a.editor, "/sources", source("Eins")).ok();
    try (Sql owner = Sql.owner()) {
      owner.update("update membership set roles = 'READER' where person_id = ?", person("editor"));
    }
    refused(403, "FORBIDDEN", post(a.editor, "/sources", source("Eins")));
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update membership set removed_at = now() where person_id = ?", person("editor"));
    }
    refused(404, "NOT_FOUND", post(a.editor, "/sources", source("Eins")));
  }

  @Test
  void aSecretIsNeitherKeptNorGivenOutTwice() {
    Map<String, Object> body = Map.of("displayName", "Neu", "roles", List.of("READER"));
    Api.Answer first = post(a.admin, "/invitations", body);
    String token = first.ok().json().path("invitationToken").asText();
    assertEquals(43, token.length());
    refused(409, "IDEMPOTENT_SECRET", post(a.admin, "/invitations", body));
    assertEquals(1, count("invitation where display_name = 'Neu'"));
    assertNowhere(token);
  }

  @Test
  void theSecretsOfTheInstallationAreNotKeptEither() {
    Map<String, Object> staff = Map.of("displayName", "Neu " + key);
    Api.Answer invited = a.agencyAdmin.send("POST", "/agency/invitations", staff, header(key));
    assertEquals(201, invited.status());
    refused(
        409,
        "IDEMPOTENT_SECRET",
        a.agencyAdmin.send("POST", "/agency/invitations", staff, header(key)));
    assertNowhere(invited.json().path("invitationToken").asText());

    String slug = "i-" + key.substring(0, 18);
    Map<String, Object> authority =
        Map.of("slug", slug, "name", "N", "kind", "BUND", "firstAdminName", "A");
    Api.Answer founded = a.agencyAdmin.send("POST", "/tenants", authority, header(key + "2"));
    assertEquals(201, founded.status());
    refused(
        409,
        "IDEMPOTENT_SECRET",
        a.agencyAdmin.send("POST", "/tenants", authority, header(key + "2")));
    assertNowhere(founded.json().path("invitationToken").asText());
  }

  @Test
  void anotherPersonsSameKeyIsAnother() {
    String one = post(a.editor, "/sources", source("Eins")).ok().id();
    Api.Answer other = post(a.approver, "/sources", source("Eins"));
    assertEquals(201, other.status());
    assertNull(other.header("Idempotent-Replayed"));
    assertNotEquals(one, other.id());
    assertEquals(201, post(a.admin, "/sources", source("Zwei")).status());
  }

  @Test
  void theSameKeyInAnotherAuthorityIsAnother() {
    TestAuthority b = TestAuthority.founded();
    a.member(b.admin, "Both", "EDITOR");
    JsonNode here = post(b.admin, "/sources", source("Eins")).ok().json();
    Api.Answer there = b.admin.send("POST", b.path + "/sources", source("Eins"), header(key));
    assertEquals(201, there.status());
    assertNotEquals(here.path("id").asText(), there.id());
  }

  @Test
  void whatHasExpiredIsForgotten() {
    String first = post(a.editor, "/sources", source("Eins")).ok().id();
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update idempotency_key set expires_at = now() where tenant_id = ?", owner.tenant(a));
    }
    Api.Answer again = post(a.editor, "/sources", source("Zwei"));
    assertEquals(201, again.status());
    assertNotEquals(first, again.id());
    assertEquals(1, count("idempotency_key"));
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    for (String bad : List.of("mit leerzeichen", "x".repeat(201))) {
      Api.Answer answer = a.editor.send("POST", a.path + "/sources", source("Eins"), header(bad));
      refused(400, "INVALID_IDEMPOTENCY_KEY", answer);
    }
    assertEquals(0, count("source"));
  }

  private Api.Answer post(Api person, String path, Object body) {
    return person.send("POST", a.path + path, body, header(key));
  }

  private static Map<String, String> header(String key) {
    return Map.of("Idempotency-Key", key);
  }

  private static Map<String, String> source(String title) {
    return Map.of("title", title, "issuer", "Stadt", "version", "1", "excerpt", "Auszug");
  }

  private static void refused(int status, String code, Api.Answer answer) {
    assertEquals(code, answer.code(), answer.text());
    assertEquals(status, answer.status());
    assertNull(answer.header("Idempotent-Replayed"));
  }

  private long count(String table) {
    try (Sql owner = Sql.owner()) {
      String where = table.contains(" where ") ? " and " : " where ";
      return owner.one("select count(*) from " + table + where + "tenant_id = ?", owner.tenant(a));
    }
  }

  private UUID person(String role) {
    try (Sql owner = Sql.owner()) {
      return owner.one("select id from person where subject = ?", a.slug + "." + role);
    }
  }

  /** In no column of any table, and the keys' rows have no body at all. */
  private static void assertNowhere(String secret) {
    assertFalse(secret.isEmpty());
    try (Sql owner = Sql.owner()) {
      for (Object[] table :
          owner.list(
              "select table_name from information_schema.tables where table_schema = 'amtsstimme'"
                  + " and table_type = 'BASE TABLE'")) {
        assertEquals(
            0L,
            owner.<Long>one(
                "select count(*) from " + table[0] + " t where position(? in t::text) > 0", secret),
            table[0].toString());
      }
      assertEquals(
          0L,
          owner.<Long>one(
              "select count(*) from idempotency_key where secret and body is not null"));
    }
  }
}
