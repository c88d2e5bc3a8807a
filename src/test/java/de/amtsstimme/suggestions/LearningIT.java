package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Jobs;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.Traces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the library learns from what citizens ask, and how it forgets. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

  private final TestAuthority a = TestAuthority.active();

  @Test
  void takenBecomesAPhrasingAndGoesWithTheInquiry() {
    String word = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    String answer = a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");
    String asked = "Sperrmüll anmelden, und " + word + " auch?";
    String inquiry = a.inquiry("Hallo");
    JsonNode said = suggest(Map.of("text", asked, "inquiryId", inquiry));
    JsonNode judged = feedback(said, answer, "TAKEN");
    assertEquals(asked, judged.path("offeredPhrasing").asText());
    assertTrue(feedback(said, answer, "ADAPTED").path("offeredPhrasing").isNull());
    JsonNode learned =
        a.editor
            .post(
                a.path + "/suggestions/" + said.path("id").asText() + "/phrasing",
                Map.of("answerId", answer))
            .ok()
            .json();
    assertEquals(1, learned.path("added").asInt());
    assertEquals(answer, first(suggest(Map.of("text", word))));
    a.admin.post(a.path + "/erasures", Map.of("inquiryId", inquiry)).ok();
    assertEquals(Set.of(), Traces.of(word));
    assertNull(first(suggest(Map.of("text", word))));
  }

  @Test
  void feedbackOnlyOnWhatWasSuggested() {
    String answer = a.approvedAnswer("Wann öffnet das Freibad?", "Ab Mai.");
    String other = a.approvedAnswer("Was kostet die Hundesteuer?", "96 Euro.");
    JsonNode said = suggest(Map.of("text", "Freibad"));
    assertEquals(answer, first(said));
    String path = a.path + "/suggestions/" + said.path("id").asText() + "/feedback";
    refused(
        422,
        "UNKNOWN_REFERENCE",
        a.editor.post(path, Map.of("answerId", other, "feedback", "TAKEN")));
    refused(
        403, "FORBIDDEN", a.finance.post(path, Map.of("answerId", answer, "feedback", "TAKEN")));
    refused(
        404,
        "NOT_FOUND",
        a.editor.post(
            a.path + "/suggestions/" + UUID.randomUUID() + "/feedback",
            Map.of("answerId", answer, "feedback", "TAKEN")));
  }

  @Test
  void gapsAreGroupedAndBecomeDrafts() {
    a.approvedAnswer("Wie melde ich Sperrmüll an?", "Online.");
    String inquiry = a.inquiry("Wo bekomme ich einen Bewohnerparkausweis?");
    suggest(Map.of("text", "Wo bekomme ich einen Bewohnerparkausweis?", "inquiryId", inquiry));
    suggest(Map.of("text", "bewohnerparkausweis beantragen wo?"));
    suggest(Map.of("text", "Wer repariert die Laterne in der Gartenstraße?"));
    JsonNode gaps = a.editor.get(a.path + "/suggestion-gaps").ok().json().path("items");
    assertEquals(2, gaps.size(), gaps.toString());
    JsonNode gap = gaps.get(0);
    assertEquals(2, gap.path("count").asInt());
    assertEquals(2, gap.path("examples").size());
    refused(403, "FORBIDDEN", a.finance.get(a.path + "/suggestion-gaps"));
    String path = a.path + "/suggestion-gaps/" + gap.path("id").asText() + "/draft";
    Map<String, Object> draft =
        new HashMap<>(
            Map.of("topic", "Parken", "text", "Beim Ordnungsamt.", "sources", List.of(a.source())));
    refused(422, "VALIDATION_FAILED", a.editor.post(path, draft));
    draft.put("question", "Woher kommt der Bewohnerparkausweis?");
    JsonNode drafted = a.editor.post(path, draft).ok().json();
    JsonNode answer = a.editor.get(a.path + "/answers/" + drafted.path("id").asText()).ok().json();
    assertEquals("DRAFT", answer.path("state").asText());
    assertEquals(
        "Woher kommt der Bewohnerparkausweis?", answer.path("latest").path("question").asText());
    assertEquals(1, drafted.path("phrasings").asInt(), "only what goes with an inquiry");
    JsonNode left = a.editor.get(a.path + "/suggestion-gaps").ok().json().path("items");
    assertEquals(1, left.size());
    assertFalse(left.toString().contains("parkausweis"));
  }

  @Test
  void anInquiryIsOneQuestionHoweverOftenItIsOpened() {
    String answer = a.approvedAnswer("Wann öffnet das Freibad?", "Ab Mai.");
    String asked = "Freibad Öffnung Zirkuszelt Genehmigung Lärm";
    String inquiry = a.inquiry(asked);
    Map<String, String> body = Map.of("text", asked, "inquiryId", inquiry);
    JsonNode first = suggest(body);
    assertEquals("UNSURE", first.path("verdict").asText(), first.toString());
    suggest(body);
    suggest(body);
    JsonNode gaps = a.editor.get(a.path + "/suggestion-gaps").ok().json().path("items");
    assertEquals(1, gaps.path(0).path("count").asInt(), gaps.toString());
    feedback(first, answer, "ADAPTED");
    suggest(body);
    assertEquals(0, a.editor.get(a.path + "/suggestion-gaps").ok().json().path("items").size());
  }

  @Test
  void whatBelongsToNoInquiryGoesOnItsDayAndOnAnyRequest() {
    String word = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    String id = suggest(Map.of("text", "Frage von " + word)).path("id").asText();
    assertEquals(Set.of("suggestion.text"), Traces.of(word));
    try (Sql owner = Sql.owner()) {
      owner.update("update suggestion set erase_after = current_date - 1 where id = ?::uuid", id);
    }
    Jobs.run("erase-due");
    assertEquals(Set.of(), Traces.of(word));
    suggest(Map.of("text", "Frage von " + word));
    a.admin.post(a.path + "/erasures", Map.of("channel", "FACEBOOK", "author", "@irgendwer")).ok();
    assertEquals(Set.of(), Traces.of(word));
  }

  /** After an import there is no index at all. */
  @Test
  void theJobMakesAnewWhatIsMissing() {
    String answer = a.approvedAnswer("Wo ist das Planetarium?", "Am Nordpark.");
    try (Sql owner = Sql.owner()) {
      owner.update(
          "delete from suggestion_term where tenant_id = (select tenant_id from answer where id ="
              + " ?::uuid)",
          answer);
      owner.update("delete from suggestion_entry where answer_id = ?::uuid", answer);
    }
    assertNull(first(suggest(Map.of("text", "Planetarium"))));
    Jobs.run("index-answers");
    assertEquals(answer, first(suggest(Map.of("text", "Planetarium"))));
  }

  private JsonNode suggest(Map<String, ?> body) {
    JsonNode said = a.editor.post(a.path + "/suggestions", body).ok().json();
    assertNotNull(said.path("id").textValue());
    return said;
  }

  private JsonNode feedback(JsonNode said, String answer, String feedback) {
    return a.editor
        .post(
            a.path + "/suggestions/" + said.path("id").asText() + "/feedback",
            Map.of("answerId", answer, "feedback", feedback))
        .ok()
        .json();
  }

  private static String first(JsonNode said) {
    return StreamSupport.stream(said.path("items").spliterator(), false)
        .map(i -> i.path("answerId").asText())
        .findFirst()
        .orElse(null);
  }

  private static void refused(int status, String code, Api.Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals(code, answer.code());
  }
}
