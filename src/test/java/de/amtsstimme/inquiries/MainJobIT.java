package de.amtsstimme.inquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job, from the citizen's question to the booked minutes, as the people do it. */
@ExtendWith(ArquillianExtension.class)
class MainJobIT {

  @Test
  void aQuestionIsAnsweredInTheAuthoritysApprovedWords() {
    TestAuthority a = TestAuthority.withAgency();
    String answerId =
        a.approvedAnswer("Wie melde ich Sperrmüll an?", "Sperrmüll melden Sie online an.");

    String inquiry = a.inquiry("Wo melde ich denn meinen Sperrmüll an?");
    JsonNode suggested =
        a.agencyEditor
            .post(a.path + "/suggestions", Map.of("text", "Wo melde ich denn meinen Sperrmüll an?"))
            .ok()
            .json();
    assertEquals("ANSWER", suggested.path("verdict").asText());
    assertEquals(answerId, suggested.path("items").get(0).path("answerId").asText());
    assertEquals(
        "Sperrmüll melden Sie online an.", suggested.path("items").get(0).path("text").asText());

    String reply =
        a.agencyEditor
            .post(
                a.path + "/inquiries/" + inquiry + "/replies",
                Map.of("text", "Guten Tag! Das geht online."))
            .ok()
            .id();
    assertEquals(
        "NOT_APPROVED",
        a.agencyEditor.post(a.path + "/replies/" + reply + "/release", null).code());
    assertEquals(
        "IN_APPROVAL",
        a.agencyEditor
            .post(a.path + "/replies/" + reply + "/submission", null)
            .ok()
            .json()
            .path("state")
            .asText());

    JsonNode approval = a.openApproval(reply);
    assertTrue(approval.path("decidableByMe").asBoolean());
    assertEquals(
        "Guten Tag! Das geht online.",
        approval.path("content").path("variants").get(0).path("text").asText());
    a.approve(approval.path("id").asText(), approval.path("contentHash").asText());

    JsonNode released =
        a.agencyEditor.post(a.path + "/replies/" + reply + "/release", null).ok().json();
    assertEquals("RELEASED", released.path("state").asText());
    assertEquals("Guten Tag! Das geht online.", released.path("text").asText());
    a.agencyEditor
        .post(
            a.path + "/replies/" + reply + "/publication",
            Map.of("url", "https://social.example/1"))
        .ok();
    assertEquals(
        "ANSWERED",
        a.editor.get(a.path + "/inquiries/" + inquiry).ok().json().path("state").asText());

    Instant end = Instant.now();
    JsonNode entry =
        a.agencyEditor
            .post(
                a.path + "/time-entries",
                Map.of(
                    "activity",
                    "CITIZEN_QUESTIONS",
                    "startedAt",
                    end.minusSeconds(720).toString(),
                    "endedAt",
                    end.toString(),
                    "inquiryId",
                    inquiry))
            .ok()
            .json();
    assertEquals(12, entry.path("minutes").asInt());
    assertEquals(1, a.finance.get(a.path + "/time-entries").ok().json().path("items").size());

    JsonNode verification = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertTrue(verification.path("verified").asBoolean(), verification.toString());
  }

  @Test
  void anUnchangedLibraryAnswerNeedsNoApprovalOfItsOwnIfTheAuthorityAllowsIt() {
    TestAuthority a = TestAuthority.active();
    String answerId = a.approvedAnswer("Wann ist geöffnet?", "Montags von 8 bis 16 Uhr.");
    String inquiry = a.inquiry("Wann habt ihr auf?");
    String reply =
        a.editor
            .post(a.path + "/inquiries/" + inquiry + "/replies", Map.of("answerId", answerId))
            .ok()
            .id();
    assertEquals(
        "APPROVED",
        a.editor
            .post(a.path + "/replies/" + reply + "/submission", null)
            .ok()
            .json()
            .path("state")
            .asText());
    assertEquals(
        "Montags von 8 bis 16 Uhr.",
        a.editor
            .post(a.path + "/replies/" + reply + "/release", null)
            .ok()
            .json()
            .path("text")
            .asText());

    a.patch(Map.of("allowUnchangedAnswers", false));
    String second =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Noch eine") + "/replies",
                Map.of("answerId", answerId))
            .ok()
            .id();
    assertEquals(
        "IN_APPROVAL",
        a.editor
            .post(a.path + "/replies/" + second + "/submission", null)
            .ok()
            .json()
            .path("state")
            .asText());
  }

  @Test
  void theSameExternalIdTwiceIsOneInquiry() {
    TestAuthority a = TestAuthority.active();
    Map<String, String> body =
        Map.of("channel", "X", "externalId", "42", "text", "Frage", "authorHandle", "@a");
    Api.Answer first = a.editor.post(a.path + "/inquiries", body);
    Api.Answer second = a.editor.post(a.path + "/inquiries", body);
    assertEquals(201, first.status());
    assertEquals(200, second.status());
    assertEquals(first.id(), second.id());
  }

  @Test
  void nobodyApprovesWhatTheyWrote() {
    TestAuthority a = TestAuthority.active();
    String inquiry = a.inquiry("Frage");
    String reply =
        a.approver
            .post(a.path + "/inquiries/" + inquiry + "/replies", Map.of("text", "Mein Text"))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    JsonNode approval = a.openApproval(reply);
    Map<String, String> yes =
        Map.of("verdict", "APPROVE", "contentHash", approval.path("contentHash").asText());
    String decisions = a.path + "/approvals/" + approval.path("id").asText() + "/decisions";
    assertEquals("FOUR_EYES", a.approver.post(decisions, yes).code());
    assertEquals("FORBIDDEN", a.editor.post(decisions, yes).code());
    Map<String, String> other = Map.of("verdict", "APPROVE", "contentHash", "0".repeat(64));
    assertEquals("CONTENT_CHANGED", a.secondApprover.post(decisions, other).code());
    a.secondApprover.post(decisions, yes).ok();
    assertEquals("APPROVAL_CLOSED", a.secondApprover.post(decisions, yes).code());
  }
}
