package de.amtsstimme.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person approves in two authorities: one list, the most urgent first, decided together. */
@ExtendWith(ArquillianExtension.class)
class MyApprovalsIT {

  private final TestAuthority a = TestAuthority.active();
  private final TestAuthority b = TestAuthority.active();
  private final Api person = a.approver;

  @BeforeEach
  void alsoApprovesNextDoor() {
    b.member(person, "Approver of both", "APPROVER");
  }

  @Test
  void whatWaitsIsListedByDeadlineOverAllAuthorities() {
    String first = waiting(a, "ohne Frist, zuerst");
    String second = waiting(a, "ohne Frist, danach");
    deadline(b, 60);
    String urgent = waiting(b, "mit Frist");
    assertEquals(List.of(urgent, first, second), subjects(items("")));
    JsonNode top = items("").get(0);
    assertEquals(b.slug, top.path("tenant").asText());
    assertEquals("Test " + b.slug, top.path("tenantName").asText());
    assertTrue(top.path("approval").path("decidableByMe").asBoolean());
    assertEquals(
        "mit Frist",
        top.path("approval").path("content").path("variants").path(0).path("text").asText());
    assertEquals(3, me(person).path("waiting").asInt());
    assertEquals(List.of(urgent, first, second), pages());
    assertEquals(List.of(), a.editor.get("/me/approvals").ok().json().findValuesAsText("tenant"));
    assertEquals(0, me(a.editor).path("waiting").asInt());
    assertEquals(a.slug, me(a.editor).path("items").path(0).path("slug").asText());
  }

  @Test
  void whereNothingCanBeDecidedNothingWaits() {
    waiting(a, "Text");
    a.agencyAdmin.post(a.path + "/suspension", Map.of("reason", "Test")).ok();
    assertEquals(List.of(), items(""));
    assertEquals(0, me(person).path("waiting").asInt());
  }

  @Test
  void anAuthorityThatHasEndedDoesNotHideTheOthers() {
    waiting(a, "bleibt liegen");
    String other = waiting(b, "geht weiter");
    a.agencyAdmin.post(a.path + "/ending", Map.of("reason", "Test")).ok();
    assertEquals(List.of(other), subjects(items("")));
    assertEquals(1, me(person).path("waiting").asInt());
  }

  @Test
  void severalAreDecidedTogetherEachForItself() {
    waiting(a, "eins");
    waiting(b, "zwei");
    String third = waiting(b, "drei");
    List<JsonNode> open = items("");
    List<Map<String, String>> decisions = new ArrayList<>();
    open.forEach(i -> decisions.add(yes(i, i.path("approval").path("contentHash").asText())));
    int changed = subjects(open).indexOf(third);
    decisions.set(changed, yes(open.get(changed), "0".repeat(64)));
    decisions.add(decisions.get(changed == 0 ? 1 : 0));
    decisions.add(
        Map.of(
            "tenant",
            "nirgendwo",
            "approvalId",
            open.get(0).path("approval").path("id").asText(),
            "verdict",
            "APPROVE",
            "contentHash",
            "0".repeat(64)));
    JsonNode results =
        person
            .post("/me/approvals/decisions", Map.of("items", decisions))
            .ok()
            .json()
            .path("items");
    assertEquals(5, results.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(
          i == changed ? "CONTENT_CHANGED" : "APPROVED",
          i == changed
              ? results.path(i).path("problem").path("code").asText()
              : results.path(i).path("state").asText(),
          results.toString());
    }
    assertEquals("APPROVAL_CLOSED", results.path(3).path("problem").path("code").asText());
    assertEquals("NOT_FOUND", results.path(4).path("problem").path("code").asText());
    assertEquals(List.of(third), subjects(items("")));
    assertEquals(List.of(1L, 1L), List.of(decided(a), decided(b)));
  }

  @Test
  void aRefusedOneLeavesNothingInTheTrailOfTheNext() {
    waiting(a, "eins");
    JsonNode mine = items("").get(0);
    String hash = mine.path("approval").path("contentHash").asText();
    String own = a.reply(a.inquiry("Frage"), "selbst");
    String approval = mine.path("approval").path("id").asText();
    Map<String, String> foreign =
        Map.of("tenant", b.slug, "approvalId", approval, "verdict", "APPROVE", "contentHash", hash);
    JsonNode results =
        person
            .post("/me/approvals/decisions", Map.of("items", List.of(foreign, yes(mine, hash))))
            .ok()
            .json()
            .path("items");
    assertEquals("NOT_FOUND", results.path(0).path("problem").path("code").asText());
    assertEquals("APPROVED", results.path(1).path("state").asText());
    assertEquals(List.of(1L, 0L), List.of(decided(a), decided(b)));
    assertTrue(!own.isEmpty());
  }

  @Test
  void runsAreFoundByWhatTheyAreAbout() {
    String one = waiting(a, "eins");
    waiting(a, "zwei");
    JsonNode found = person.get(a.path + "/approvals?subjectId=" + one).ok().json().path("items");
    assertEquals(1, found.size());
    assertEquals(one, found.path(0).path("subjectId").asText());
    assertEquals(
        0,
        person
            .get(a.path + "/approvals?state=APPROVED&subjectId=" + one)
            .ok()
            .json()
            .path("items")
            .size());
  }

  private static String waiting(TestAuthority authority, String text) {
    String reply = authority.reply(authority.inquiry("Frage"), text);
    authority.editor.post(authority.path + "/replies/" + reply + "/submission", null).ok();
    return reply;
  }

  private static void deadline(TestAuthority authority, int minutes) {
    JsonNode chain =
        authority
            .admin
            .post(
                authority.path + "/chains",
                Map.of(
                    "name",
                    "Mit Frist",
                    "steps",
                    List.of(Map.of("name", "F", "mode", "ANY", "deadlineMinutes", minutes))))
            .ok()
            .json();
    for (Api approver : List.of(authority.approver, authority.secondApprover)) {
      approver
          .post(
              authority.path + "/chains/" + chain.path("id").asText() + "/adoptions",
              Map.of("contentHash", chain.path("contentHash").asText()))
          .ok();
    }
  }

  private static Map<String, String> yes(JsonNode item, String hash) {
    return Map.of(
        "tenant",
        item.path("tenant").asText(),
        "approvalId",
        item.path("approval").path("id").asText(),
        "verdict",
        "APPROVE",
        "contentHash",
        hash);
  }

  private List<JsonNode> items(String query) {
    List<JsonNode> items = new ArrayList<>();
    person.get("/me/approvals" + query).ok().json().path("items").forEach(items::add);
    return items;
  }

  /** One at a time, to the end. */
  private List<String> pages() {
    List<String> all = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = person.get("/me/approvals?limit=1&cursor=" + cursor).ok().json();
      page.path("items").forEach(i -> all.add(i.path("approval").path("subjectId").asText()));
      cursor = page.path("nextCursor").asText(null);
    } while (cursor != null && !cursor.equals("null"));
    return all;
  }

  private static List<String> subjects(List<JsonNode> items) {
    return items.stream().map(i -> i.path("approval").path("subjectId").asText()).toList();
  }

  private static JsonNode me(Api who) {
    return who.get("/me").ok().json();
  }

  private static long decided(TestAuthority authority) {
    JsonNode events =
        authority.admin.get(authority.path + "/audit-events?limit=200").ok().json().path("items");
    assertTrue(
        authority
            .admin
            .get(authority.path + "/audit-events/verification")
            .ok()
            .json()
            .path("verified")
            .asBoolean());
    return events.findValuesAsText("action").stream().filter("APPROVAL_DECIDED"::equals).count();
  }
}
