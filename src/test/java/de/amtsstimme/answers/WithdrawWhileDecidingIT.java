package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.Held;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person takes back what serves while another one returns what was to follow it. */
@ExtendWith(ArquillianExtension.class)
class WithdrawWhileDecidingIT {

  private final TestAuthority a = TestAuthority.active();

  @Test
  void theEntryCanBeSubmittedAgain() {
    String path = a.path + "/answers/" + a.approvedAnswer("Wo?", "Hier.");
    String serving = a.reader.get(path).ok().json().path("current").path("contentHash").asText();
    JsonNode next = submitted(path, "Dort.");
    try (Held held = new Held(a)) {
      CompletableFuture<Answer> returned =
          held.begin(
              () ->
                  a.approver.post(
                      a.path + "/approvals/" + next.path("approvalId").asText() + "/decisions",
                      Map.of(
                          "verdict", "RETURN",
                          "contentHash", next.path("contentHash").asText(),
                          "comment", "Bitte genauer")));
      CompletableFuture<Answer> withdrawn =
          held.begin(
              () ->
                  a.admin.post(
                      path + "/withdrawal", Map.of("contentHash", serving, "reason", "Falsch")));
      held.release();
      Held.answer(returned).ok();
      Held.answer(withdrawn).ok();
    }
    assertEquals("DRAFT", a.reader.get(path).ok().json().path("state").asText());
    submitted(path, "Drüben.");
  }

  private JsonNode submitted(String path, String text) {
    String revision =
        a.editor
            .post(
                path + "/revisions",
                Map.of(
                    "question", "Wo?",
                    "variants", List.of(Map.of("language", "de", "text", text)),
                    "sources", List.of(a.source())))
            .ok()
            .id();
    return a.editor.post(path + "/revisions/" + revision + "/submission", null).ok().json();
  }
}
