package de.amtsstimme.libraryfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is too much to be indexed while somebody waits is found soon after. */
@ExtendWith(ArquillianExtension.class)
class LargeBatchIT {

  private static final int MANY = 510;

  private final TestAuthority a = TestAuthority.active();

  @Test
  void isFoundSoonAfterTheDecisionAndWithEveryNewPhrasing() {
    String source = a.source();
    JsonNode imported = Imports.run(a.editor, a, file(source, "Wo gibt es Formular"));
    assertEquals(MANY, imported.path("created").asInt(), imported.toString());
    JsonNode batch =
        a.editor
            .post(
                a.path + "/answer-imports/" + imported.path("id").asText() + "/submission",
                Map.of("name", "Viele"))
            .ok()
            .json();
    assertEquals(MANY, batch.path("memberCount").asInt());
    a.approve(batch.path("approvalId").asText(), batch.path("contentHash").asText());
    awaitFirst("Wo gibt es Formular 170?", "Frage 170");
    // A question of other words, for which nothing is found yet.
    assertEquals(0, suggestions("Geflügelhaltung, Vordruck?").size());
    JsonNode again = Imports.run(a.editor, a, file(source, "Geflügelhaltung, welcher Vordruck"));
    assertEquals(MANY, again.path("relabelled").asInt(), again.toString());
    awaitFirst("Geflügelhaltung, welcher Vordruck 170?", "Frage 170");
  }

  private void awaitFirst(String question, String expected) {
    Await.until(() -> suggestions(question).path(0).path("question").asText(), expected::equals);
  }

  private JsonNode suggestions(String question) {
    return a.editor
        .post(a.path + "/suggestions", Map.of("text", question))
        .ok()
        .json()
        .path("items");
  }

  private static String file(String source, String phrasing) {
    StringBuilder csv = new StringBuilder("externalKey;topic;question;phrasings;sources;text.de\n");
    for (int i = 0; i < MANY; i++) {
      csv.append(
          "k%d;Thema;Frage %d;%s %d?;id:%s;Antwort %d.\n".formatted(i, i, phrasing, i, source, i));
    }
    return csv.toString();
  }
}
