package de.amtsstimme.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.DeadLetter;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One authority with one of everything, made fresh where an operation uses it up. Ids by the name
 * of their kind.
 */
final class World extends LibraryWorld {

  World(TestAuthority authority) {
    super(authority);
  }

  /** One of everything, for the ids that another authority must not reach. */
  static World complete() {
    World w = new World(TestAuthority.withAgency());
    w.contact();
    w.invitation();
    w.member();
    w.proposedGrant();
    w.chain();
    w.deputy();
    w.onCall();
    w.draftedAnswer();
    w.sourceVersion();
    w.phrasing();
    w.openApproval();
    w.batch();
    w.draftedAnswer();
    w.answerImport();
    w.templateOffer();
    w.legalHold();
    w.erasure();
    w.withdrawal();
    w.halt();
    w.noHalt();
    w.crisis();
    w.noCrisis();
    w.timeEntry();
    w.invoice();
    w.invoiceDraft();
    w.billing();
    w.deadLetter();
    w.gap();
    w.synonyms();
    w.toneGuideline();
    w.toneResult();
    w.suggestion();
    w.draftedAnswer();
    return w;
  }

  void contact() {
    ids.put(
        "contact",
        authority.admin.post(path("contacts"), Map.of("name", "K", "topic", "T")).ok().id());
  }

  void invitation() {
    JsonNode invited =
        authority
            .admin
            .post(path("invitations"), Map.of("displayName", "Neu", "roles", List.of("READER")))
            .ok()
            .json();
    ids.put("invitation", invited.path("id").asText());
    ids.put(
        "invitationToken",
        invited.path(invited.has("invitationToken") ? "invitationToken" : "token").asText());
  }

  /** Somebody who may be changed and removed without anybody missing them. */
  void member() {
    String name = "Mitglied " + UUID.randomUUID();
    authority.member(Api.as(name), name, "READER");
    for (JsonNode m : authority.admin.get(path("members?limit=200")).ok().json().path("items")) {
      if (m.path("displayName").asText().equals(name)) {
        ids.put("member", m.path("id").asText());
      }
    }
  }

  void proposedGrant() {
    String name = "Person " + UUID.randomUUID();
    JsonNode invited =
        authority.agencyAdmin.post("/agency/invitations", Map.of("displayName", name)).ok().json();
    String token =
        invited.path(invited.has("invitationToken") ? "invitationToken" : "token").asText();
    Api.as(name).post("/invitations/" + token + "/redemption", null).ok();
    ids.put("staffInvitation", invited.path("id").asText());
    ids.put("staff", authority.staffId(name));
    ids.put(
        "grant",
        authority
            .agencyAdmin
            .post(
                path("grants"),
                Map.of("staffId", ids.get("staff"), "roles", List.of("AGENCY_EDITOR")))
            .ok()
            .id());
  }

  /** Drafted, not adopted. */
  void chain() {
    JsonNode chain =
        authority
            .admin
            .post(
                path("chains"),
                Map.of("name", "Zweite", "steps", List.of(Map.of("name", "F", "mode", "ANY"))))
            .ok()
            .json();
    ids.put("chain", chain.path("id").asText());
    ids.put("chainHash", chain.path("contentHash").asText());
  }

  /** A person of this authority who could deputise. */
  void deputyPerson() {
    ids.put(
        "deputyPerson",
        authority
            .editor
            .get(path("deputies/candidates"))
            .ok()
            .json()
            .path("items")
            .path(0)
            .path("personId")
            .asText());
  }

  /** The editor's, in a time of its own. */
  void deputy() {
    deputyPerson();
    Instant from = Instant.now().plusSeconds(864_000L * ++daysAhead);
    ids.put(
        "deputy",
        authority
            .editor
            .post(
                path("deputies"),
                Map.of(
                    "deputyId", get("deputyPerson"),
                    "from", from.toString(),
                    "until", from.plusSeconds(60).toString()))
            .ok()
            .id());
  }

  void onCall() {
    deputyPerson();
    ids.put(
        "onCall",
        authority
            .admin
            .post(
                path("on-call"),
                Map.of(
                    "personId",
                    get("deputyPerson"),
                    "until",
                    Instant.now().plusSeconds(3_600).toString()))
            .ok()
            .id());
  }

  /** A reply that waits for its approval. */
  void openApproval() {
    draftedReply();
    authority.editor.post(path("replies/" + get("reply") + "/submission"), null).ok();
    JsonNode approval = authority.openApproval(get("reply"));
    ids.put("approval", approval.path("id").asText());
    ids.put("approvalHash", approval.path("contentHash").asText());
    JsonNode text = approval.path("content").path("variants").path(0);
    ids.put("approvalLanguage", text.path("language").asText());
    ids.put("approvalChannel", text.path("channel").asText());
    ids.put("approvalKind", text.path("kind").asText());
  }

  void approvedReply() {
    ids.put("reply", authority.approvedReply("Text"));
  }

  void releasedReply() {
    approvedReply();
    authority.editor.post(path("replies/" + get("reply") + "/release"), null).ok();
  }

  /** An answer that serves, and the hash of what it says. */
  void answerToWithdraw() {
    approvedAnswer();
    ids.put(
        "withdrawnHash",
        authority
            .editor
            .get(path("answers/" + get("answer")))
            .ok()
            .json()
            .path("current")
            .path("contentHash")
            .asText());
  }

  void replyToWithdraw() {
    approvedReply();
    ids.put(
        "withdrawnHash",
        authority
            .editor
            .get(path("replies/" + get("reply")))
            .ok()
            .json()
            .path("contentHash")
            .asText());
  }

  void withdrawal() {
    replyToWithdraw();
    ids.put(
        "withdrawal",
        authority
            .approver
            .post(
                path("replies/" + get("reply") + "/withdrawal"),
                Map.of("reason", "Test", "contentHash", get("withdrawnHash")))
            .ok()
            .id());
  }

  /** Pressed now; only one at a time. */
  void halt() {
    ids.put("halt", authority.admin.post(path("halt"), Map.of("reason", "Test")).ok().id());
  }

  void noHalt() {
    for (JsonNode h : authority.admin.get(path("halts")).ok().json().path("items")) {
      if (h.path("liftedAt").isNull()) {
        authority.admin.post(path("halts/" + h.path("id").asText() + "/lifting"), null).ok();
      }
    }
  }

  void crisis() {
    noCrisis();
    ids.put(
        "crisis",
        authority
            .admin
            .post(path("crises"), Map.of("reason", "Test", "until", tomorrow()))
            .ok()
            .id());
  }

  void noCrisis() {
    for (JsonNode c : authority.admin.get(path("crises")).ok().json().path("items")) {
      if (c.path("active").asBoolean()) {
        authority.admin.post(path("crises/" + c.path("id").asText() + "/ending"), null).ok();
      }
    }
  }

  static String tomorrow() {
    return Instant.now().plusSeconds(86_400).toString();
  }

  void legalHold() {
    inquiry();
    ids.put("legalHold", authority.admin.post(path("legal-holds"), holdBody()).ok().id());
  }

  Map<String, Object> holdBody() {
    return Map.of("inquiryId", get("inquiry"), "reason", "Klage", "endsAt", "2036-02-01T00:00:00Z");
  }

  void erasure() {
    inquiry();
    ids.put(
        "erasure",
        authority.admin.post(path("erasures"), Map.of("inquiryId", get("inquiry"))).ok().id());
  }

  void deadLetter() {
    ids.put("deadLetter", DeadLetter.in(authority).toString());
  }
}
