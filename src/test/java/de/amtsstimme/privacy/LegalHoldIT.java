package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Traces;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While a hold is in force, nothing is erased; afterwards it is. */
@ExtendWith(ArquillianExtension.class)
class LegalHoldIT {

  private static final Instant IN_A_YEAR =
      Instant.now().plus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

  private final TestAuthority a = TestAuthority.active();
  private final String word = "h" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
  private final String inquiry = ask();
  private final Map<String, Object> person = Map.of("channel", "MASTODON", "author", "@" + word);

  @Test
  void aPersonIsKeptUntilTheHoldIsLifted() {
    Api.Answer hold = hold(Map.of("channel", "MASTODON", "author", word.toUpperCase()));
    assertEquals(201, hold.status(), hold.text());
    assertTrue(hold.json().path("inForce").asBoolean());
    Api.Answer refused = erase(person);
    assertEquals(409, refused.status());
    assertEquals("LEGAL_HOLD", refused.code());
    String detail = refused.json().path("detail").asText();
    assertTrue(detail.contains("Klage 3 K 17/26"), detail);
    assertTrue(detail.contains("" + IN_A_YEAR.atZone(java.time.ZoneOffset.UTC).getYear()), detail);
    assertEquals("LEGAL_HOLD", erase(Map.of("inquiryId", inquiry)).code());
    assertTrue(Traces.of(word).contains("inquiry.text"));

    assertEquals(204, a.admin.delete(path(hold), hold.etag()).status());
    assertFalse(a.admin.get(path(hold)).ok().json().path("inForce").asBoolean());
    assertEquals(201, erase(person).status());
    assertEquals(Set.of(), Traces.of(word));
    assertEquals("TRANSITION_NOT_ALLOWED", a.admin.delete(path(hold), "*").code());
    assertTrue(
        a.admin.get(path(hold)).ok().json().path("reason").isNull(),
        "the reason of an ended hold goes with the person");
  }

  @Test
  void oneInquiryIsKeptAndWithItThePerson() {
    Api.Answer hold = hold(Map.of("inquiryId", inquiry));
    String second = ask();
    assertEquals("LEGAL_HOLD", erase(person).code());
    assertEquals("LEGAL_HOLD", erase(Map.of("inquiryId", inquiry)).code());
    assertEquals(201, erase(Map.of("inquiryId", second)).status());
    JsonNode kept = a.admin.get(a.path + "/inquiries/" + inquiry).ok().json();
    assertTrue(kept.path("text").isTextual());
    a.admin.delete(path(hold), "*").ok();
    assertEquals(201, erase(person).status());
    assertEquals(Set.of(), Traces.of(word));
  }

  @Test
  void itEndsByItselfAndCanOnlyEndEarlier() {
    Api.Answer hold = hold(Map.of("inquiryId", inquiry));
    for (Instant bad : new Instant[] {IN_A_YEAR.plusSeconds(1), Instant.now().minusSeconds(5)}) {
      assertEquals(
          "VALIDATION_FAILED",
          a.admin.patch(path(hold), Map.of("endsAt", bad.toString()), "*").code());
    }
    Instant earlier = IN_A_YEAR.minusSeconds(86_400);
    Api.Answer shorter =
        a.admin.patch(path(hold), Map.of("endsAt", earlier.toString()), hold.etag()).ok();
    assertEquals(earlier.toString(), shorter.json().path("endsAt").asText());
    assertEquals(412, a.admin.delete(path(hold), hold.etag()).status());
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update legal_hold set ends_at = now() - interval '1 second' where id = ?",
          UUID.fromString(hold.id()));
    }
    assertEquals(
        "TRANSITION_NOT_ALLOWED",
        a.admin.patch(path(hold), Map.of("endsAt", earlier.toString()), "*").code());
    assertEquals(201, erase(person).status());
    assertEquals(Set.of(), Traces.of(word));
  }

  /** A hold can be set before anything of the person is here; it keeps no handle. */
  @Test
  void aHoldKnowsNobodyByName() {
    String nobody = "n" + word;
    hold(Map.of("channel", "X", "author", nobody)).ok();
    assertEquals(Set.of(), Traces.of(nobody));
    assertEquals("LEGAL_HOLD", erase(Map.of("channel", "X", "author", nobody)).code());
    JsonNode found = a.admin.get(a.path + "/data-subjects?channel=X&author=" + nobody).ok().json();
    assertEquals("Klage 3 K 17/26", found.path("holds").get(0).path("reason").asText());
  }

  @Test
  void onlyTheAdministrationHolds() {
    for (Api other : new Api[] {a.approver, a.editor, a.finance, a.reader, a.agencyAdmin}) {
      assertEquals("FORBIDDEN", other.get(a.path + "/legal-holds").code());
      assertEquals("FORBIDDEN", other.post(a.path + "/legal-holds", body(person)).code());
    }
    assertEquals(
        "VALIDATION_FAILED",
        a.admin
            .post(
                a.path + "/legal-holds",
                Map.of("inquiryId", inquiry, "reason", "R", "endsAt", "2020-01-01T00:00:00Z"))
            .code());
    Map<String, Object> both = new HashMap<>(person);
    both.put("inquiryId", inquiry);
    assertEquals("VALIDATION_FAILED", hold(both).code());
  }

  private String ask() {
    return a.editor
        .post(
            a.path + "/inquiries",
            Map.of("channel", "MASTODON", "authorHandle", "@" + word, "text", "Ich, " + word))
        .ok()
        .id();
  }

  private Api.Answer hold(Map<String, Object> whose) {
    return a.admin.post(a.path + "/legal-holds", body(whose));
  }

  private static Map<String, Object> body(Map<String, Object> whose) {
    Map<String, Object> body = new HashMap<>(whose);
    body.put("reason", "Klage 3 K 17/26");
    body.put("endsAt", IN_A_YEAR.toString());
    return body;
  }

  private Api.Answer erase(Map<String, Object> whose) {
    return a.admin.post(a.path + "/erasures", whose);
  }

  private String path(Api.Answer hold) {
    return a.path + "/legal-holds/" + hold.id();
  }
}
