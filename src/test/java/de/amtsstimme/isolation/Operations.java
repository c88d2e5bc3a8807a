package de.amtsstimme.isolation;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One row for every operation of the API: who may do it, what it needs, with which ids. An
 * operation without a row fails the build.
 */
final class Operations {

  /** Where an id of another authority is put in. */
  record Row(
      String operationId,
      Function<TestAuthority, Api> person,
      /** Makes what the operation uses up or reads. */
      Consumer<World> prepare,
      /** Kind of id for each path parameter, in order, without the authority itself. */
      List<String> pathIds,
      /** Body from the ids; null for none. */
      Function<World, Object> body,
      /** Kinds of ids that stand in the body or query. */
      List<String> bodyIds,
      String query) {}

  private static final List<Row> ROWS = new ArrayList<>();

  private Operations() {}

  static List<Row> rows() {
    return ROWS;
  }

  private static void get(
      String operation,
      Function<TestAuthority, Api> person,
      Consumer<World> prepare,
      String... ids) {
    ROWS.add(new Row(operation, person, prepare, List.of(ids), null, List.of(), ""));
  }

  private static void send(
      String operation,
      Function<TestAuthority, Api> person,
      Consumer<World> prepare,
      List<String> ids,
      Function<World, Object> body,
      String... bodyIds) {
    ROWS.add(new Row(operation, person, prepare, ids, body, List.of(bodyIds), ""));
  }

  /** A person who asked in the one authority is not known in the other. */
  private static void find(String operation) {
    ROWS.add(
        new Row(
            operation,
            a -> a.admin,
            World::inquiry,
            List.of(),
            null,
            List.of(),
            "?channel=FACEBOOK&author=wer"));
  }

  private static final AtomicLong LATER = new AtomicLong();
  private static final Consumer<World> NOTHING = w -> {};
  private static final Function<World, Object> NO_BODY = null;

  static {
    // Authority
    get("getAuthority", a -> a.reader, NOTHING);
    send("updateAuthority", a -> a.admin, NOTHING, List.of(), w -> Map.of("city", "Ort"));
    send("suspendAuthority", a -> a.agencyAdmin, NOTHING, List.of(), w -> Map.of("reason", "Test"));
    send(
        "resumeAuthority",
        a -> a.agencyAdmin,
        w ->
            w.authority
                .agencyAdmin
                .post(w.authority.path + "/suspension", Map.of("reason", "x"))
                .ok(),
        List.of(),
        w -> Map.of("reason", "Test"));
    send("activateAuthority", a -> a.agencyAdmin, NOTHING, List.of(), NO_BODY);
    send("endAuthority", a -> a.agencyAdmin, NOTHING, List.of(), w -> Map.of("reason", "Test"));
    get("listContacts", a -> a.reader, World::contact);
    send("createContact", a -> a.admin, NOTHING, List.of(), w -> Map.of("name", "K", "topic", "T"));
    get("getContact", a -> a.reader, World::contact, "contact");
    send(
        "updateContact",
        a -> a.admin,
        World::contact,
        List.of("contact"),
        w -> Map.of("name", "K2", "topic", "T"));
    send("deleteContact", a -> a.admin, World::contact, List.of("contact"), NO_BODY);
    // People
    get("listInvitations", a -> a.admin, World::invitation);
    send(
        "createInvitation",
        a -> a.admin,
        NOTHING,
        List.of(),
        w -> Map.of("displayName", "Neu", "roles", List.of("READER")));
    get("getInvitation", a -> a.admin, World::invitation, "invitation");
    get("listMembers", a -> a.admin, NOTHING);
    get("getMember", a -> a.admin, World::member, "member");
    send(
        "updateMember",
        a -> a.admin,
        World::member,
        List.of("member"),
        w -> Map.of("department", "Amt"));
    send("removeMember", a -> a.admin, World::member, List.of("member"), NO_BODY);
    get("listGrants", a -> a.admin, NOTHING);
    send(
        "createGrant",
        a -> a.agencyAdmin,
        Operations::freshStaff,
        List.of(),
        w -> Map.of("staffId", w.get("staff"), "roles", List.of("AGENCY_EDITOR")));
    get("getGrant", a -> a.admin, World::proposedGrant, "grant");
    send(
        "updateGrant",
        a -> a.admin,
        World::proposedGrant,
        List.of("grant"),
        w -> Map.of("accepted", true));
    send("endGrant", a -> a.admin, World::proposedGrant, List.of("grant"), NO_BODY);
    // Chains and approvals
    get("listChains", a -> a.reader, NOTHING);
    send(
        "createChain",
        a -> a.admin,
        NOTHING,
        List.of(),
        w -> Map.of("name", "Neu", "steps", List.of(Map.of("name", "F", "mode", "ANY"))));
    get("getChain", a -> a.reader, World::chain, "chain");
    send(
        "adoptChain",
        a -> a.approver,
        World::chain,
        List.of("chain"),
        w -> Map.of("contentHash", w.get("chainHash")));
    get("listChainTemplates", a -> a.reader, NOTHING);
    send("previewChain", a -> a.reader, NOTHING, List.of(), w -> Map.of("kind", "REPLY"));
    get("listDeputies", a -> a.approver, World::deputy);
    get("listDeputyCandidates", a -> a.approver, NOTHING);
    get("getDeputy", a -> a.approver, World::deputy, "deputy");
    send(
        "createDeputy",
        a -> a.editor,
        World::deputyPerson,
        List.of(),
        w ->
            Map.of(
                "deputyId", w.get("deputyPerson"),
                "from", later(0).toString(),
                "until", later(60).toString()),
        "deputyPerson");
    send("endDeputy", a -> a.editor, World::deputy, List.of("deputy"), NO_BODY);
    get("listOnCall", a -> a.reader, World::onCall);
    get("getOnCall", a -> a.reader, World::onCall, "onCall");
    send(
        "createOnCall",
        a -> a.admin,
        World::deputyPerson,
        List.of(),
        w -> Map.of("personId", w.get("deputyPerson"), "until", later(60).toString()),
        "deputyPerson");
    send("endOnCall", a -> a.approver, World::onCall, List.of("onCall"), NO_BODY);
    send(
        "changeApproval",
        a -> a.approver,
        World::openApproval,
        List.of("approval"),
        w ->
            Map.of(
                "contentHash",
                w.get("approvalHash"),
                "texts",
                List.of(
                    Map.of(
                        "language", w.get("approvalLanguage"),
                        "channel", w.get("approvalChannel"),
                        "kind", w.get("approvalKind"),
                        "text", "Anders " + UUID.randomUUID()))));
    get("listApprovals", a -> a.approver, NOTHING);
    get("getApproval", a -> a.approver, World::openApproval, "approval");
    send(
        "decideApproval",
        a -> a.approver,
        World::openApproval,
        List.of("approval"),
        w -> Map.of("verdict", "APPROVE", "contentHash", w.get("approvalHash")));
    send(
        "createAnswerWithdrawal",
        a -> a.approver,
        World::answerToWithdraw,
        List.of("answer"),
        w -> Map.of("reason", "Test", "contentHash", w.get("withdrawnHash")));
    send(
        "createReplyWithdrawal",
        a -> a.admin,
        World::replyToWithdraw,
        List.of("reply"),
        w -> Map.of("reason", "Test", "contentHash", w.get("withdrawnHash")));
    get("listWithdrawals", a -> a.editor, World::withdrawal);
    get("getWithdrawal", a -> a.editor, World::withdrawal, "withdrawal");
    // Crisis and duty
    send("createHalt", a -> a.approver, World::noHalt, List.of(), w -> Map.of("reason", "Test"));
    get("listHalts", a -> a.reader, World::halt);
    get("getHalt", a -> a.reader, World::halt, "halt");
    send("liftHalt", a -> a.admin, World::halt, List.of("halt"), NO_BODY);
    send(
        "createCrisis",
        a -> a.admin,
        World::noCrisis,
        List.of(),
        w -> Map.of("reason", "Test", "until", World.tomorrow()));
    get("listCrises", a -> a.reader, World::crisis);
    get("getCrisis", a -> a.reader, World::crisis, "crisis");
    get("listCrisisUses", a -> a.reader, World::crisis, "crisis");
    send("endCrisis", a -> a.admin, World::crisis, List.of("crisis"), NO_BODY);
    get("getDutyHours", a -> a.reader, NOTHING);
    send("updateDutyHours", a -> a.admin, NOTHING, List.of(), w -> Map.of("offHours", "ON_CALL"));
    // Library
    get("listSources", a -> a.reader, World::source);
    send(
        "createSource",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("title", "S", "issuer", "I", "version", "1", "excerpt", "E"));
    get("getSource", a -> a.reader, World::source, "source");
    get("listSourceVersions", a -> a.reader, World::source, "source");
    send(
        "createSourceVersion",
        a -> a.editor,
        World::source,
        List.of("source"),
        w -> Map.of("version", "2", "excerpt", "E"));
    get("getSourceVersion", a -> a.reader, World::sourceVersion, "source", "sourceVersion");
    send(
        "endSource",
        a -> a.editor,
        World::source,
        List.of("source"),
        w -> Map.of("reason", "Test"));
    get("listDependents", a -> a.reader, World::source, "source");
    get("listTopics", a -> a.reader, NOTHING);
    get("listAnswers", a -> a.reader, NOTHING);
    send(
        "updateAnswer",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer"),
        w -> Map.of("tags", List.of("neu")));
    send(
        "retireAnswer",
        a -> a.approver,
        World::draftedAnswer,
        List.of("answer"),
        w -> Map.of("reason", "Test"));
    get("listPhrasings", a -> a.reader, World::phrasing, "answer");
    send(
        "addPhrasings",
        a -> a.editor,
        w -> {
          w.draftedAnswer();
          w.inquiry();
        },
        List.of("answer"),
        w -> Map.of("phrasings", List.of("Anders?"), "inquiryId", w.get("inquiry")),
        "inquiry");
    send("removePhrasing", a -> a.editor, World::phrasing, List.of("answer", "phrasing"), NO_BODY);
    get("listConfirmations", a -> a.reader, World::draftedAnswer, "answer");
    send(
        "confirmAnswer",
        a -> a.approver,
        World::staleAnswer,
        List.of("answer"),
        World::confirmationBody,
        "source");
    get("listRevisions", a -> a.reader, World::draftedAnswer, "answer");
    get("compareRevisions", a -> a.reader, World::draftedAnswer, "answer", "revision", "revision");
    send(
        "createAnswer",
        a -> a.editor,
        World::source,
        List.of(),
        w -> Map.of("topic", "T", "revision", revision(w)),
        "source");
    get("getAnswer", a -> a.reader, World::draftedAnswer, "answer");
    send(
        "createRevision",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer"),
        Operations::revision,
        "source");
    get("getRevision", a -> a.reader, World::draftedAnswer, "answer", "revision");
    send(
        "submitRevision",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer", "revision"),
        NO_BODY);
    send(
        "submitRevisionWithReason",
        a -> a.editor,
        World::draftedAnswer,
        List.of("answer", "revision"),
        w -> Map.of("toneReason", "R"));
    send(
        "createAnswerBatch",
        a -> a.editor,
        World::draftedAnswer,
        List.of(),
        w -> Map.of("name", "N", "revisions", List.of(w.get("revision"))),
        "revision");
    get("getAnswerBatch", a -> a.approver, World::batch, "batch");
    get("listApprovalMembers", a -> a.approver, World::batch, "batchApproval");
    send(
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
    ROWS.add(
        new Row(
            "createAnswerImport",
            a -> a.editor,
            NOTHING,
            List.of(),
            w -> World.FILE,
            List.of(),
            "?dryRun=true"));
    get("listAnswerImports", a -> a.reader, World::answerImport);
    get("getAnswerImport", a -> a.reader, World::answerImport, "import");
    get("listAnswerImportErrors", a -> a.reader, World::answerImport, "import");
    send(
        "submitImport",
        a -> a.editor,
        World::answerImport,
        List.of("import"),
        w -> Map.of("name", "N"));
    get("exportAnswers", a -> a.reader, World::draftedAnswer);
    send(
        "createTemplateOffer",
        a -> a.manager,
        World::ownText,
        List.of(),
        w -> Map.of("from", w.get("ownTextFrom"), "answerId", w.get("ownText")),
        "ownText");
    get("listTemplateOffers", a -> a.reader, World::templateOffer);
    get("getTemplateOffer", a -> a.reader, World::templateOffer, "offer");
    send(
        "acceptTemplateOffer",
        a -> a.editor,
        World::templateOffer,
        List.of("offer"),
        w -> Map.of("sources", List.of(w.get("source"))),
        "source");
    send("refuseTemplateOffer", a -> a.editor, World::templateOffer, List.of("offer"), NO_BODY);
    // Suggestions
    send(
        "suggestAnswers",
        a -> a.editor,
        World::inquiry,
        List.of(),
        w -> Map.of("text", "Frage", "inquiryId", w.get("inquiry")),
        "inquiry");
    send(
        "giveFeedback",
        a -> a.editor,
        World::suggestion,
        List.of("suggestion"),
        w -> Map.of("answerId", w.get("answer"), "feedback", "TAKEN"),
        "answer");
    send(
        "addCitizensPhrasing",
        a -> a.editor,
        World::suggestion,
        List.of("suggestion"),
        w -> Map.of("answerId", w.get("answer"), "text", "Anders " + UUID.randomUUID()),
        "answer");
    get("listSuggestionGaps", a -> a.editor, World::gap);
    send(
        "createAnswerFromGap",
        a -> a.editor,
        w -> {
          w.source();
          w.gap();
        },
        List.of("gap"),
        w -> Map.of("topic", "T", "text", "Text", "sources", List.of(w.get("source"))),
        "source");
    get("listSynonyms", a -> a.reader, World::synonyms);
    send(
        "createSynonyms",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("words", List.of("Sofa", "Couch")));
    get("getSynonyms", a -> a.reader, World::synonyms, "synonyms");
    send(
        "updateSynonyms",
        a -> a.editor,
        World::synonyms,
        List.of("synonyms"),
        w -> Map.of("words", List.of("Sofa", "Sessel")));
    send("deleteSynonyms", a -> a.editor, World::synonyms, List.of("synonyms"), NO_BODY);
    send(
        "withdrawSynonyms",
        a -> a.approver,
        World::synonymsInForce,
        List.of("synonyms"),
        w -> Map.of("reason", "Test", "contentHash", w.get("synonymsHash")));
    // Tone
    get("getToneTemplate", a -> a.reader, NOTHING);
    get("listToneGuidelines", a -> a.reader, World::toneGuideline);
    send("createToneGuideline", a -> a.editor, NOTHING, List.of(), w -> Guidelines.draft());
    get("getToneGuideline", a -> a.reader, World::toneGuideline, "toneGuideline");
    get("compareToneGuidelines", a -> a.reader, World::toneGuideline, "toneGuideline");
    send(
        "updateToneGuideline",
        a -> a.editor,
        World::toneGuideline,
        List.of("toneGuideline"),
        w -> Guidelines.draft());
    send(
        "submitToneGuideline",
        a -> a.editor,
        World::toneGuideline,
        List.of("toneGuideline"),
        NO_BODY);
    send("checkTone", a -> a.editor, NOTHING, List.of(), w -> Map.of("text", "Guten Tag."));
    get("getToneResult", a -> a.editor, World::toneResult, "checkedRevision");
    get("getToneReport", a -> a.reader, World::toneResult);
    // Inquiries and replies
    get("listInquiries", a -> a.editor, World::inquiry);
    send(
        "createInquiry",
        a -> a.editor,
        NOTHING,
        List.of(),
        w -> Map.of("channel", "X", "text", "Frage"));
    get("getInquiry", a -> a.editor, World::inquiry, "inquiry");
    send(
        "updateInquiry",
        a -> a.editor,
        World::inquiry,
        List.of("inquiry"),
        w -> Map.of("complaint", true));
    send(
        "closeInquiry",
        a -> a.editor,
        World::inquiry,
        List.of("inquiry"),
        w -> Map.of("reason", "SPAM"));
    send(
        "createReply",
        a -> a.editor,
        w -> {
          w.inquiry();
          w.approvedAnswer();
        },
        List.of("inquiry"),
        w -> Map.of("answerId", w.get("answer")),
        "answer");
    get("getRenderingLists", a -> a.reader, NOTHING);
    get("getReply", a -> a.editor, World::draftedReply, "reply");
    send(
        "updateReply",
        a -> a.editor,
        World::draftedReply,
        List.of("reply"),
        w -> Map.of("text", "Neu"));
    send(
        "confirmReply",
        a -> a.approver,
        World::heldReply,
        List.of("reply"),
        World::confirmationBody,
        "source");
    get("getReplyProof", a -> a.editor, World::approvedReply, "reply");
    get("getReplyProofDocument", a -> a.editor, World::approvedReply, "reply");
    get("getAnswerProof", a -> a.editor, World::approvedAnswer, "answer");
    get("getAnswerProofDocument", a -> a.editor, World::approvedAnswer, "answer");
    send("submitReply", a -> a.editor, World::draftedReply, List.of("reply"), NO_BODY);
    send(
        "submitReplyWithReason",
        a -> a.editor,
        World::draftedReply,
        List.of("reply"),
        w -> Map.of("toneReason", "R"));
    send("releaseReply", a -> a.editor, World::approvedReply, List.of("reply"), NO_BODY);
    send(
        "publishReply",
        a -> a.editor,
        World::releasedReply,
        List.of("reply"),
        w -> Map.of("url", "https://social.example/1"));
    // Privacy
    get("getRetention", a -> a.admin, NOTHING);
    send("updateRetention", a -> a.admin, NOTHING, List.of(), w -> Map.of("inquiryDays", 30));
    find("findDataSubject");
    find("getDataSubjectLetter");
    get("listErasures", a -> a.admin, World::erasure);
    send(
        "createErasure",
        a -> a.admin,
        World::inquiry,
        List.of(),
        w -> Map.of("inquiryId", w.get("inquiry")),
        "inquiry");
    get("getErasure", a -> a.admin, World::erasure, "erasure");
    get("listLegalHolds", a -> a.admin, World::legalHold);
    send("createLegalHold", a -> a.admin, World::inquiry, List.of(), World::holdBody, "inquiry");
    get("getLegalHold", a -> a.admin, World::legalHold, "legalHold");
    send(
        "updateLegalHold",
        a -> a.admin,
        World::legalHold,
        List.of("legalHold"),
        w -> Map.of("endsAt", "2036-01-01T00:00:00Z"));
    send("liftLegalHold", a -> a.admin, World::legalHold, List.of("legalHold"), NO_BODY);
    // Hours and audit
    get("listTimeEntries", a -> a.finance, World::timeEntry);
    send(
        "createTimeEntry",
        a -> a.agencyEditor,
        NOTHING,
        List.of(),
        World::timeEntryBody,
        "inquiry");
    get("getTimeEntry", a -> a.finance, World::timeEntry, "timeEntry");
    send(
        "createCounterEntry",
        a -> a.agencyEditor,
        World::timeEntry,
        List.of("timeEntry"),
        w -> Map.of("reason", "Doppelt"));
    send(
        "createReplacement",
        a -> a.agencyEditor,
        World::replacement,
        List.of("timeEntry"),
        w -> Map.of("reason", "Vertippt", "entry", w.replacementBody));
    send(
        "createTimer", a -> a.agencyEditor, World::noTimer, List.of(), World::timerBody, "inquiry");
    get("listTimers", a -> a.agencyEditor, World::timer);
    get("getTimer", a -> a.agencyEditor, World::timer, "timer");
    send(
        "createTimeEntryByTimer",
        a -> a.agencyEditor,
        World::timer,
        List.of("timer"),
        w -> Map.of("description", "D"));
    send("discardTimer", a -> a.agencyEditor, World::timer, List.of("timer"), NO_BODY);
    billing();
    // Invoices
    get("listInvoiceDrafts", a -> a.finance, World::invoiceDraft);
    send("createInvoiceDraft", a -> a.manager, NOTHING, List.of(), w -> Invoices.draft());
    get("getInvoiceDraft", a -> a.finance, World::invoiceDraft, "invoiceDraft");
    send(
        "updateInvoiceDraft",
        a -> a.manager,
        World::invoiceDraft,
        List.of("invoiceDraft"),
        w -> Map.of("notes", List.of("Danke.")));
    send(
        "discardInvoiceDraft",
        a -> a.manager,
        World::invoiceDraft,
        List.of("invoiceDraft"),
        NO_BODY);
    send(
        "checkInvoiceDraft", a -> a.finance, World::invoiceDraft, List.of("invoiceDraft"), NO_BODY);
    send(
        "issueInvoiceDraft", a -> a.manager, World::invoiceDraft, List.of("invoiceDraft"), NO_BODY);
    get("listInvoices", a -> a.finance, World::invoice);
    get("getInvoice", a -> a.finance, World::invoice, "invoice");
    get("getInvoiceXml", a -> a.finance, World::invoice, "invoice");
    get("getInvoiceDocument", a -> a.finance, World::invoice, "invoice");
    get("getInvoiceReminder", a -> a.finance, World::remindedInvoice, "invoice");
    get("listOpenItems", a -> a.finance, World::invoice);
    send(
        "createCancellation",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("reason", "Test"));
    send(
        "createCredit",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("reason", "Test", "lines", List.of(Map.of("position", 1, "quantity", 1))));
    send(
        "recordInvoiceEvent",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("kind", "SENT", "on", Invoices.today().toString(), "channel", "EMAIL"));
    get("exportAuthority", a -> a.admin, NOTHING);
    send("purgeAuthority", a -> a.agencyAdmin, Operations::ended, List.of(), NO_BODY);
    get("listDeadLetters", a -> a.admin, World::deadLetter);
    get("getDeadLetter", a -> a.manager, World::deadLetter, "deadLetter");
    send("replayDeadLetter", a -> a.admin, World::deadLetter, List.of("deadLetter"), NO_BODY);
    send("discardDeadLetter", a -> a.manager, World::deadLetter, List.of("deadLetter"), NO_BODY);
    get("listAuditEvents", a -> a.admin, NOTHING);
    get("verifyAudit", a -> a.admin, NOTHING);
    get("listAuditCheckpoints", a -> a.admin, NOTHING);
    get("exportAudit", a -> a.admin, NOTHING);
  }

  /** Contracts, rates, time sheets. */
  private static void billing() {
    LocalDate first = LocalDate.of(2034, 1, 1);
    LocalDate last = LocalDate.of(2034, 12, 31);
    get("listContracts", a -> a.finance, World::proposedContract);
    send(
        "createContract",
        a -> a.manager,
        NOTHING,
        List.of(),
        w -> Billing.contract(first, last, "1000"));
    get("getContract", a -> a.finance, World::proposedContract, "contract");
    send(
        "updateContract",
        a -> a.manager,
        World::proposedContract,
        List.of("contract"),
        w -> Billing.contract(first, last, "2000"));
    send("withdrawContract", a -> a.manager, World::proposedContract, List.of("contract"), NO_BODY);
    send(
        "acceptContract",
        a -> a.finance,
        World::proposedContract,
        List.of("contract"),
        w -> Map.of("version", 1));
    send(
        "endContract",
        a -> a.finance,
        World::agreedContract,
        List.of("agreedContract"),
        w -> Map.of("lastDay", w.get("agreedMonth") + "-20", "reason", "Test"));
    get("listContractAmendments", a -> a.finance, World::amendment);
    send(
        "createContractAmendment",
        a -> a.manager,
        World::agreedContract,
        List.of(),
        World::amendmentBody,
        "agreedContract");
    get("getContractAmendment", a -> a.finance, World::amendment, "amendment");
    send(
        "withdrawContractAmendment",
        a -> a.manager,
        World::amendment,
        List.of("amendment"),
        NO_BODY);
    send(
        "acceptContractAmendment",
        a -> a.finance,
        World::amendment,
        List.of("amendment"),
        w -> Map.of("version", 1));
    get("listAwardLimits", a -> a.finance, World::awardLimit);
    send("createAwardLimit", a -> a.finance, NOTHING, List.of(), w -> World.awardLimitBody());
    get("getAwardLimit", a -> a.finance, World::awardLimit, "awardLimit");
    get("listRateCards", a -> a.finance, World::proposedCard);
    send(
        "createRateCard",
        a -> a.manager,
        World::proposedContract,
        List.of(),
        w -> Billing.card(w.get("contract"), first),
        "contract");
    get("getRateCard", a -> a.finance, World::proposedCard, "rateCard");
    send("acceptRateCard", a -> a.finance, World::proposedCard, List.of("rateCard"), NO_BODY);
    get("listTimeSheets", a -> a.finance, World::openSheet);
    send(
        "createTimeSheet",
        a -> a.manager,
        World::agreedContract,
        List.of(),
        w -> Map.of("contractId", w.get("agreedContract"), "month", w.get("agreedMonth")),
        "agreedContract");
    get("getTimeSheet", a -> a.finance, World::openSheet, "timeSheet");
    get("getTimeSheetTable", a -> a.finance, World::openSheet, "timeSheet");
    get("getTimeSheetDocument", a -> a.finance, World::openSheet, "timeSheet");
    send("submitTimeSheet", a -> a.manager, World::openSheet, List.of("timeSheet"), w -> Map.of());
    send(
        "confirmTimeSheet",
        a -> a.finance,
        World::submittedSheet,
        List.of("timeSheet"),
        World::confirmationOfSheet);
    send(
        "disputeTimeSheet",
        a -> a.finance,
        World::submittedSheet,
        List.of("timeSheet"),
        w ->
            Map.of(
                "version",
                2,
                "objections",
                List.of(Map.of("entryId", w.get("sheetEntry"), "reason", "Nicht beauftragt"))),
        "sheetEntry");
  }

  /** Ended, and its export period over. */
  private static void ended(World w) {
    w.authority.agencyAdmin.post(w.authority.path + "/ending", Map.of("reason", "Test")).ok();
    w.authority.letExportPeriodEnd();
  }

  private static void freshStaff(World w) {
    w.proposedGrant();
    w.authority.admin.delete(w.authority.path + "/grants/" + w.get("grant"), "*").ok();
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

  /** Far enough ahead that no job takes it up, each time another time. */
  private static Instant later(int seconds) {
    return Instant.now()
        .plusSeconds(86_400 + 120L * LATER.addAndGet(seconds == 0 ? 1 : 0) + seconds);
  }
}
