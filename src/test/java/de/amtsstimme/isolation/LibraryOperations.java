package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.OperationRows.NOTHING;
import static de.amtsstimme.isolation.OperationRows.NO_BODY;

import de.amtsstimme.fixtures.Guidelines;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sources, answers, templates, suggestions, tone. */
final class LibraryOperations {

  private LibraryOperations() {}

  static void addTo(OperationRows rows) {
    // Library
    rows.get("listSources", a -> a.reader, World::source);
    rows.send(
        "createSource",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("title", "S", "issuer", "I", "version", "1", "excerpt", "E"));
    rows.get("getSource", a -> a.reader, World::source, "source");
    rows.get("listSourceVersions", a -> a.reader, World::source, "source");
    rows.send(
        "createSourceVersion",
        a -> a.editor,
        World::source,
        List.of("source"),
        w -> Map.of("version", "2", "excerpt", "E"));
    rows.get("getSourceVersion", a -> a.reader, World::sourceVersion, "source", "sourceVersion");
    rows.send(
        "endSource",
        a -> a.editor,
        World::source,
        List.of("source"),
        w -> Map.of("reason", "Test"));
    rows.get("listDependents", a -> a.reader, World::source, "source");
    rows.get("listTopics", a -> a.reader, NOTHING);
    rows.get("listAnswers", a -> a.reader, NOTHING);
    rows.send(
        "updateAnswer",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer"),
        w -> Map.of("tags", List.of("neu")));
    rows.send(
        "retireAnswer",
        a -> a.approver,
        World::draftedAnswer,
        List.of("answer"),
        w -> Map.of("reason", "Test"));
    rows.get("listPhrasings", a -> a.reader, World::phrasing, "answer");
    rows.send(
        "addPhrasings",
        a -> a.editor,
        w -> {
          w.draftedAnswer();
          w.inquiry();
        },
        List.of("answer"),
        w -> Map.of("phrasings", List.of("Anders?"), "inquiryId", w.get("inquiry")),
        "inquiry");
    rows.send(
        "removePhrasing", a -> a.editor, World::phrasing, List.of("answer", "phrasing"), NO_BODY);
    rows.get("listConfirmations", a -> a.reader, World::draftedAnswer, "answer");
    rows.send(
        "confirmAnswer",
        a -> a.approver,
        World::staleAnswer,
        List.of("answer"),
        World::confirmationBody,
        "source");
    rows.get("listRevisions", a -> a.reader, World::draftedAnswer, "answer");
    rows.get(
        "compareRevisions", a -> a.reader, World::draftedAnswer, "answer", "revision", "revision");
    rows.send(
        "createAnswer",
        a -> a.editor,
        World::source,
        List.of(),
        w -> Map.of("topic", "T", "revision", revision(w)),
        "source");
    rows.get("getAnswer", a -> a.reader, World::draftedAnswer, "answer");
    rows.send(
        "createRevision",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer"),
        LibraryOperations::revision,
        "source");
    rows.get("getRevision", a -> a.reader, World::draftedAnswer, "answer", "revision");
    rows.send(
        "submitRevision",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer", "revision"),
        NO_BODY);
    rows.send(
        "submitRevisionWithReason",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer", "revision"),
        w -> Map.of("toneReason", "R"));
    rows.send(
        "createAnswerBatch",
        a -> a.editor,
        World::draftedAnswer,
        List.of(),
        w -> Map.of("name", "N", "revisions", List.of(w.get("revision"))),
        "revision");
    rows.get("getAnswerBatch", a -> a.approver, World::batch, "batch");
    rows.get("listApprovalMembers", a -> a.approver, World::batch, "batchApproval");
    rows.send(
        "removeFromBatch",
        a -> a.approver,
        World::batch,
        List.of("batch"),
        w ->
            Map.of(
                "revisionId", w.get("batchMember"),
                "contentHash", w.get("batchHash"),
                "reason", "Nein."),
        "batchMember");
    // The library as a file; templates
    rows.add(
        new OperationRows.Row(
            "createAnswerImport",
            a -> a.editor,
            NOTHING,
            List.of(),
            w -> World.FILE,
            List.of(),
            "?dryRun=true"));
    rows.get("listAnswerImports", a -> a.reader, World::answerImport);
    rows.get("getAnswerImport", a -> a.reader, World::answerImport, "import");
    rows.get("listAnswerImportErrors", a -> a.reader, World::answerImport, "import");
    rows.send(
        "submitImport",
        a -> a.editor,
        World::answerImport,
        List.of("import"),
        w -> Map.of("name", "N"));
    rows.get("exportAnswers", a -> a.reader, World::draftedAnswer);
    rows.send(
        "createTemplateOffer",
        a -> a.manager,
        World::ownText,
        List.of(),
        w -> Map.of("from", w.get("ownTextFrom"), "answerId", w.get("ownText")),
        "ownText");
    rows.get("listTemplateOffers", a -> a.reader, World::templateOffer);
    rows.get("getTemplateOffer", a -> a.reader, World::templateOffer, "offer");
    rows.send(
        "acceptTemplateOffer",
        a -> a.editor,
        World::templateOffer,
        List.of("offer"),
        w -> Map.of("sources", List.of(w.get("source"))),
        "source");
    rows.send(
        "refuseTemplateOffer", a -> a.editor, World::templateOffer, List.of("offer"), NO_BODY);
    // Suggestions
    rows.send(
        "suggestAnswers",
        a -> a.editor,
        World::inquiry,
        List.of(),
        w -> Map.of("text", "Frage", "inquiryId", w.get("inquiry")),
        "inquiry");
    rows.send(
        "giveFeedback",
        a -> a.editor,
        World::suggestion,
        List.of("suggestion"),
        w -> Map.of("answerId", w.get("answer"), "feedback", "TAKEN"),
        "answer");
    rows.send(
        "addCitizensPhrasing",
        a -> a.editor,
        World::suggestion,
        List.of("suggestion"),
        w -> Map.of("answerId", w.get("answer"), "text", "Anders " + UUID.randomUUID()),
        "answer");
    rows.get("listSuggestionGaps", a -> a.editor, World::gap);
    rows.send(
        "createAnswerFromGap",
        a -> a.editor,
        w -> {
          w.source();
          w.gap();
        },
        List.of("gap"),
        w ->
            Map.of(
                "topic",
                "T",
                "question",
                "F?",
                "text",
                "Text",
                "sources",
                List.of(w.get("source"))),
        "source");
    rows.get("listSynonyms", a -> a.reader, World::synonyms);
    rows.send(
        "createSynonyms",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("words", List.of("Sofa", "Couch")));
    rows.get("getSynonyms", a -> a.reader, World::synonyms, "synonyms");
    rows.send(
        "updateSynonyms",
        a -> a.editor,
        World::synonyms,
        List.of("synonyms"),
        w -> Map.of("words", List.of("Sofa", "Sessel")));
    rows.send("deleteSynonyms", a -> a.editor, World::synonyms, List.of("synonyms"), NO_BODY);
    rows.send(
        "withdrawSynonyms",
        a -> a.approver,
        World::synonymsInForce,
        List.of("synonyms"),
        w -> Map.of("reason", "Test", "contentHash", w.get("synonymsHash")));
    // Tone
    rows.get("getToneTemplate", a -> a.reader, NOTHING);
    rows.get("listToneGuidelines", a -> a.reader, World::toneGuideline);
    rows.send("createToneGuideline", a -> a.editor, NOTHING, List.of(), w -> Guidelines.draft());
    rows.get("getToneGuideline", a -> a.reader, World::toneGuideline, "toneGuideline");
    rows.get("compareToneGuidelines", a -> a.reader, World::toneGuideline, "toneGuideline");
    rows.send(
        "updateToneGuideline",
        a -> a.editor,
        World::toneGuideline,
        List.of("toneGuideline"),
        w -> Guidelines.draft());
    rows.send(
        "submitToneGuideline",
        a -> a.editor,
        World::toneGuideline,
        List.of("toneGuideline"),
        NO_BODY);
    rows.send("checkTone", a -> a.editor, NOTHING, List.of(), w -> Map.of("text", "Guten Tag."));
    rows.get("getToneResult", a -> a.editor, World::toneResult, "checkedRevision");
    rows.get("getToneReport", a -> a.reader, World::toneResult);
  }

  private static Map<String, Object> revision(World w) {
    return Map.of(
        "question",
        "Frage?",
        "variants",
        List.of(Map.of("language", "de", "text", "Text")),
        "sources",
        List.of(w.get("source")));
  }
}
