package de.amtsstimme.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sources, answers, templates, suggestions, tone of a {@link World}. */
abstract class LibraryWorld extends BillingWorld {

  LibraryWorld(TestAuthority authority) {
    super(authority);
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

  void proposeSynonyms() {
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
}
