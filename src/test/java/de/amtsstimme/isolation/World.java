package de.amtsstimme.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.DeadLetter;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One authority with one of everything, made fresh where an operation uses it up. Ids by the name
 * of their kind.
 */
final class World {

  final TestAuthority authority;
  final Map<String, String> ids = new HashMap<>();
  private int minutesBack = 5;
  private int daysAhead;
  private TestAuthority elsewhere;
  Map<String, Object> replacementBody;

  World(TestAuthority authority) {
    this.authority = authority;
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

  String get(String kind) {
    String id = ids.get(kind);
    if (id == null) {
      throw new AssertionError("no id of kind " + kind);
    }
    return id;
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

  void source() {
    ids.put("source", authority.source());
  }

  void sourceVersion() {
    source();
    ids.put("sourceVersion", authority.newVersion(get("source")));
  }

  void phrasing() {
    draftedAnswer();
    String phrasings = path("answers/" + get("answer") + "/phrasings");
    authority.editor.post(phrasings, Map.of("phrasings", List.of("Anders gefragt?"))).ok();
    ids.put(
        "phrasing",
        authority.editor.get(phrasings).ok().json().path("items").path(0).path("id").asText());
  }

  /** An answer that serves, and a new version of its source. */
  void staleAnswer() {
    approvedAnswer();
    JsonNode current =
        authority.editor.get(path("answers/" + get("answer"))).ok().json().path("current");
    ids.put("source", authority.sourceOf(get("answer")));
    ids.put("sourceVersion", authority.newVersion(get("source")));
    ids.put("confirmedHash", current.path("contentHash").asText());
  }

  /** An approved reply with a text of its own, made from an answer whose source has changed. */
  void heldReply() {
    approvedAnswer();
    inquiry();
    ids.put("reply", authority.approvedReplyFrom(get("answer"), get("inquiry"), "Eigene Worte"));
    ids.put("source", authority.sourceOf(get("answer")));
    ids.put("sourceVersion", authority.newVersion(get("source")));
    ids.put(
        "confirmedHash",
        authority
            .editor
            .get(path("replies/" + get("reply")))
            .ok()
            .json()
            .path("contentHash")
            .asText());
  }

  Map<String, Object> confirmationBody() {
    return Map.of(
        "sourceId",
        get("source"),
        "sourceVersionId",
        get("sourceVersion"),
        "contentHash",
        get("confirmedHash"));
  }

  /** An answer with a draft revision. */
  void draftedAnswer() {
    source();
    JsonNode answer = authority.draftAnswer("Frage " + UUID.randomUUID(), "Text");
    ids.put("answer", answer.path("id").asText());
    ids.put("revision", answer.path("latest").path("id").asText());
  }

  /** Two drafts that wait for one decision. */
  void batch() {
    draftedAnswer();
    String first = get("revision");
    draftedAnswer();
    JsonNode batch =
        authority
            .editor
            .post(
                path("answer-batches"),
                Map.of("name", "Sammlung", "revisions", List.of(first, get("revision"))))
            .ok()
            .json();
    ids.put("batch", batch.path("id").asText());
    ids.put("batchApproval", batch.path("approvalId").asText());
    ids.put("batchHash", batch.path("contentHash").asText());
    ids.put("batchMember", first);
  }

  /** One entry, whose source is not here: a dry run of it changes nothing. */
  static final String FILE = "externalKey,topic,question,sources,text.de\n1,T,F?,Keine,T.\n";

  /** A file that was imported, with one draft that waits to be submitted. */
  void answerImport() {
    source();
    String file =
        "externalKey,topic,question,sources,text.de\n"
            + UUID.randomUUID()
            + ",T,F?,id:"
            + get("source")
            + ",T.\n";
    ids.put("import", Imports.run(authority.editor, authority, file).path("id").asText());
  }

  /** A text that the manager wrote in an authority of the manager's, too. */
  void ownText() {
    if (elsewhere == null) {
      elsewhere = TestAuthority.active();
      elsewhere.lend(authority, authority.manager, "Manager", "AGENCY_MANAGER");
    }
    ids.put("ownTextFrom", elsewhere.slug);
    ids.put(
        "ownText",
        authority
            .manager
            .post(
                elsewhere.path + "/answers",
                Map.of(
                    "topic",
                    "T",
                    "revision",
                    Map.of(
                        "question", "Frage?",
                        "variants", List.of(Map.of("language", "de", "text", "Text.")),
                        "sources", List.of(elsewhere.source()))))
            .ok()
            .id());
  }

  void templateOffer() {
    source();
    ownText();
    ids.put(
        "offer",
        authority
            .manager
            .post(
                path("template-offers"),
                Map.of("from", get("ownTextFrom"), "answerId", get("ownText")))
            .ok()
            .id());
  }

  void approvedAnswer() {
    ids.put("answer", authority.approvedAnswer("Frage " + UUID.randomUUID(), "Text"));
  }

  /** Somebody asked for an entry and got it suggested. */
  void suggestion() {
    String question = "Wo parkt " + UUID.randomUUID() + "?";
    ids.put("answer", authority.approvedAnswer(question, "Text"));
    JsonNode said =
        authority.editor.post(path("suggestions"), Map.of("text", question)).ok().json();
    ids.put("suggestion", said.path("id").asText());
  }

  /** Somebody asked what the library does not know. */
  void gap() {
    ids.put(
        "gap",
        authority
            .editor
            .post(path("suggestions"), Map.of("text", "Gehege " + UUID.randomUUID()))
            .ok()
            .json()
            .path("id")
            .asText());
  }

  void toneGuideline() {
    ids.put(
        "toneGuideline",
        authority.editor.post(path("tone-guidelines"), Guidelines.draft()).ok().id());
  }

  /** A text that was checked when it was submitted. */
  void toneResult() {
    Guidelines.putInForce(authority, Guidelines.draft());
    draftedReply();
    authority.editor.post(path("replies/" + get("reply") + "/submission"), null).ok();
    ids.put("checkedRevision", authority.openApproval(get("reply")).path("revisionId").asText());
  }

  /** Sent back, so that they can be written anew. */
  void synonyms() {
    proposeSynonyms();
    JsonNode run = authority.openApproval(get("synonyms"));
    authority
        .approver
        .post(
            path("approvals/" + run.path("id").asText() + "/decisions"),
            Map.of(
                "verdict",
                "RETURN",
                "comment",
                "Nein",
                "contentHash",
                run.path("contentHash").asText()))
        .ok();
  }

  void synonymsInForce() {
    proposeSynonyms();
    JsonNode run = authority.openApproval(get("synonyms"));
    ids.put("synonymsHash", run.path("contentHash").asText());
    authority.approve(run.path("id").asText(), run.path("contentHash").asText());
  }

  private void proposeSynonyms() {
    ids.put(
        "synonyms",
        authority
            .editor
            .post(
                path("synonyms"),
                Map.of(
                    "words",
                    List.of("Sofa", "Couch " + UUID.randomUUID().toString().substring(0, 4))))
            .ok()
            .id());
  }

  void inquiry() {
    ids.put("inquiry", authority.inquiry("Frage"));
  }

  void draftedReply() {
    inquiry();
    ids.put("reply", authority.reply(get("inquiry"), "Text"));
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

  void timeEntry() {
    ids.put(
        "timeEntry", authority.agencyEditor.post(path("time-entries"), timeEntryBody()).ok().id());
  }

  /** An entry, and what could take its place. */
  void replacement() {
    timeEntry();
    replacementBody = timeEntryBody();
  }

  Map<String, Object> timeEntryBody() {
    inquiry();
    minutesBack += 5;
    Instant end = Instant.now().minusSeconds(60L * minutesBack);
    return Map.of(
        "activity",
        "TEXT",
        "startedAt",
        end.minusSeconds(120).toString(),
        "endedAt",
        end.toString(),
        "inquiryId",
        get("inquiry"));
  }

  private int monthsOfContracts;

  /** One of everything that is billed by. */
  void billing() {
    proposedContract();
    proposedCard();
    awardLimit();
    timer();
    submittedSheet();
    amendment();
  }

  /** Not accepted; to a contract of its own. */
  void amendment() {
    agreedContract();
    ids.put(
        "amendment",
        authority.manager.post(path("contract-amendments"), amendmentBody()).ok().id());
  }

  Map<String, Object> amendmentBody() {
    return Billing.amendment(
        authority, get("agreedContract"), Map.of("ceiling", Billing.eur("2000.00")));
  }

  /** Not accepted; of a time in which nobody books here. */
  void proposedContract() {
    ids.put(
        "contract",
        Billing.propose(
            authority,
            Billing.contract(LocalDate.of(2035, 1, 1), LocalDate.of(2035, 12, 31), "1000")));
  }

  void proposedCard() {
    proposedContract();
    ids.put(
        "rateCard",
        authority
            .manager
            .post(path("rate-cards"), Billing.card(get("contract"), LocalDate.of(2035, 1, 1)))
            .ok()
            .id());
  }

  /** In force in a month of its own, long ago. */
  void agreedContract() {
    LocalDate first = LocalDate.of(2010, 1, 1).plusMonths(monthsOfContracts++);
    ids.put(
        "agreedContract",
        Billing.agreed(authority, first, first.plusMonths(1).minusDays(1), "1000"));
    ids.put("agreedMonth", first.toString().substring(0, 7));
  }

  void awardLimit() {
    ids.put("awardLimit", authority.finance.post(path("award-limits"), awardLimitBody()).ok().id());
  }

  static Map<String, Object> awardLimitBody() {
    return Map.of(
        "basis",
        "DIREKTAUFTRAG",
        "limit",
        Billing.eur("1000.00"),
        "validFrom",
        "2026-01-01",
        "source",
        "Dienstanweisung Vergabe");
  }

  void noTimer() {
    inquiry();
    for (JsonNode t : authority.agencyEditor.get(path("timers")).ok().json().path("items")) {
      authority.agencyEditor.post(path("timers/" + t.path("id").asText() + "/discard"), null).ok();
    }
  }

  void timer() {
    noTimer();
    ids.put("timer", authority.agencyEditor.post(path("timers"), timerBody()).ok().id());
  }

  Map<String, Object> timerBody() {
    return Map.of("activity", "TEXT", "inquiryId", get("inquiry"));
  }

  void openSheet() {
    agreedContract();
    ids.put(
        "sheetEntry",
        Billing.book(authority.agencyEditor, authority, get("agreedMonth") + "-15T08:00:00Z", 60)
            .ok()
            .id());
    ids.put("timeSheet", Billing.open(authority, get("agreedContract"), get("agreedMonth")));
  }

  void submittedSheet() {
    openSheet();
    Billing.submit(authority, get("timeSheet"));
  }

  Map<String, Object> confirmationOfSheet() {
    return Billing.asRead(
        authority.finance.get(path("time-sheets/" + get("timeSheet"))).ok().json());
  }

  void invoiceDraft() {
    Invoices.seller();
    ids.put("invoiceDraft", Invoices.drafted(authority));
  }

  void invoice() {
    Invoices.seller();
    ids.put("invoice", Invoices.issued(authority));
  }

  void remindedInvoice() {
    invoice();
    Invoices.letBecomeOverdue(get("invoice"));
    authority
        .manager
        .post(path("invoices/" + get("invoice") + "/events"), Invoices.reminder())
        .ok();
  }

  private String path(String rest) {
    return authority.path + "/" + rest;
  }
}
