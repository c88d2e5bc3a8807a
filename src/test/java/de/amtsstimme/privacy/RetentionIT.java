package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Held;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The authority's rule, and the day that follows from it. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

  private final TestAuthority a = TestAuthority.active();

  @Test
  void ninetyDaysUnlessTheAuthoritySaysOtherwise() {
    Api.Answer usual = a.admin.get(a.path + "/retention").ok();
    assertEquals(90, usual.json().path("inquiryDays").asInt());
    assertEquals(24, usual.json().path("replayHours").asInt());
    String closed = a.inquiry("Frage");
    close(closed);
    assertEquals(today().plusDays(90), eraseAfter(closed));

    Api.Answer changed = change(30, usual.etag()).ok();
    assertEquals(30, changed.json().path("inquiryDays").asInt());
    assertEquals(1, changed.json().path("rescheduled").asInt());
    assertEquals(today().plusDays(30), eraseAfter(closed));
    assertEquals("STALE", change(31, usual.etag()).code());
    assertEquals(changed.etag(), a.admin.get(a.path + "/retention").etag());
    String later = a.inquiry("Frage");
    close(later);
    assertEquals(today().plusDays(30), eraseAfter(later));
    String audit = a.admin.get(a.path + "/audit-events?limit=20").ok().text();
    assertTrue(audit.contains("\"RETENTION_CHANGED\"") && audit.contains("\"inquiryDays\":30"));
  }

  @Test
  void whatIsClosedWhileTheRuleChangesGoesByTheNewOne() {
    String inquiry = a.inquiry("Frage");
    try (Held held = new Held(a)) {
      CompletableFuture<Api.Answer> changed = held.begin(() -> change(30, "*"));
      CompletableFuture<String> closed =
          held.begin(
              () -> {
                close(inquiry);
                return inquiry;
              });
      held.release();
      Held.answer(changed).ok();
      Held.answer(closed);
    }
    assertEquals(today().plusDays(30), eraseAfter(inquiry));
  }

  @Test
  void thereAreBounds() {
    for (int bad : new int[] {-1, 0, 6, 1096}) {
      assertEquals("VALIDATION_FAILED", change(bad, "*").code(), "" + bad);
    }
    change(7, "*").ok();
    change(1095, "*").ok();
    try (Sql admin = Sql.behindTheDoor(a, "admin")) {
      assertEquals("23514", admin.attempt("update retention_rule set inquiry_days = 1"));
    }
  }

  /** Who is answered need not be closed for their data to go one day; a new reply takes it back. */
  @Test
  void anAnsweredInquiryHasItsDayToo() {
    String reply = a.approvedReply("Ja.");
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    String inquiry =
        a.editor
            .post(a.path + "/replies/" + reply + "/publication", Map.of("url", "https://x.example"))
            .ok()
            .json()
            .path("inquiryId")
            .asText();
    assertEquals(today().plusDays(90), eraseAfter(inquiry));
    a.reply(inquiry, "Noch etwas.");
    assertTrue(inquiry(inquiry).json().path("eraseAfter").isNull());
    change(30, "*").ok();
    assertTrue(inquiry(inquiry).json().path("eraseAfter").isNull());
  }

  @Test
  void erasedIsNoReasonToClose() {
    Api.Answer answer =
        a.editor.post(
            a.path + "/inquiries/" + a.inquiry("Frage") + "/closure", Map.of("reason", "ERASED"));
    assertEquals("VALIDATION_FAILED", answer.code());
  }

  @Test
  void onlyTheAdministrationChangesIt() {
    for (Api other : new Api[] {a.approver, a.editor, a.finance, a.reader, a.agencyAdmin}) {
      assertEquals("FORBIDDEN", other.get(a.path + "/retention").code());
      assertEquals(
          "FORBIDDEN", other.patch(a.path + "/retention", Map.of("inquiryDays", 30), "*").code());
    }
  }

  private Api.Answer change(int days, String etag) {
    return a.admin.patch(a.path + "/retention", Map.of("inquiryDays", days), etag);
  }

  private void close(String id) {
    a.editor.post(a.path + "/inquiries/" + id + "/closure", Map.of("reason", "SPAM")).ok();
  }

  private LocalDate eraseAfter(String id) {
    return LocalDate.parse(inquiry(id).json().path("eraseAfter").asText());
  }

  private Api.Answer inquiry(String id) {
    return a.editor.get(a.path + "/inquiries/" + id).ok();
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Berlin"));
  }
}
