package de.amtsstimme.suggestions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding the right answer in whatever words, saying so when there is none, and never more. */
@ExtendWith(ArquillianExtension.class)
class SuggestionsIT {

  private static TestAuthority a;
  private static String rubbish;
  private static String dogs;
  private static String passport;

  @BeforeAll
  static void library() {
    a = TestAuthority.withAgency();
    rubbish =
        a.approvedAnswer(
            "Wie melde ich Sperrmüll an?",
            "Die Abfuhr von Möbeln und anderen großen Gegenständen beantragen Sie online.");
    dogs =
        a.approvedAnswer(
            "Was kostet die Hundesteuer?", "Für den ersten Hund zahlen Sie 96 Euro im Jahr.");
    passport =
        a.approvedAnswer(
            "Wie lange ist ein Reisepass gültig?", "Zehn Jahre, bei Kindern ein Jahr.");
  }

  @ParameterizedTest
  @CsvSource({
    "wo kann ich denn SPERRMUELL anmelden, rubbish",
    "Sperrmüllabfuhr beantragen?, rubbish",
    "Anmeldung von Sperrmull, rubbish",
    "Spermüll anmelden, rubbish",
    "Hundesteuern: welche Kosten?, dogs",
    "Steuer für Hunde, dogs",
    "Gültigkeit von Reisepässen, passport",
    "reissepass gültig?, passport"
  })
  void wordsInManyForms(String question, String expected) {
    JsonNode said = suggest(question);
    String id = Map.of("rubbish", rubbish, "dogs", dogs, "passport", passport).get(expected);
    assertEquals(id, said.path("items").path(0).path("answerId").asText(), said.toString());
    assertFalse(said.path("items").path(0).path("matchedTerms").isEmpty());
    assertFalse("NONE".equals(said.path("verdict").asText()), said.toString());
  }

  @Test
  void theQuestionItselfIsAnswered() {
    assertEquals("ANSWER", suggest("Wie melde ich Sperrmüll an?").path("verdict").asText());
    assertEquals("ANSWER", suggest("Was kostet die Hundesteuer?").path("verdict").asText());
  }

  @Test
  void matchedTermsStandAsTheCitizenWroteThem() {
    String question = "Hallo! wo meld ich SPERRMÜLL an??";
    JsonNode terms = suggest(question).path("items").path(0).path("matchedTerms");
    JsonNode term =
        StreamSupport.stream(terms.spliterator(), false)
            .filter(t -> t.path("text").asText().equals("SPERRMÜLL"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "SPERRMÜLL", question.substring(term.path("start").asInt(), term.path("end").asInt()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wer gewann 1974 die Fußballweltmeisterschaft?",
        "Warum leuchten Glühwürmchen im Dunkeln?",
        "'; drop table suggestion_term; --",
        "sperr | müll & !hund <-> reise:*",
        "مرحبا كيف حالك",
        "Где находится ратуша?",
        "ゴミの捨て方を教えてください"
      })
  void whatTheLibraryDoesNotKnow(String question) {
    JsonNode said = suggest(question);
    assertFalse(said.path("verdict").asText().equals("ANSWER"), said.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀 🎉🎉 👍🏽", "und oder aber nicht", "?!…", "wie wo was"})
  void nothingToSearch(String question) {
    JsonNode said = suggest(question);
    assertEquals("NONE", said.path("verdict").asText());
    assertEquals("NOTHING_TO_SEARCH", said.path("noneReason").asText());
    assertTrue(said.path("items").isEmpty());
  }

  @Test
  void emptyAndTooLong() {
    for (String text : List.of("", "   ", "x".repeat(20_001))) {
      refused(
          422, "VALIDATION_FAILED", a.editor.post(a.path + "/suggestions", Map.of("text", text)));
    }
  }

  @Test
  void longTextsAndLongWords() {
    String word =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    assertEquals("NONE", suggest(word + " " + "q".repeat(500)).path("verdict").asText());
    String letter = "Wie melde ich Sperrmüll an? ";
    assertEquals(
        rubbish,
        suggest(letter.repeat(20_000 / letter.length()))
            .path("items")
            .path(0)
            .path("answerId")
            .asText());
    suggest("ab ".repeat(6_666));
  }

  @Test
  void onlyWhatIsUsable() {
    String answer = a.approvedAnswer("Wann öffnet das Freibad?", "Ab Mai.");
    String question = "Öffnungszeiten vom Freibad";
    assertEquals(answer, first(suggest(question)));
    a.approver
        .post(a.path + "/answers/" + answer + "/retirement", Map.of("reason", "Abgerissen"))
        .ok();
    assertFalse(answer.equals(first(suggest(question))));
  }

  /**
   * The index is no authority: what it says of an entry that does not serve any more is not shown.
   */
  @Test
  void whateverTheIndexSays() {
    String answer = a.approvedAnswer("Wo ist das Planetarium?", "Am Nordpark.");
    assertEquals(answer, first(suggest("Planetarium")));
    try (Sql owner = Sql.owner()) {
      owner.update(
          "update answer_revision set valid_until = clock_timestamp() where answer_id = ?::uuid",
          answer);
    }
    assertFalse(answer.equals(first(suggest("Planetarium"))));
  }

  @Test
  void anotherAuthoritysAnswersAndSynonymsDoNotExist() {
    TestAuthority other = TestAuthority.active();
    String hers = other.approvedAnswer("Wo ist das Schwimmstadion?", "Am See.");
    other.approvedSynonyms("Sperrmüll", "Krempelkram");
    assertFalse(suggest("Wo ist das Schwimmstadion?").toString().contains(hers));
    assertFalse(rubbish.equals(first(suggest("Krempelkram"))));
  }

  @Test
  void synonymsOfTheAuthority() {
    String question = "Wohin mit dem Chaiselongue-Dingens?";
    assertFalse("ANSWER".equals(suggest(question).path("verdict").asText()));
    String set = a.approvedSynonyms("Dingens", "Sperrmüll");
    assertEquals(rubbish, first(suggest(question)));
    Api.Answer read = a.reader.get(a.path + "/synonyms/" + set).ok();
    refused(
        412,
        "STALE",
        a.editor.patch(
            a.path + "/synonyms/" + set,
            Map.of("words", List.of("Dingens", "Reisepass")),
            "\"9\""));
    a.editor
        .patch(
            a.path + "/synonyms/" + set,
            Map.of("words", List.of("Dingens", "Reisepass")),
            "\"" + read.json().path("version").asText() + "\"")
        .ok();
    assertEquals(rubbish, first(suggest(question)), "until somebody has approved the change");
    a.approveOpen(set);
    assertEquals(passport, first(suggest(question)));
    refused(409, "SYNONYMS_IN_FORCE", a.editor.delete(a.path + "/synonyms/" + set, "*"));
    a.approver
        .post(
            a.path + "/synonyms/" + set + "/withdrawal",
            Map.of(
                "reason",
                "Falsch",
                "contentHash",
                a.reader.get(a.path + "/synonyms/" + set).json().path("contentHash").asText()))
        .ok();
    assertFalse(passport.equals(first(suggest(question))));
    a.editor.delete(a.path + "/synonyms/" + set, "*").ok();
    refused(
        403,
        "FORBIDDEN",
        a.agencyEditor.post(a.path + "/synonyms", Map.of("words", List.of("Sofa", "Couch"))));
    refused(
        422,
        "VALIDATION_FAILED",
        a.editor.post(a.path + "/synonyms", Map.of("words", List.of("und", "oder"))));
  }

  @Test
  void textForLanguageAndChannel() {
    String answer =
        a.editor
            .post(
                a.path + "/answers",
                Map.of(
                    "topic",
                    "Verkehr",
                    "revision",
                    Map.of(
                        "question", "Wo kann ich meinen Führerschein umtauschen?",
                        "variants",
                            List.of(
                                Map.of("language", "de", "text", "Im Straßenverkehrsamt."),
                                Map.of("language", "de", "channel", "X", "text", "Im StVA."),
                                Map.of(
                                    "language",
                                    "tr",
                                    "text",
                                    "Ehliyetinizi trafik dairesinde değiştirin.")),
                        "sources", List.of(a.source()))))
            .ok()
            .id();
    approve(answer);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("text", "Führerschein umtauschen");
    body.put("channel", "X");
    assertEquals("Im StVA.", text(post(body)));
    body.put("channel", "FACEBOOK");
    assertEquals("Im Straßenverkehrsamt.", text(post(body)));
    body.put("text", "ehliyetinizi değiştirin");
    body.put("language", "tr");
    JsonNode turkish = post(body);
    assertEquals(answer, first(turkish), turkish.toString());
    assertTrue(text(turkish).startsWith("Ehliyetinizi"));
  }

  @Test
  void inASuspendedAuthorityNothingIsKept() {
    TestAuthority b = TestAuthority.active();
    b.agencyAdmin.post(b.path + "/suspension", Map.of("reason", "Test")).ok();
    String word = "q" + UUID.randomUUID().toString().replace("-", "");
    JsonNode said = b.editor.post(b.path + "/suggestions", Map.of("text", word)).ok().json();
    assertTrue(said.path("id").isNull());
    assertEquals("NONE", said.path("verdict").asText());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L,
          (long) owner.one("select count(*) from suggestion where text like ?", "%" + word + "%"));
    }
  }

  private void approve(String answer) {
    JsonNode draft = a.editor.get(a.path + "/answers/" + answer).ok().json();
    JsonNode submitted =
        a.editor
            .post(
                a.path
                    + "/answers/"
                    + answer
                    + "/revisions/"
                    + draft.path("latest").path("id").asText()
                    + "/submission",
                null)
            .ok()
            .json();
    a.approve(submitted.path("approvalId").asText(), submitted.path("contentHash").asText());
  }

  private JsonNode suggest(String text) {
    return post(Map.of("text", text));
  }

  private JsonNode post(Map<String, Object> body) {
    return a.editor.post(a.path + "/suggestions", body).ok().json();
  }

  private static String first(JsonNode said) {
    return said.path("items").path(0).path("answerId").asText();
  }

  private static String text(JsonNode said) {
    return said.path("items").path(0).path("text").asText();
  }

  private static void refused(int status, String code, Api.Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals(code, answer.code());
  }
}
