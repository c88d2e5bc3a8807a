package de.amtsstimme.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A citizen who asked many times, with a reply in every state; one word stands in everything that
 * is theirs.
 */
final class PersonOfInterest {

  final TestAuthority a;

  /** Nothing in it that the search would fold (ae) or take off (e at the end). */
  final String word =
      "q"
          + UUID.randomUUID()
              .toString()
              .replace("-", "")
              .replace('a', 'g')
              .replace('e', 'h')
              .substring(0, 20);

  final String handle = "@" + word;

  /** Inquiries and replies by the state of the reply. */
  final Map<String, String> inquiries = new LinkedHashMap<>();

  final Map<String, String> replies = new LinkedHashMap<>();
  private final String library;
  private int minutes = 5;

  PersonOfInterest(TestAuthority a) {
    this.a = a;
    this.library = a.approvedAnswer("Frage " + UUID.randomUUID(), "Text der Bibliothek.");
    inquiries.put("NEW", ask("NEW"));
    suggest();
    takeOver();
    for (String state :
        new String[] {
          "DRAFT",
          "IN_APPROVAL",
          "RETURNED",
          "REJECTED",
          "APPROVED",
          "WITHDRAWN",
          "RELEASED",
          "PUBLISHED"
        }) {
      replies.put(state, reply(state));
    }
    close("PUBLISHED", "ANSWERED");
    replies.put("CLOSED_DRAFT", reply("CLOSED_DRAFT"));
    close("CLOSED_DRAFT", "SPAM");
    replies.put("ANSWER", answerOfTheLibrary());
    replies.put("RENDERING", rendering());
    bookTime();
  }

  private String ask(String name) {
    Map<String, String> body = inquiry(name);
    return withKey("/inquiries", body, name).id();
  }

  Map<String, String> inquiry(String name) {
    return Map.of(
        "channel",
        "FACEBOOK",
        "externalId",
        word + "-" + name,
        "authorHandle",
        handle,
        "text",
        "Bin der " + word + ", wie geht das mit " + name + "?");
  }

  /** With a key that says who it is about, as a connector might choose it. */
  Api.Answer withKey(String path, Object body, String name) {
    return a.editor
        .send("POST", a.path + path, body, Map.of("Idempotency-Key", word + "-" + name))
        .ok();
  }

  private void suggest() {
    withKey(
        "/suggestions",
        Map.of("text", "Frage von " + word, "inquiryId", inquiries.get("NEW")),
        "suggestion");
  }

  private void takeOver() {
    withKey(
        "/answers/" + library + "/phrasings",
        Map.of("phrasings", List.of("Was fragt " + word + "?"), "inquiryId", inquiries.get("NEW")),
        "phrasing");
  }

  private String reply(String state) {
    inquiries.put(state, ask(state));
    String reply =
        withKey(
                "/inquiries/" + inquiries.get(state) + "/replies",
                Map.of("text", "Hallo " + word + ", das geht so."),
                "reply-" + state)
            .id();
    if (state.endsWith("DRAFT")) {
      return reply;
    }
    withKey("/replies/" + reply + "/submission", null, "submission-" + state);
    JsonNode run = a.openApproval(reply);
    switch (state) {
      case "IN_APPROVAL" -> {
        return reply;
      }
      case "RETURNED" -> decide(run, "RETURN");
      case "REJECTED" -> decide(run, "REJECT");
      default -> decide(run, "APPROVE");
    }
    if (state.equals("WITHDRAWN")) {
      withdraw(reply);
    }
    if (state.equals("RELEASED") || state.equals("PUBLISHED")) {
      withKey("/replies/" + reply + "/release", null, "release-" + state);
    }
    if (state.equals("PUBLISHED")) {
      withKey(
          "/replies/" + reply + "/publication",
          Map.of("url", "https://social.example/" + word + "/1"),
          "publication");
    }
    return reply;
  }

  private void withdraw(String reply) {
    String path = a.path + "/replies/" + reply;
    String hash = a.editor.get(path).ok().json().path("contentHash").asText();
    a.approver
        .post(
            path + "/withdrawal",
            Map.of("reason", "Stimmt für " + word + " nicht.", "contentHash", hash))
        .ok();
  }

  private void decide(JsonNode run, String verdict) {
    a.approver
        .post(
            a.path + "/approvals/" + run.path("id").asText() + "/decisions",
            Map.of(
                "verdict",
                verdict,
                "contentHash",
                run.path("contentHash").asText(),
                "comment",
                "Das schrieb " + word + " schon einmal."))
        .ok();
  }

  private void close(String state, String reason) {
    a.editor
        .post(a.path + "/inquiries/" + inquiries.get(state) + "/closure", Map.of("reason", reason))
        .ok();
  }

  private String answerOfTheLibrary() {
    inquiries.put("ANSWER", ask("ANSWER"));
    String reply =
        withKey(
                "/inquiries/" + inquiries.get("ANSWER") + "/replies",
                Map.of("answerId", library),
                "answer")
            .id();
    withKey("/replies/" + reply + "/submission", null, "submission-answer");
    withKey("/replies/" + reply + "/release", null, "release-answer");
    return reply;
  }

  private String rendering() {
    a.patch(Map.of("allowRenderings", true));
    inquiries.put("RENDERING", ask("RENDERING"));
    String template = a.approvedTemplate("Wann " + UUID.randomUUID() + "?");
    String reply =
        withKey(
                "/inquiries/" + inquiries.get("RENDERING") + "/replies",
                TestAuthority.filledIn(template, "2026-12-24", "Rathaus"),
                "rendering")
            .id();
    withKey("/replies/" + reply + "/submission", null, "submission-rendering");
    withKey("/replies/" + reply + "/release", null, "release-rendering");
    return reply;
  }

  private void bookTime() {
    bookTime("PUBLISHED", "Rückfrage bei " + word).ok();
  }

  Api.Answer bookTime(String state, String description) {
    minutes += 10;
    Instant end = Instant.now().minusSeconds(60L * minutes);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("activity", "TEXT");
    body.put("startedAt", end.minusSeconds(60).toString());
    body.put("endedAt", end.toString());
    body.put("inquiryId", inquiries.get(state));
    body.put("description", description);
    return a.agencyEditor.post(a.path + "/time-entries", body);
  }

  /** What erases them. */
  Map<String, Object> request() {
    return Map.of("channel", "FACEBOOK", "author", handle);
  }

  String query() {
    return "?channel=FACEBOOK&author=" + word;
  }
}
