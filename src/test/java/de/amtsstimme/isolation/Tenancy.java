package de.amtsstimme.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An authority in which every text carries a mark of its own, with one row of every kind. */
final class Tenancy {

  /** What both ask alike; only the mark tells the two authorities apart. */
  static final String QUESTION = "Wann hat das Rathaus geöffnet?";

  final TestAuthority authority = TestAuthority.withAgency();
  final String path = authority.path;
  final String mark = "MARKE" + UUID.randomUUID().toString().replace("-", "");
  final String contact =
      authority
          .admin
          .post(path + "/contacts", Map.of("name", text("Kontakt"), "topic", mark))
          .ok()
          .id();
  final String source =
      authority
          .editor
          .post(
              path + "/sources",
              Map.of("title", mark, "issuer", mark, "version", "1", "excerpt", text("Auszug")))
          .ok()
          .id();
  final String answer = authority.approvedAnswer(QUESTION + " " + mark, text("Montags."));
  final String revision =
      authority
          .editor
          .get(path + "/answers/" + answer)
          .ok()
          .json()
          .path("latest")
          .path("id")
          .asText();
  final String inquiry = authority.inquiry(text("Frage"));
  final String reply = authority.reply(inquiry, text("Entwurf"));
  final String submitted = authority.reply(inquiry, text("Eingereicht"));
  final String approval;
  final String chain;
  final String member;
  final String grant;
  final String timeEntry;

  Tenancy() {
    Api reader = Api.as(authority.slug + ".marked");
    authority.member(reader, text("Leserin"), "READER");
    authority.editor.post(path + "/replies/" + submitted + "/submission", null).ok();
    approval = authority.openApproval(submitted).path("id").asText();
    chain = first("/chains");
    member = first("/members");
    grant = first("/grants");
    timeEntry = time(0, null).ok().id();
  }

  Api.Answer time(int minutesAgo, String inquiryId) {
    Map<String, Object> body = new HashMap<>();
    Instant end = Instant.now().minusSeconds(60L * minutesAgo + 5);
    body.put("activity", "TEXT");
    body.put("startedAt", end.minusSeconds(60).toString());
    body.put("endedAt", end.toString());
    body.put("description", mark);
    body.put("inquiryId", inquiryId);
    return authority.manager.post(path + "/time-entries", body);
  }

  /** Addresses of single rows below an authority; its administrator may read them all. */
  List<String> rows() {
    return List.of(
        "/contacts/" + contact,
        "/sources/" + source,
        "/answers/" + answer,
        "/answers/" + answer + "/revisions/" + revision,
        "/inquiries/" + inquiry,
        "/replies/" + reply,
        "/approvals/" + approval,
        "/chains/" + chain,
        "/members/" + member,
        "/grants/" + grant,
        "/time-entries/" + timeEntry);
  }

  /** Nothing of this may be in an answer that belongs to somebody else. */
  Set<String> traces() {
    return Set.of(
        mark,
        authority.slug,
        contact,
        source,
        answer,
        revision,
        inquiry,
        reply,
        submitted,
        approval,
        chain,
        member,
        grant,
        timeEntry);
  }

  String text(String text) {
    return text + " " + mark;
  }

  private String first(String list) {
    JsonNode items = authority.admin.get(path + list).ok().json().path("items");
    return items.get(0).path("id").asText();
  }

  /** The body of a question that shows whose it is. */
  Map<String, String> newInquiry() {
    return Map.of("channel", "X", "text", text("Wann?"), "authorHandle", "@" + mark);
  }

  /** The body of an entry that shows whose it is. */
  Map<String, Object> newAnswer(String citing) {
    return Map.of(
        "topic",
        mark,
        "revision",
        Map.of(
            "question",
            text("Was?"),
            "variants",
            List.of(Map.of("language", "de", "text", text("Das."))),
            "sources",
            List.of(citing)));
  }
}
