package de.amtsstimme.isolation;

import static de.amtsstimme.isolation.OperationRows.NOTHING;
import static de.amtsstimme.isolation.OperationRows.NO_BODY;

import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hours, audit, contracts, invoices. */
final class BillingOperations {

  private BillingOperations() {}

  static void addTo(OperationRows rows) {
    // Hours and audit
    rows.get("listTimeEntries", a -> a.finance, World::timeEntry);
    rows.send(
        "createTimeEntry",
        a -> a.agencyEditor,
        NOTHING,
        List.of(),
        World::timeEntryBody,
        "inquiry");
    rows.get("getTimeEntry", a -> a.finance, World::timeEntry, "timeEntry");
    rows.send(
        "createCounterEntry",
        a -> a.agencyEditor,
        World::timeEntry,
        List.of("timeEntry"),
        w -> Map.of("reason", "Doppelt"));
    rows.send(
        "createReplacement",
        a -> a.agencyEditor,
        World::replacement,
        List.of("timeEntry"),
        w -> Map.of("reason", "Vertippt", "entry", w.replacementBody));
    rows.send(
        "createTimer", a -> a.agencyEditor, World::noTimer, List.of(), World::timerBody, "inquiry");
    rows.get("listTimers", a -> a.agencyEditor, World::timer);
    rows.get("getTimer", a -> a.agencyEditor, World::timer, "timer");
    rows.send(
        "createTimeEntryByTimer",
        a -> a.agencyEditor,
        World::timer,
        List.of("timer"),
        w -> Map.of("description", "D"));
    rows.send("discardTimer", a -> a.agencyEditor, World::timer, List.of("timer"), NO_BODY);
    // Invoices
    rows.get("listInvoiceDrafts", a -> a.finance, World::invoiceDraft);
    rows.send(
        "createInvoiceDraft",
        a -> a.manager,
        World::agreedExtra,
        List.of(),
        World::draftBody,
        "agreedExtra");
    rows.get("getInvoiceDraft", a -> a.finance, World::invoiceDraft, "invoiceDraft");
    rows.send(
        "updateInvoiceDraft",
        a -> a.manager,
        World::invoiceDraft,
        List.of("invoiceDraft"),
        w -> Map.of("notes", List.of("Danke.")));
    rows.send(
        "discardInvoiceDraft",
        a -> a.manager,
        World::invoiceDraft,
        List.of("invoiceDraft"),
        NO_BODY);
    rows.send(
        "checkInvoiceDraft", a -> a.finance, World::invoiceDraft, List.of("invoiceDraft"), NO_BODY);
    rows.send(
        "issueInvoiceDraft",
        a -> a.manager,
        World::invoiceDraft,
        List.of("invoiceDraft"),
        w -> Map.of("version", 1));
    rows.get("listInvoices", a -> a.finance, World::invoice);
    rows.get("getInvoice", a -> a.finance, World::invoice, "invoice");
    rows.get("getInvoiceXml", a -> a.finance, World::invoice, "invoice");
    rows.get("getInvoiceDocument", a -> a.finance, World::invoice, "invoice");
    rows.get("getInvoiceReminder", a -> a.finance, World::remindedInvoice, "invoice");
    rows.get("listOpenItems", a -> a.finance, World::invoice);
    rows.send(
        "createCancellation",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("reason", "Test"));
    rows.send(
        "createCredit",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("reason", "Test", "lines", List.of(Map.of("position", 1, "quantity", 1))));
    rows.send(
        "recordInvoiceEvent",
        a -> a.manager,
        World::invoice,
        List.of("invoice"),
        w -> Map.of("kind", "SENT", "on", Invoices.today().toString(), "channel", "EMAIL"));
    rows.get("exportAuthority", a -> a.admin, NOTHING);
    rows.send("purgeAuthority", a -> a.agencyAdmin, BillingOperations::ended, List.of(), NO_BODY);
    rows.get("listDeadLetters", a -> a.admin, World::deadLetter);
    rows.get("getDeadLetter", a -> a.manager, World::deadLetter, "deadLetter");
    rows.send("replayDeadLetter", a -> a.admin, World::deadLetter, List.of("deadLetter"), NO_BODY);
    rows.send(
        "discardDeadLetter", a -> a.manager, World::deadLetter, List.of("deadLetter"), NO_BODY);
    rows.get("listAuditEvents", a -> a.admin, NOTHING);
    rows.get("verifyAudit", a -> a.admin, NOTHING);
    rows.get("listAuditCheckpoints", a -> a.admin, NOTHING);
    rows.get("exportAudit", a -> a.admin, NOTHING);
    // Contracts, rates, time sheets
    LocalDate first = LocalDate.of(2034, 1, 1);
    LocalDate last = LocalDate.of(2034, 12, 31);
    rows.get("listContracts", a -> a.finance, World::proposedContract);
    rows.send(
        "createContract",
        a -> a.manager,
        NOTHING,
        List.of(),
        w -> Billing.contract(first, last, "1000"));
    rows.get("getContract", a -> a.finance, World::proposedContract, "contract");
    rows.send(
        "updateContract",
        a -> a.manager,
        World::proposedContract,
        List.of("contract"),
        w -> Billing.contract(first, last, "2000"));
    rows.send(
        "withdrawContract", a -> a.manager, World::proposedContract, List.of("contract"), NO_BODY);
    rows.send(
        "acceptContract",
        a -> a.finance,
        World::proposedContract,
        List.of("contract"),
        w -> Map.of("version", 1));
    rows.send(
        "endContract",
        a -> a.finance,
        World::agreedContract,
        List.of("agreedContract"),
        w -> Map.of("lastDay", w.get("agreedMonth") + "-20", "reason", "Test"));
    rows.get("listContractChoices", a -> a.agencyEditor, World::agreedContract);
    rows.get("listContractConfirmers", a -> a.manager, NOTHING);
    rows.get("listContractAmendments", a -> a.finance, World::amendment);
    rows.send(
        "createContractAmendment",
        a -> a.manager,
        World::agreedContract,
        List.of(),
        World::amendmentBody,
        "agreedContract");
    rows.get("getContractAmendment", a -> a.finance, World::amendment, "amendment");
    rows.send(
        "withdrawContractAmendment",
        a -> a.manager,
        World::amendment,
        List.of("amendment"),
        NO_BODY);
    rows.send(
        "acceptContractAmendment",
        a -> a.finance,
        World::amendment,
        List.of("amendment"),
        w -> Map.of("version", 1));
    rows.get("listExtras", a -> a.finance, World::proposedExtra);
    rows.send(
        "createExtra",
        a -> a.manager,
        World::agreedContract,
        List.of(),
        World::extraBody,
        "agreedContract");
    rows.get("getExtra", a -> a.finance, World::proposedExtra, "extra");
    rows.send("withdrawExtra", a -> a.manager, World::proposedExtra, List.of("extra"), NO_BODY);
    rows.send(
        "acceptExtra",
        a -> a.finance,
        World::proposedExtra,
        List.of("extra"),
        w -> Map.of("version", 1));
    rows.get("listAwardLimits", a -> a.finance, World::awardLimit);
    rows.send("createAwardLimit", a -> a.finance, NOTHING, List.of(), w -> World.awardLimitBody());
    rows.get("getAwardLimit", a -> a.finance, World::awardLimit, "awardLimit");
    rows.get("listRateCards", a -> a.finance, World::proposedCard);
    rows.send(
        "createRateCard",
        a -> a.manager,
        World::proposedContract,
        List.of(),
        w -> Billing.card(w.get("contract"), first),
        "contract");
    rows.get("getRateCard", a -> a.finance, World::proposedCard, "rateCard");
    rows.send("acceptRateCard", a -> a.finance, World::proposedCard, List.of("rateCard"), NO_BODY);
    rows.get("listTimeSheets", a -> a.finance, World::openSheet);
    rows.send(
        "createTimeSheet",
        a -> a.manager,
        World::agreedContract,
        List.of(),
        w -> Map.of("contractId", w.get("agreedContract"), "month", w.get("agreedMonth")),
        "agreedContract");
    rows.get("getTimeSheet", a -> a.finance, World::openSheet, "timeSheet");
    rows.get("getTimeSheetTable", a -> a.finance, World::openSheet, "timeSheet");
    rows.get("getTimeSheetDocument", a -> a.finance, World::openSheet, "timeSheet");
    rows.send(
        "submitTimeSheet", a -> a.manager, World::openSheet, List.of("timeSheet"), w -> Map.of());
    rows.send(
        "confirmTimeSheet",
        a -> a.finance,
        World::submittedSheet,
        List.of("timeSheet"),
        World::confirmationOfSheet);
    rows.send(
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
}
