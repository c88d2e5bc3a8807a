package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Management;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TinyModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server with a model of sentences, if only a tiny one ({@link TinyModel} has the words): mvn
 * verify -Pembeddings.
 */
@ExtendWith(ArquillianExtension.class)
class EmbeddingsIT {

  private static TestAuthority a;
  private static String rubbish;
  private static String dogs;

  @BeforeAll
  static void library() {
    Await.until(() -> Management.metric("amtsstimme_embeddings_ready"), v -> v == 1);
    a = TestAuthority.active();
    rubbish = a.approvedAnswer("Sperrmüll und Abholung", "Das geht online.");
    dogs = a.approvedAnswer("Höhe der Hundesteuer", "96 Euro im Jahr.");
    Await.until(() -> wordings(rubbish) + wordings(dogs), n -> n == 2);
  }

  @Test
  void foundByItsMeaningAloneAndLeftToAPerson() {
    JsonNode said = suggest("Schrammelzeug?");
    assertEquals(rubbish, first(said), said.toString());
    assertEquals("UNSURE", said.path("verdict").asText());
    assertTrue(said.path("items").path(0).path("matchedTerms").isEmpty());
    assertTrue(said.path("items").path(0).path("confidence").asDouble() > 0.3);
    assertEquals(dogs, first(suggest("Kläffabgabe für unseren Waldi?")));
  }

  @Test
  void wordsGoOnDecidingWhatIsAnAnswer() {
    assertEquals("ANSWER", suggest("Höhe der Hundesteuer").path("verdict").asText());
    assertEquals("NONE", suggest("Warum leuchten Glühwürmchen?").path("verdict").asText());
  }

  @Test
  void whatOthersHaveIsNotThere() {
    TestAuthority other = TestAuthority.active();
    JsonNode said =
        other.editor.post(other.path + "/suggestions", Map.of("text", "Schrammelzeug")).ok().json();
    assertTrue(said.path("items").isEmpty(), said.toString());
  }

  @Test
  void aPhrasingComesIntoTheIndexAndGoesOutOfIt() {
    String answer = a.approvedAnswer("Öffnung von Gebäuden", "Um acht.");
    Await.until(() -> wordings(answer), n -> n == 1);
    assertFalse(answer.equals(first(suggest("Schmökerstall"))));
    String path = a.path + "/answers/" + answer + "/phrasings";
    JsonNode added = a.editor.post(path, Map.of("phrasings", List.of("Bibliothek?"))).ok().json();
    Await.until(() -> wordings(answer), n -> n == 2);
    assertEquals(answer, first(suggest("Schmökerstall")));
    String id = phrasing(answer);
    a.editor.delete(path + "/" + id, "*").ok();
    assertTrue(wordings(answer) < 2, "at once, with the phrasing: " + added);
    Await.until(() -> wordings(answer), n -> n == 1);
    assertFalse(answer.equals(first(suggest("Schmökerstall"))));
  }

  @Test
  void anotherModelsVectorsAreMadeAnew() {
    String answer = a.approvedAnswer("Farbe der Parkbänke", "Grün.");
    String model = Await.until(() -> model(answer), m -> !m.isEmpty());
    try (Sql owner = Sql.owner()) {
      owner.update("update suggestion_entry set model = 'other' where answer_id = ?::uuid", answer);
    }
    a.approvedAnswer("Farbe der Mülleimer", "Orange.");
    Await.until(() -> model(answer), model::equals);
  }

  private static String phrasing(String answer) {
    try (Sql owner = Sql.owner()) {
      return owner
          .<UUID>one("select id from answer_phrasing where answer_id = ?::uuid", answer)
          .toString();
    }
  }

  /** How many of the entry's wordings have a vector. */
  private static int wordings(String answer) {
    try (Sql owner = Sql.owner()) {
      int bytes =
          owner.<Integer>one(
              "select coalesce(max(octet_length(vectors)), 0) from suggestion_entry where answer_id = ?::uuid",
              answer);
      return bytes / (4 + TinyModel.dimensions());
    }
  }

  private static String model(String answer) {
    try (Sql owner = Sql.owner()) {
      return owner.one(
          "select coalesce(max(model), '') from suggestion_entry where answer_id = ?::uuid",
          answer);
    }
  }

  private static String first(JsonNode said) {
    return said.path("items").path(0).path("answerId").asText(null);
  }

  private static JsonNode suggest(String text) {
    return a.editor.post(a.path + "/suggestions", Map.of("text", text)).ok().json();
  }
}
