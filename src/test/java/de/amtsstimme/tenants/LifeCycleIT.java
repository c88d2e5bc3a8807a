package de.amtsstimme.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Bodies;
import de.amtsstimme.fixtures.Operations;
import de.amtsstimme.fixtures.Operations.Operation;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.tenants.domain.LeitwegId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an authority may and may not, from its founding to its end. */
@ExtendWith(ArquillianExtension.class)
class LifeCycleIT {

  private static final Map<String, String> REASON = Map.of("reason", "Auf Wunsch der Behörde");

  @Test
  void activationSaysEverythingThatIsMissingAndThenHappens() {
    TestAuthority a = TestAuthority.founded();
    assertEquals(
        List.of(
            "/chains CHAIN_MISSING",
            "/contacts CONTACT_MISSING",
            "/dpaDate DPA_DATE_MISSING",
            "/dpaVersion DPA_VERSION_MISSING",
            "/members APPROVERS_MISSING"),
        missing(a));
    a.admin.post(a.path + "/contacts", Map.of("name", "Kontakt", "topic", "Alles")).ok();
    a.patch(Map.of("dpaDate", "2026-01-02"));
    a.member(a.approver, "Eins", "APPROVER");
    assertEquals(
        List.of(
            "/chains CHAIN_MISSING",
            "/dpaVersion DPA_VERSION_MISSING",
            "/members APPROVERS_MISSING"),
        missing(a));

    TestAuthority ready = TestAuthority.ready();
    Api.Answer activated = ready.agencyAdmin.post(ready.path + "/activation", null).ok();
    assertEquals("ACTIVE", activated.json().path("state").asText());
    assertEquals(activated.etag(), ready.admin.get(ready.path).etag(), "the ETag is the new one");
    refused(
        409, "TRANSITION_NOT_ALLOWED", ready.agencyAdmin.post(ready.path + "/activation", null));
  }

  @Test
  void onlyTheAgencysAdministrationChangesTheState() {
    TestAuthority a = TestAuthority.withAgency();
    for (Api person : List.of(a.admin, a.approver, a.manager, a.agencyEditor)) {
      for (String change : List.of("activation", "suspension", "resumption", "ending", "purge")) {
        assertEquals("FORBIDDEN", person.post(a.path + "/" + change, REASON).code(), change);
      }
    }
  }

  @Test
  void onboardingAllowsEverythingButRelease() {
    TestAuthority a = TestAuthority.ready();
    a.approvedAnswer("Wann?", "Montags.");
    String reply = a.approvedReply("Ja.");
    refused(409, "NOT_RELEASABLE", a.editor.post(a.path + "/replies/" + reply + "/release", null));
    refused(
        409,
        "TRANSITION_NOT_ALLOWED",
        a.editor.post(
            a.path + "/replies/" + reply + "/publication", Map.of("url", "https://x.example")));
    refused(409, "TRANSITION_NOT_ALLOWED", a.agencyAdmin.post(a.path + "/suspension", REASON));
    refused(409, "TRANSITION_NOT_ALLOWED", a.agencyAdmin.post(a.path + "/resumption", REASON));
    a.agencyAdmin.post(a.path + "/activation", null).ok();
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
  }

  /** What is asked stands in a body, and nothing is written. */
  private static final String READS_BY_POST = ".*/(suggestions|chains/preview|tone-checks)";

  @Test
  void suspendedPeopleReadAndNothingElse() {
    TestAuthority a = TestAuthority.withAgency();
    String reply = a.approvedReply("Ja.");
    Api.Answer suspended = a.agencyAdmin.post(a.path + "/suspension", REASON).ok();
    assertEquals("SUSPENDED", suspended.json().path("state").asText());
    assertEquals(suspended.etag(), a.admin.get(a.path).etag(), "the ETag is the new one");
    List<String> wrong = new ArrayList<>();
    for (Operation o : Operations.all()) {
      if (o.path().startsWith("/tenants/{tenant}") && !isLifeCycle(o)) {
        String outcome = outcome(a, o);
        boolean reads = o.method().equals("GET") || o.path().matches(READS_BY_POST);
        boolean right =
            isPrivacy(o) || isBilling(o)
                ? !outcome.equals("AUTHORITY_SUSPENDED")
                : reads
                    ? outcome.equals(o.path().indexOf('{', 10) > 0 ? "NOT_FOUND" : "200")
                    : outcome.equals("AUTHORITY_SUSPENDED");
        if (!right) {
          wrong.add(o.key() + " " + outcome);
        }
      }
    }
    assertEquals(List.of(), wrong);
    refused(
        409, "AUTHORITY_SUSPENDED", a.editor.post(a.path + "/replies/" + reply + "/release", null));
    assertEquals(
        "APPROVED", a.editor.get(a.path + "/replies/" + reply).ok().json().path("state").asText());
    refused(409, "TRANSITION_NOT_ALLOWED", a.agencyAdmin.post(a.path + "/activation", null));

    Api.Answer resumed = a.agencyAdmin.post(a.path + "/resumption", REASON).ok();
    assertEquals(resumed.etag(), a.admin.get(a.path).etag(), "the ETag is the new one");
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
  }

  @Test
  void endedItIsClosedFromTheNextRequestOn() {
    TestAuthority a = TestAuthority.withAgency();
    a.editor.get(a.path + "/inquiries").ok();
    Api.Answer ended = a.agencyAdmin.post(a.path + "/ending", REASON).ok();
    assertEquals("ENDED", ended.json().path("state").asText());
    for (Operation o : Operations.all()) {
      if (o.path().startsWith("/tenants/{tenant}") && !isLifeCycle(o)) {
        boolean export = o.path().equals("/tenants/{tenant}/export");
        assertEquals(export ? "200" : "AUTHORITY_ENDED", outcome(a, o), o.key());
      }
    }
    for (Api person : List.of(a.admin, a.reader, a.manager)) {
      Api.Answer answer = person.get(a.path);
      refused(403, "AUTHORITY_ENDED", answer);
    }
    for (String change : List.of("activation", "suspension", "resumption", "ending")) {
      refused(409, "TRANSITION_NOT_ALLOWED", a.agencyAdmin.post(a.path + "/" + change, REASON));
    }
    assertEquals("ENDED", a.agencyAdmin.get(a.path).ok().json().path("state").asText());
    for (JsonNode item : a.editor.get("/agency/inbox").ok().json().path("items")) {
      assertTrue(!item.path("tenant").asText().equals(a.slug));
    }
  }

  @Test
  void aLeitwegIdNeedsItsCheckDigits() {
    TestAuthority a = TestAuthority.founded();
    String good = LeitwegId.withCheckDigits("053340002002-33004");
    assertEquals(
        good,
        a.admin
            .patch(a.path, Map.of("leitwegId", good), "*")
            .ok()
            .json()
            .path("leitwegId")
            .asText());
    for (String bad :
        List.of("053340002002-33004-24", "053340002012-33004-23", "x", " ", good + " ")) {
      Api.Answer answer = a.admin.patch(a.path, Map.of("leitwegId", bad), "*");
      refused(422, "VALIDATION_FAILED", answer);
      assertEquals("/leitwegId", answer.json().path("errors").get(0).path("pointer").asText());
    }
    assertEquals(good, a.admin.get(a.path).ok().json().path("leitwegId").asText());
  }

  @Test
  void whatIsEmptiedIsGoneAndWhatIsMissingStays() {
    TestAuthority a = TestAuthority.founded();
    Map<String, String> address = Map.of("street", "Markt 1", "postalCode", "52351");
    a.admin.patch(a.path, address, "*").ok();
    JsonNode left = a.admin.patch(a.path, Map.of("street", ""), "*").ok().json();
    assertTrue(left.path("street").isNull(), left.toString());
    assertEquals("52351", left.path("postalCode").asText());
    String member =
        a.admin.get(a.path + "/members").ok().json().path("items").path(0).path("id").asText();
    String path = a.path + "/members/" + member;
    a.admin.patch(path, Map.of("department", "Presse"), "*").ok();
    assertEquals("Presse", department(a.admin.patch(path, Map.of(), "*")));
    assertEquals("null", department(a.admin.patch(path, Map.of("department", ""), "*")));
  }

  private static String department(Api.Answer member) {
    return member.ok().json().path("department").asText("null");
  }

  @Test
  void aSlugIsTakenOnce() {
    TestAuthority a = TestAuthority.founded();
    Api.Answer again = found(a, a.slug);
    refused(409, "SLUG_TAKEN", again);
    assertTrue(again.json().path("detail").asText().contains(a.slug));
    for (String bad :
        List.of("ab", "A-b-c", "-abc", "abc-", "a--b", "ä-b-c", "a b c", "x".repeat(61), "../me")) {
      refused(422, "VALIDATION_FAILED", found(a, bad));
    }
  }

  private static Api.Answer found(TestAuthority a, String slug) {
    return a.agencyAdmin.post(
        "/tenants", Map.of("slug", slug, "name", "N", "kind", "BUND", "firstAdminName", "A"));
  }

  /** As whoever holds the right: the first answer that is not FORBIDDEN. */
  private static String outcome(TestAuthority a, Operation o) {
    String outcome = "FORBIDDEN";
    for (Api person : List.of(a.admin, a.approver, a.manager)) {
      if (outcome.equals("FORBIDDEN")) {
        Api.Answer answer =
            person.send(
                o.method(),
                o.in(a),
                o.contentType().equals("application/json") ? Bodies.of(o.key()) : "Datei",
                Map.of("If-Match", "*", "Content-Type", o.contentType()));
        outcome = answer.status() < 300 ? "" + answer.status() : answer.code();
      }
    }
    return outcome;
  }

  /** What was worked is settled, and the agency's books go on. */
  private static boolean isBilling(Operation o) {
    return o.path()
        .matches(
            "/tenants/\\{tenant}/(invoices|invoice-drafts|open-items|time-sheets|time-entries/\\{id}/).*");
  }

  /** What citizens may ask for does not rest. */
  private static boolean isPrivacy(Operation o) {
    return o.path().matches("/tenants/\\{tenant}/(retention|erasures|data-subjects|legal-holds).*");
  }

  private static boolean isLifeCycle(Operation o) {
    return o.path().matches("/tenants/\\{tenant}/(activation|suspension|resumption|ending|purge)");
  }

  private static List<String> missing(TestAuthority a) {
    Api.Answer answer = a.agencyAdmin.post(a.path + "/activation", null);
    refused(409, "ACTIVATION_INCOMPLETE", answer);
    TreeSet<String> all = new TreeSet<>();
    for (JsonNode e : answer.json().path("errors")) {
      assertTrue(e.path("detail").asText().endsWith("."), e.toString());
      all.add(e.path("pointer").asText() + " " + e.path("code").asText());
    }
    return List.copyOf(all);
  }

  private static void refused(int status, String code, Api.Answer answer) {
    assertEquals(code, answer.code(), answer.text());
    assertEquals(status, answer.status());
  }
}
