package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.Held;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index says what the library says, also if the job comes by while somebody changes it. */
@ExtendWith(ArquillianExtension.class)
class IndexWhileChangingIT {

  private final TestAuthority a = TestAuthority.active();

  @Test
  void aPhrasingThatComesWhileTheJobIndexesItsEntryIsFound() {
    String answer = a.approvedAnswer("Wann öffnet das Freibad?", "Im Mai.");
    try (Sql owner = Sql.owner();
        Held held = new Held(a)) {
      owner.update("delete from suggestion_entry where answer_id = ?", UUID.fromString(answer));
      CompletableFuture<Answer> added =
          held.begin(
              () ->
                  a.editor.post(
                      a.path + "/answers/" + answer + "/phrasings",
                      Map.of("phrasings", List.of("Quastenflosser?"))));
      CompletableFuture<String> job =
          held.begin(
              () -> {
                Jobs.run("index-answers");
                return "done";
              });
      held.release();
      Held.answer(added).ok();
      Held.answer(job);
    }
    assertEquals(
        answer,
        a.editor
            .post(a.path + "/suggestions", Map.of("text", "Quastenflosser?"))
            .ok()
            .json()
            .path("items")
            .path(0)
            .path("answerId")
            .asText());
  }
}
