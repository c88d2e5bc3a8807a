package de.amtsstimme.archive;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An authority with rows in every table, made through the API as its people would. */
final class FullAuthority {

  /** Everything that has ever been lost on the way through a text format. */
  static final String ODD =
      "Ümläute, \"Zitate\", \\Schrägstriche\\, 😀, \u2028, Tab\t und\nneue Zeilen";

  private FullAuthority() {}

  static TestAuthority make() {
    TestAuthority a = TestAuthority.withAgency();
    String answer = a.approvedAnswer("Wo? " + ODD, "Hier. " + ODD);
    a.draftAnswer("Entwurf?", "Noch nicht.");
    deputy(a);
    FullLibrary.batch(a);
    FullLibrary.template(a);
    FullLibrary.entry(a);
    a.admin
        .post(a.path + "/invitations", Map.of("displayName", "Offen", "roles", List.of("READER")))
        .ok();
    leaving(a);
    FullLibrary.confirm(a, a.approvedAnswer("Gilt das noch? " + ODD, "Ja. " + ODD));
    a.approver
        .post(
            a.path + "/answers/" + a.approvedAnswer("Alt?", "Alt.") + "/retirement",
            Map.of("reason", "Entfällt. " + ODD))
        .ok();
    FullReplies.release(a, a.approvedReply("Frei. " + ODD));
    FullLibrary.suggestions(a);
    String inquiry = a.inquiry("Und das? " + ODD);
    String unchanged =
        a.editor
            .post(a.path + "/inquiries/" + inquiry + "/replies", Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + unchanged + "/submission", null).ok();
    FullReplies.release(a, unchanged);
    a.editor
        .post(a.path + "/inquiries/" + a.inquiry("Werbung") + "/closure", Map.of("reason", "SPAM"))
        .ok();
    FullReplies.waitingAndReturned(a);
    FullReplies.tone(a);
    privacy(a);
    FullReplies.withdraw(a);
    FullReplies.rendering(a);
    dutyAndCrisis(a);
    FullBilling.billing(a);
    FullBilling.invoices(a);
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

  private static void leaving(TestAuthority a) {
    Api leaving = Api.as(a.slug + ".leaving");
    a.member(leaving, "Geht wieder", "EDITOR");
    for (JsonNode m : a.admin.get(a.path + "/members?limit=200").ok().json().path("items")) {
      if (m.path("displayName").asText().equals("Geht wieder")) {
        a.admin.delete(a.path + "/members/" + m.path("id").asText(), "*").ok();
      }
    }
  }

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
}
