package de.amtsstimme.archive;

import static de.amtsstimme.archive.FullAuthority.ODD;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;

/** Rows of the library: entries, a batch, what came from elsewhere, what finds them. */
final class FullLibrary {

  private FullLibrary() {}

  /** An entry with all that one can have. */
  static void entry(TestAuthority a) {
    a.editor
        .post(
            a.path + "/answers",
            Map.of(
                "topic",
                "Abfall/Sperrmüll",
                "tags",
                List.of("Sofa, groß", "ÄÖ\"{}\\"),
                "department",
                "Amt 70",
                "externalKey",
                "k-" + a.slug,
                "phrasings",
                List.of("Wohin? " + ODD, "Wo denn?"),
                "revision",
                Map.of(
                    "question",
                    "Wann?",
                    "variants",
                    List.of(Map.of("language", "de", "text", "{{anrede}}, am {{tag}}.")),
                    "placeholders",
                    List.of(
                        Map.of(
                            "key",
                            "anrede",
                            "type",
                            "CHOICE",
                            "label",
                            "Anrede",
                            "options",
                            List.of("Hallo", "Guten Tag")),
                        Map.of("key", "tag", "type", "DATE", "label", "Tag")),
                    "sources",
                    List.of(a.source()))))
        .ok();
  }

  /** Its source has a new version, and somebody says that the text is still right. */
  static void confirm(TestAuthority a, String answer) {
    String source = a.sourceOf(answer);
    String version = a.newVersion(source);
    String hash =
        a.reader
            .get(a.path + "/answers/" + answer)
            .ok()
            .json()
            .path("current")
            .path("contentHash")
            .asText();
    a.approver
        .post(
            a.path + "/answers/" + answer + "/confirmations",
            Map.of("sourceId", source, "sourceVersionId", version, "contentHash", hash))
        .ok();
  }

  /** Three texts submitted together, one taken out, the rest approved. */
  static void batch(TestAuthority a) {
    List<String> revisions =
        List.of(
            a.draftAnswer("Eins? " + ODD, "Ja.").path("latest").path("id").asText(),
            a.draftAnswer("Zwei?", "Ja.").path("latest").path("id").asText(),
            a.draftAnswer("Drei?", "Nein.").path("latest").path("id").asText());
    JsonNode batch =
        a.editor
            .post(a.path + "/answer-batches", Map.of("name", "Alle", "revisions", revisions))
            .ok()
            .json();
    JsonNode rest =
        a.approver
            .post(
                a.path + "/answer-batches/" + batch.path("id").asText() + "/removals",
                Map.of(
                    "revisionId", revisions.get(2),
                    "contentHash", batch.path("contentHash").asText(),
                    "reason", "Nicht so. " + ODD))
            .ok()
            .json();
    a.approve(rest.path("approvalId").asText(), rest.path("contentHash").asText());
  }

  /** A text that the manager brought from elsewhere, taken over. */
  static void template(TestAuthority a) {
    TestAuthority other = TestAuthority.active();
    other.lend(a, a.manager, "Manager", "AGENCY_MANAGER");
    String text =
        a.manager
            .post(
                other.path + "/answers",
                Map.of(
                    "topic",
                    "T",
                    "revision",
                    Map.of(
                        "question", "Vorlage? " + ODD,
                        "variants", List.of(Map.of("language", "de", "text", ODD)),
                        "sources", List.of(other.source()))))
            .ok()
            .id();
    String offer =
        a.manager
            .post(a.path + "/template-offers", Map.of("from", other.slug, "answerId", text))
            .ok()
            .id();
    a.editor
        .post(
            a.path + "/template-offers/" + offer + "/acceptance",
            Map.of("sources", List.of(a.source())))
        .ok();
  }

  /** Synonyms; a question that was suggested an answer, one that was not and became a draft. */
  static void suggestions(TestAuthority a) {
    String synonyms =
        a.editor.post(a.path + "/synonyms", Map.of("words", List.of("Sofa", "Couch"))).ok().id();
    JsonNode run = a.openApproval(synonyms);
    a.approve(run.path("id").asText(), run.path("contentHash").asText());
    String answer = a.approvedAnswer("Wo ist das Stadtarchiv?", "Am Markt.");
    JsonNode said =
        a.editor
            .post(a.path + "/suggestions", Map.of("text", "Wo ist das Stadtarchiv? " + ODD))
            .ok()
            .json();
    a.editor
        .post(
            a.path + "/suggestions/" + said.path("id").asText() + "/feedback",
            Map.of("answerId", answer, "feedback", "REJECTED"))
        .ok();
    JsonNode none =
        a.editor
            .post(a.path + "/suggestions", Map.of("text", "Giraffenpatenschaft", "channel", "X"))
            .ok()
            .json();
    a.editor
        .post(
            a.path + "/suggestion-gaps/" + none.path("id").asText() + "/draft",
            Map.of(
                "topic",
                "Zoo",
                "question",
                "Kann ich Pate werden?",
                "text",
                "Ja.",
                "sources",
                List.of(a.source())))
        .ok();
  }
}
