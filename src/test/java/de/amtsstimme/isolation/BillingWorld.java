package de.amtsstimme.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a {@link World}, and those of questions, hours, contracts and invoices. */
abstract class BillingWorld {

  final TestAuthority authority;
  final Map<String, String> ids = new HashMap<>();
  private int minutesBack = 5;
  int daysAhead;
  TestAuthority elsewhere;
  Map<String, Object> replacementBody;

  /** One entry, whose source is not here: a dry run of it changes nothing. */
  static final String FILE = "externalKey,topic,question,sources,text.de\n1,T,F?,Keine,T.\n";

  private int monthsOfContracts;

  BillingWorld(TestAuthority authority) {
    this.authority = authority;
  }

  String get(String kind) {
    String id = ids.get(kind);
    if (id == null) {
      throw new AssertionError("no id of kind " + kind);
    }
    return id;
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

  /** One of everything that is billed by. */
  void billing() {
    proposedContract();
    proposedCard();
    awardLimit();
    timer();
    submittedSheet();
    amendment();
    proposedExtra();
    agreedExtra();
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

  /** Not accepted; under a contract of its own. */
  void proposedExtra() {
    agreedContract();
    ids.put("extra", Invoices.proposed(authority, extraBody()));
  }

  void agreedExtra() {
    agreedContract();
    ids.put("agreedExtra", Invoices.agreed(authority, extraBody()));
  }

  Map<String, Object> extraBody() {
    return Invoices.extra(get("agreedContract"), "Schulung", 2, "PIECE", "250.00");
  }

  Map<String, Object> draftBody() {
    return Map.of(
        "from",
        "2026-10-01",
        "until",
        "2026-10-31",
        "buyer",
        Invoices.buyer(),
        "extraIds",
        List.of(get("agreedExtra")));
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

  String path(String rest) {
    return authority.path + "/" + rest;
  }

  void inquiry() {
    ids.put("inquiry", authority.inquiry("Frage"));
  }

  void draftedReply() {
    inquiry();
    ids.put("reply", authority.reply(get("inquiry"), "Text"));
  }
}
