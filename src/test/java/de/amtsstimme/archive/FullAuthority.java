package de.amtsstimme.archive;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Billing;
import de.amtsstimme.fixtures.Guidelines;
import de.amtsstimme.fixtures.Invoices;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An authority with rows in every table, made through the API as its people would. */
final class FullAuthority {

  /** Everything that has ever been lost on the way through a text format. */
  static final String ODD =
      "Ümläute, \"Zitate\", \\Schrägstriche\\, 😀, \u2028, Tab\t und\nneue Zeilen";

  private FullAuthority() {}

  private static void deputy(TestAuthority a) {
    String deputies = a.path + "/deputies";
    String other =
        a.approver
            .get(deputies + "/candidates")
            .ok()
            .json()
            .path("items")
            .path(0)
            .path("personId")
            .asText();
    Instant from = Instant.now().plusSeconds(86_400);
    a.approver
        .post(
            deputies,
            Map.of(
                "deputyId", other,
                "from", from.toString(),
                "until", from.plusSeconds(60).toString()))
        .ok();
    a.admin.post(a.path + "/on-call", Map.of("personId", other, "until", from.toString())).ok();
  }

  static TestAuthority make() {
    TestAuthority a = TestAuthority.withAgency();
    String answer = a.approvedAnswer("Wo? " + ODD, "Hier. " + ODD);
    a.draftAnswer("Entwurf?", "Noch nicht.");
    deputy(a);
    batch(a);
    template(a);
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
    a.admin
        .post(a.path + "/invitations", Map.of("displayName", "Offen", "roles", List.of("READER")))
        .ok();
    Api leaving = Api.as(a.slug + ".leaving");
    a.member(leaving, "Geht wieder", "EDITOR");
    for (JsonNode m : a.admin.get(a.path + "/members?limit=200").ok().json().path("items")) {
      if (m.path("displayName").asText().equals("Geht wieder")) {
        a.admin.delete(a.path + "/members/" + m.path("id").asText(), "*").ok();
      }
    }
    confirm(a, a.approvedAnswer("Gilt das noch? " + ODD, "Ja. " + ODD));
    a.approver
        .post(
            a.path + "/answers/" + a.approvedAnswer("Alt?", "Alt.") + "/retirement",
            Map.of("reason", "Entfällt. " + ODD))
        .ok();
    release(a, a.approvedReply("Frei. " + ODD));
    suggestions(a);
    String inquiry = a.inquiry("Und das? " + ODD);
    String unchanged =
        a.editor
            .post(a.path + "/inquiries/" + inquiry + "/replies", Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + unchanged + "/submission", null).ok();
    release(a, unchanged);
    a.editor
        .post(a.path + "/inquiries/" + a.inquiry("Werbung") + "/closure", Map.of("reason", "SPAM"))
        .ok();
    String waiting = a.reply(a.inquiry("Wartet"), "Wartet noch");
    a.editor.post(a.path + "/replies/" + waiting + "/submission", null).ok();
    String returned = a.reply(a.inquiry("Zurück"), "Nicht gut");
    a.editor.post(a.path + "/replies/" + returned + "/submission", null).ok();
    JsonNode open = a.openApproval(returned);
    a.approver
        .post(
            a.path + "/approvals/" + open.path("id").asText() + "/decisions",
            Map.of(
                "verdict",
                "RETURN",
                "comment",
                "Bitte freundlicher",
                "contentHash",
                open.path("contentHash").asText()))
        .ok();
    tone(a);
    privacy(a);
    withdraw(a);
    rendering(a);
    dutyAndCrisis(a);
    billing(a);
    invoices(a);
    Instant end = Instant.now().minusSeconds(10);
    a.agencyEditor
        .post(
            a.path + "/time-entries",
            Map.of(
                "activity",
                "TEXT",
                "startedAt",
                end.minusSeconds(600).toString(),
                "endedAt",
                end.toString(),
                "inquiryId",
                inquiry))
        .ok();
    Await.until(
        () -> a.admin.get(a.path + "/audit-events/verification").ok().json(),
        v -> v.path("sealedSeq").asLong() > 0);
    return a;
  }

  /** A contract with rates, hours of which one was taken back, and a sheet that is disputed. */
  private static void billing(TestAuthority a) {
    a.finance
        .post(
            a.path + "/award-limits",
            Map.of(
                "basis",
                "DIREKTAUFTRAG",
                "limit",
                Billing.eur("1000.00"),
                "validFrom",
                "2011-01-01",
                "source",
                "Dienstanweisung. " + ODD))
        .ok();
    String contract =
        Billing.agreed(a, LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31), "5000");
    Billing.amend(
        a, contract, Map.of("ceiling", Billing.eur("6000"), "title", "Betreuung. " + ODD));
    String wrong = Billing.book(a.agencyEditor, a, "2011-03-05T22:30:00Z", 90).ok().id();
    Billing.book(a.manager, a, "2011-03-06T08:00:00Z", 60).ok();
    a.agencyEditor
        .post(a.path + "/time-entries/" + wrong + "/counter-entry", Map.of("reason", ODD))
        .ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2011-03"));
    a.finance
        .post(
            a.path + "/time-sheets/" + sheet.path("id").asText() + "/dispute",
            Map.of(
                "version",
                sheet.path("version").asInt(),
                "objections",
                List.of(Map.of("entryId", wrong, "reason", "Wofür? " + ODD))))
        .ok();
  }

  /** A confirmed sheet that was billed, an extra that is to be, and what followed. */
  private static void invoices(TestAuthority a) {
    String contract =
        Billing.agreed(a, LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31), "5000");
    Billing.book(a.manager, a, "2012-03-06T08:00:00Z", 60).ok();
    JsonNode sheet = Billing.submit(a, Billing.open(a, contract, "2012-03"));
    Billing.confirm(a, sheet).ok();
    Invoices.seller();
    String draft =
        a.manager
            .post(
                a.path + "/invoice-drafts",
                Map.of(
                    "sheetIds",
                    List.of(sheet.path("id").asText()),
                    "buyer",
                    Invoices.buyer(),
                    "notes",
                    List.of("Danke. " + ODD)))
            .ok()
            .id();
    String invoice = Invoices.issue(a, draft).ok().id();
    a.manager
        .post(
            a.path + "/invoices/" + invoice + "/events",
            Map.of(
                "kind",
                "PAYMENT",
                "on",
                Invoices.today().toString(),
                "amount",
                Invoices.amount("10.00"),
                "reference",
                "Auszug 1. " + ODD))
        .ok();
    Invoices.drafted(a);
  }

  /** A guideline in force, and a text that was checked by it. */
  private static void tone(TestAuthority a) {
    Guidelines.putInForce(a, Guidelines.draft());
    String reply = a.reply(a.inquiry("Wann?"), "Morgen, wenn Sie mögen.");
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
  }

  /** Synonyms; a question that was suggested an answer, one that was not and became a draft. */
  private static void suggestions(TestAuthority a) {
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
            Map.of("topic", "Zoo", "text", "Ja.", "sources", List.of(a.source())))
        .ok();
  }

  /** A text that the manager brought from elsewhere, taken over. */
  private static void template(TestAuthority a) {
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

  /** Three texts submitted together, one taken out, the rest approved. */
  private static void batch(TestAuthority a) {
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

  /** Its source has a new version, and somebody says that the text is still right. */
  private static void confirm(TestAuthority a, String answer) {
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

  /** One inquiry erased, one held, and a rule of its own. */
  private static void privacy(TestAuthority a) {
    String etag = a.admin.get(a.path + "/retention").ok().etag();
    a.admin.patch(a.path + "/retention", Map.of("inquiryDays", 30), etag).ok();
    a.admin
        .post(
            a.path + "/legal-holds",
            Map.of(
                "inquiryId",
                a.inquiry("Streit"),
                "reason",
                "Klage",
                "endsAt",
                "2036-02-01T00:00:00Z"))
        .ok();
    a.admin.post(a.path + "/erasures", Map.of("inquiryId", a.inquiry("Vergessen"))).ok();
  }

  private static void rendering(TestAuthority a) {
    a.patch(Map.of("allowRenderings", true));
    String template = a.approvedTemplate("Termin? " + ODD);
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                TestAuthority.filledIn(template, "2026-12-24", "Rathaus"))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    release(a, reply);
  }

  private static void withdraw(TestAuthority a) {
    String path = a.path + "/replies/" + a.approvedReply("Doch nicht. " + ODD);
    String hash = a.editor.get(path).ok().json().path("contentHash").asText();
    a.approver
        .post(path + "/withdrawal", Map.of("reason", "Falsch. " + ODD, "contentHash", hash))
        .ok();
  }

  /** Hours, a crisis that lasts, a halt that was lifted. */
  private static void dutyAndCrisis(TestAuthority a) {
    a.admin
        .patch(
            a.path + "/duty-hours",
            Map.of(
                "week",
                java.util.Arrays.stream(java.time.DayOfWeek.values())
                    .map(d -> Map.of("day", d.name(), "from", "00:00", "until", "00:00"))
                    .toList(),
                "days",
                List.of(Map.of("date", "2036-12-24", "name", "Heiligabend " + ODD))),
            "*")
        .ok();
    a.admin
        .post(
            a.path + "/crises",
            Map.of(
                "reason",
                "Hochwasser. " + ODD,
                "until",
                Instant.now().plusSeconds(86_400).toString()))
        .ok();
    String halt = a.approver.post(a.path + "/halt", Map.of("reason", "Halt. " + ODD)).ok().id();
    a.admin.post(a.path + "/halts/" + halt + "/lifting", null).ok();
  }

  private static void release(TestAuthority a, String reply) {
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.editor
        .post(
            a.path + "/replies/" + reply + "/publication",
            Map.of("url", "https://social.example/1"))
        .ok();
  }
}
