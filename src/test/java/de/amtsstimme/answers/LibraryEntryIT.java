package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api.Answer;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What entries are found by, what their texts may be, and who else's words they keep. */
@ExtendWith(ArquillianExtension.class)
class LibraryEntryIT {

  private static final String RTL = "مرحبا \u200fבדיקה (12) – Абв";

  private final TestAuthority a = TestAuthority.active();
  private final String answers = a.path + "/answers";
  private final String source = a.source();

  @Test
  void anEntryCarriesWhatItIsFoundBy() {
    JsonNode made =
        create(
                Map.of(
                    "topic", " Abfall / Sperrmüll ",
                    "tags", List.of("#Abholung", "abholung", "Möbel"),
                    "department", "Amt 70",
                    "externalKey", "a-1",
                    "phrasings", List.of("Wohin mit dem Sofa?", "wohin mit dem  sofa", "Sofa weg")))
            .ok()
            .json();
    assertEquals("Abfall/Sperrmüll", made.path("topic").asText());
    assertEquals("[\"abholung\",\"möbel\"]", made.path("tags").toString());
    assertEquals(2, made.path("phrasingCount").asInt());
    assertEquals("DUPLICATE", create(Map.of("topic", "T", "externalKey", "a-1")).code());
    assertEquals("VALIDATION_FAILED", create(Map.of("topic", "T//U")).code());

    String path = answers + "/" + made.path("id").asText();
    assertEquals(428, a.editor.patch(path, Map.of("topic", "X"), null).status());
    Answer changed =
        a.editor.patch(
            path,
            Map.of("topic", "Abfall", "tags", List.of("neu"), "externalKey", ""),
            "\"" + made.path("version").asLong() + "\"");
    assertEquals("[\"neu\"]", changed.ok().json().path("tags").toString());
    assertTrue(changed.json().path("externalKey").isNull());
    assertEquals("Amt 70", changed.json().path("department").asText());
    assertEquals(
        412,
        a.editor
            .patch(path, Map.of("topic", "X"), "\"" + made.path("version").asLong() + "\"")
            .status());
    assertEquals(
        200, a.editor.patch(path, Map.of("tags", List.of("noch neuer")), changed.etag()).status());
    assertEquals(412, a.editor.patch(path, Map.of("tags", List.of("x")), changed.etag()).status());
  }

  @Test
  void aRevisionSaysWhatIsSaidOfIt() {
    JsonNode made =
        a.editor
            .post(
                answers,
                Map.of(
                    "topic",
                    "T",
                    "revision",
                    Map.of(
                        "question",
                        "Darf ich das?",
                        "flags",
                        List.of("LEGAL"),
                        "variants",
                        List.of(Map.of("language", "de", "text", "Ja.")),
                        "sources",
                        List.of(source))))
            .ok()
            .json();
    assertEquals("[\"LEGAL\"]", made.path("latest").path("flags").toString());
  }

  @Test
  void phrasingsAreAddedListedAndRemoved() {
    String path = answers + "/" + create(Map.of("topic", "T")).ok().id() + "/phrasings";
    Answer added = a.editor.post(path, Map.of("phrasings", List.of("Eins?", " eins ", "Zwei?")));
    assertEquals(2, added.ok().json().path("added").asInt());
    assertEquals(2, added.json().path("count").asInt());
    assertEquals(
        0,
        a.editor
            .post(path, Map.of("phrasings", List.of("ZWEI")))
            .ok()
            .json()
            .path("added")
            .asInt());
    JsonNode first = a.reader.get(path + "?limit=1").ok().json();
    assertEquals("Zwei?", first.path("items").path(0).path("text").asText());
    assertFalse(first.path("nextCursor").isNull());
    String one = path + "/" + first.path("items").path(0).path("id").asText();
    assertEquals(403, a.reader.delete(one, "*").status());
    assertEquals(204, a.editor.delete(one, "\"1\"").status());
    assertEquals(404, a.editor.delete(one, "\"1\"").status());
    List<String> many = IntStream.range(0, 199).mapToObj(i -> "Frage " + i + "?").toList();
    assertEquals(
        200, a.editor.post(path, Map.of("phrasings", many)).ok().json().path("count").asInt());
    assertEquals(
        "VALIDATION_FAILED", a.editor.post(path, Map.of("phrasings", List.of("Zu viel"))).code());
    assertEquals(
        "VALIDATION_FAILED", a.editor.post(path, Map.of("phrasings", List.of(" "))).code());
  }

  /** A citizen's words go when the inquiry goes; the authority's own stay. */
  @Test
  void aCitizensWordingIsErasedWithTheInquiry() {
    String answer = create(Map.of("topic", "T")).ok().id();
    String path = answers + "/" + answer + "/phrasings";
    String inquiry = a.inquiry("Ich, Egon, will mein Sofa loswerden");
    a.editor.post(path, Map.of("phrasings", List.of("Eigene Worte"))).ok();
    a.editor
        .post(path, Map.of("phrasings", List.of("Egon und sein Sofa"), "inquiryId", inquiry))
        .ok();
    assertEquals(2, a.editor.get(path).ok().json().path("items").size());
    assertEquals(1, a.reader.get(path).ok().json().path("items").size(), "no citizen's words");
    JsonNode receipt = a.admin.post(a.path + "/erasures", Map.of("inquiryId", inquiry)).ok().json();
    assertTrue(receipt.toString().contains("answer_phrasing"), receipt.toString());
    JsonNode left = a.editor.get(path).ok().json().path("items");
    assertEquals(1, left.size());
    assertEquals("Eigene Worte", left.path(0).path("text").asText());
    assertEquals(
        "ERASED",
        a.editor.post(path, Map.of("phrasings", List.of("Zu spät"), "inquiryId", inquiry)).code());
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L,
          owner.<Long>one(
              "select count(*) from audit_event where coalesce(after_state, '') like '%Egon%'"));
    }
  }

  @Test
  void lengthsAreCountedAsTheChannelCounts() {
    String link = "https://www.musterhausen.example/" + "a".repeat(200);
    JsonNode made = create(variant("X", "COMMENT", "x".repeat(257) + link)).ok().json();
    JsonNode shown = made.path("latest").path("variants").path(0);
    assertEquals(280, shown.path("length").asInt());
    assertEquals(280, shown.path("limit").asInt());
    Answer tooLong = create(variant("X", "ANY", "x".repeat(258) + link));
    assertEquals(422, tooLong.status());
    JsonNode error = tooLong.json().path("errors").path(0);
    assertEquals("TEXT_TOO_LONG", error.path("code").asText());
    assertEquals("/revision/variants/0/text", error.path("pointer").asText());
    assertTrue(error.path("detail").asText().contains("281"), error.toString());
    assertTrue(error.path("detail").asText().contains("280"), error.toString());
    assertEquals(201, create(variant("FACEBOOK", "COMMENT", "x".repeat(8000))).status());
    assertEquals(422, create(variant("FACEBOOK", "COMMENT", "x".repeat(8001))).status());
    assertEquals(201, create(variant("FACEBOOK", "POST", "x".repeat(63_206))).status());
    assertEquals(422, create(variant("LINKEDIN", "COMMENT", "x".repeat(1251))).status());
    assertEquals(201, create(variant("LINKEDIN", "POST", "x".repeat(3000))).status());
    assertEquals(422, create(variant("INSTAGRAM", "ANY", "x".repeat(2201))).status());
    assertEquals(422, create(variant("MASTODON", "ANY", "x".repeat(501))).status());
    assertEquals(201, create(variant("ANY", "ANY", "x".repeat(9000))).status());
    // For Facebook, whose comments take 8,000.
    Answer reply =
        a.editor.post(
            a.path + "/inquiries/" + a.inquiry("?") + "/replies", Map.of("text", "x".repeat(8001)));
    assertEquals("/text", reply.json().path("errors").path(0).path("pointer").asText());
    String draft = a.reply(a.inquiry("?"), "Kurz");
    assertEquals(
        422,
        a.editor
            .patch(a.path + "/replies/" + draft, Map.of("text", "x".repeat(8001)), "*")
            .status());
  }

  @Test
  void anAnswerThatIsTooLongForTheChannelIsNotTakenUp() {
    JsonNode answer = a.draftAnswer("Lang?", "x".repeat(281));
    submitAndApprove(answer);
    String onX =
        a.editor.post(a.path + "/inquiries", Map.of("channel", "X", "text", "?")).ok().id();
    Answer refused =
        a.editor.post(
            a.path + "/inquiries/" + onX + "/replies",
            Map.of("answerId", answer.path("id").asText()));
    assertEquals("TEXT_TOO_LONG", refused.json().path("errors").path(0).path("code").asText());
  }

  @Test
  void placeholdersFitTheirTexts() {
    Map<String, Object> day = Map.of("key", "tag", "type", "DATE", "label", "Tag");
    assertEquals(
        "/revision/variants/0/text",
        create(Map.of("topic", "T"), "F?", "Am {{tag}}.")
            .json()
            .path("errors")
            .path(0)
            .path("pointer")
            .asText());
    JsonNode answer =
        create(Map.of("topic", "T"), revision("F?", "Am {{tag}}.", List.of(day))).ok().json();
    assertEquals("tag", answer.path("latest").path("placeholders").path(0).path("key").asText());
    submitAndApprove(answer);
    String inquiry = a.inquiry("Wann?");
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + inquiry + "/replies",
                Map.of("answerId", answer.path("id").asText()))
            .ok()
            .id();
    String path = a.path + "/replies/" + reply;
    assertEquals("PLACEHOLDER_UNFILLED", a.editor.post(path + "/submission", null).code());
    a.editor.patch(path, Map.of("text", "Am Montag."), "*").ok();
    assertEquals(200, a.editor.post(path + "/submission", null).status());
  }

  @Test
  void textsOfEveryDirectionComeBackAsTheyWent() {
    JsonNode made = create(Map.of("topic", "T"), "F?", RTL).ok().json();
    assertEquals(RTL, made.path("latest").path("variants").path(0).path("text").asText());
  }

  private void submitAndApprove(JsonNode answer) {
    JsonNode submitted =
        a.editor
            .post(
                answers
                    + "/"
                    + answer.path("id").asText()
                    + "/revisions/"
                    + answer.path("latest").path("id").asText()
                    + "/submission",
                null)
            .ok()
            .json();
    a.approve(submitted.path("approvalId").asText(), submitted.path("contentHash").asText());
  }

  private Answer create(Map<String, ?> entry) {
    return create(entry, "Frage?", "Text.");
  }

  private Answer create(Map<String, ?> entry, String question, String text) {
    return create(entry, revision(question, text, List.of()));
  }

  private Answer create(Map<String, ?> entry, Map<String, ?> revision) {
    Map<String, Object> body = new HashMap<>(entry);
    body.putIfAbsent("revision", revision);
    return a.editor.post(answers, body);
  }

  private Map<String, Object> variant(String channel, String kind, String text) {
    return Map.of(
        "topic",
        "T",
        "revision",
        Map.of(
            "question",
            "Frage?",
            "variants",
            List.of(Map.of("language", "de", "channel", channel, "kind", kind, "text", text)),
            "sources",
            List.of(source)));
  }

  private Map<String, Object> revision(
      String question, String text, List<Map<String, Object>> placeholders) {
    return Map.of(
        "question",
        question,
        "variants",
        List.of(Map.of("language", "de", "text", text)),
        "placeholders",
        placeholders,
        "sources",
        List.of(source));
  }
}
