package de.amtsstimme.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.TestAuthority;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of the library and what is found in it. */
@ExtendWith(ArquillianExtension.class)
class EntrySearchIT {

  private static final List<String> WORDS =
      List.of("abfall", "abfuhr", "antrag", "ausweis", "bus", "busch", "kosten", "tonne");

  private final TestAuthority a = TestAuthority.active();
  private final String answers = a.path + "/answers";
  private final String source = a.source();

  @Test
  void entriesAreFoundByTopicTagAndWords() {
    String sofa =
        entry(
            "Abfall/Sperrmüll", "möbel", "Wie melde ich Sperrmüll an?", "Online über das Portal.");
    String bio =
        entry("Abfall/Bio", "", "Wann wird die Biotonne geleert?", "Mittwochs in der Straße.");
    String pass = entry("Ausweise", "", "Was kostet ein Paß?", "37 Euro.");
    assertEquals(List.of(pass, bio, sofa), found(""));
    assertEquals(List.of(bio, sofa), found("topic=Abfall"));
    assertEquals(List.of(sofa), found("topic=" + enc("abfall / SPERRMÜLL")));
    assertEquals(List.of(sofa), found("tag=" + enc("#Möbel")));
    assertEquals(List.of(sofa), found("q=sperrmuell"));
    assertEquals(List.of(sofa), found("q=" + enc("SPERRM port")));
    assertEquals(List.of(pass), found("q=pass"));
    assertEquals(List.of(bio), found("q=strasse&topic=Abfall"));
    assertEquals(List.of(), found("q=" + enc("sperr gibtsnicht")));
    assertEquals(List.of(pass, bio, sofa), found("q=" + enc("?!")));
    assertEquals(List.of(), found("q=" + enc("' or 1=1 --")));
    assertEquals(List.of(), found("topic=Abfall&state=APPROVED"));
    assertEquals(List.of(bio, sofa), found("topic=Abfall&state=DRAFT"));
    JsonNode page = a.reader.get(answers + "?topic=Abfall&limit=1").ok().json();
    assertEquals(List.of(sofa), found("topic=Abfall&cursor=" + page.path("nextCursor").asText()));
    assertEquals("INVALID_PARAMETER", a.reader.get(answers + "?topic=A//B").code());
    assertEquals(400, a.reader.get(answers + "?q=" + "x".repeat(2000)).status());

    Map<String, Integer> tree = new HashMap<>();
    a.reader
        .get(a.path + "/topics")
        .ok()
        .json()
        .path("items")
        .forEach(t -> tree.put(t.path("path").asText(), t.path("entriesWithBelow").asInt()));
    assertEquals(Map.of("Abfall", 2, "Abfall/Bio", 1, "Abfall/Sperrmüll", 1, "Ausweise", 1), tree);
    a.editor.patch(answers + "/" + bio, Map.of("topic", "Ausweise"), "*").ok();
    assertEquals(List.of(sofa), found("topic=Abfall"));
  }

  /** Whichever word is the rarest, and where a page ends in between. */
  @Test
  void whatMeetsAllWordsIsFoundNewestFirst() {
    Random random = new Random(7);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      String text = WORDS.get((int) (Math.pow(random.nextDouble(), 2) * WORDS.size()));
      for (int w = 0; w < 3; w++) {
        text += " " + WORDS.get((int) (Math.pow(random.nextDouble(), 2) * WORDS.size()));
      }
      texts.put(entry("T", "", "Frage " + i + "?", text), text);
    }
    int found = 0;
    for (int i = 0; i < 30; i++) {
      List<String> asked = new ArrayList<>();
      for (int w = 0; w <= i % 3; w++) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        asked.add(random.nextBoolean() ? word : word.substring(0, 3));
      }
      List<String> expected = new ArrayList<>();
      texts.forEach(
          (id, text) -> {
            if (asked.stream()
                .allMatch(b -> Arrays.stream(text.split(" ")).anyMatch(w -> w.startsWith(b)))) {
              expected.add(0, id);
            }
          });
      assertEquals(expected, pages(enc(String.join(" ", asked))), asked.toString());
      found += expected.size();
    }
    assertTrue(found > 100, "asked for what nothing meets: " + found);
  }

  /** So many that they are looked up entry by entry, with and without a rare one beside them. */
  @Test
  void wordsThatNearlyEveryEntryHas() {
    StringBuilder file = new StringBuilder("externalKey;topic;question;sources;text.de\n");
    for (int i = 0; i < 700; i++) {
      file.append("k%d;T;Wo ist Nummer%d?;id:%s;Hinweis ".formatted(i, i, source))
          .append(i % 8 == 0 ? "" : "antrag ")
          .append(i % 9 == 0 ? "" : "formular ")
          .append(i % 100 == 0 ? "selten" : "")
          .append("\n");
    }
    JsonNode imported =
        Imports.run(a.editor, a, file.toString().getBytes(StandardCharsets.UTF_8), "text/csv", "");
    assertEquals(700, imported.path("created").asInt(), imported.toString());
    Map<String, List<Integer>> asked =
        Map.of(
            "antrag", numbers(i -> i % 8 > 0),
            "antr form", numbers(i -> i % 8 > 0 && i % 9 > 0),
            "formular selten antrag", numbers(i -> i % 8 > 0 && i % 9 > 0 && i % 100 == 0),
            "nummer69 antrag", numbers(i -> i % 8 > 0 && (i == 69 || i / 10 == 69)),
            "antrag form gibtsnicht", List.of());
    asked.forEach(
        (words, expected) -> {
          List<Integer> found = new ArrayList<>();
          a.reader
              .get(answers + "?limit=200&q=" + enc(words))
              .ok()
              .json()
              .path("items")
              .forEach(
                  e -> found.add(Integer.valueOf(e.path("externalKey").asText().substring(1))));
          found.sort(null);
          List<Integer> newest =
              expected.subList(Math.max(0, expected.size() - 200), expected.size());
          assertEquals(newest, found, words);
        });
  }

  private static List<Integer> numbers(IntPredicate meeting) {
    return IntStream.range(0, 700).filter(meeting).boxed().toList();
  }

  @Test
  void aListSaysHowAnEntryStandsAndHowItBegins() {
    String written = entry("T", "", "Wie lang?", "x".repeat(500));
    JsonNode draft = listed(written);
    assertEquals("x".repeat(200), draft.path("latest").path("excerpt").asText());
    assertEquals("DRAFT", draft.path("latest").path("state").asText());
    assertTrue(draft.path("current").isNull());
    assertEquals("NOT_APPROVED", draft.path("reasons").path(0).path("code").asText());
    assertFalse(draft.path("latest").has("variants"));

    String answer = a.approvedAnswer("Wann?", "Morgen.");
    JsonNode usable = listed(answer);
    assertTrue(usable.path("usable").asBoolean());
    assertEquals("Morgen.", usable.path("current").path("excerpt").asText());
    assertTrue(usable.path("reasons").isEmpty());

    a.newVersion(a.sourceOf(answer));
    JsonNode one = a.reader.get(answers + "/" + answer).ok().json();
    JsonNode stale = listed(answer);
    assertTrue(stale.path("stale").asBoolean());
    assertFalse(stale.path("usable").asBoolean());
    assertEquals(one.path("reasons"), stale.path("reasons"));
    assertEquals("SOURCE_SUPERSEDED", stale.path("reasons").path(0).path("code").asText());
  }

  private JsonNode listed(String id) {
    for (JsonNode item : a.reader.get(answers).ok().json().path("items")) {
      if (item.path("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError("not listed: " + id);
  }

  /** All pages, three at a time. */
  private List<String> pages(String words) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          a.reader.get(answers + "?limit=3&q=" + words + "&cursor=" + cursor).ok().json();
      page.path("items").forEach(i -> ids.add(i.path("id").asText()));
      cursor = page.path("nextCursor").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    return ids;
  }

  private List<String> found(String query) {
    List<String> ids = new ArrayList<>();
    a.reader
        .get(answers + "?" + query)
        .ok()
        .json()
        .path("items")
        .forEach(i -> ids.add(i.path("id").asText()));
    return ids;
  }

  private static String enc(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private String entry(String topic, String tag, String question, String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("topic", topic);
    body.put("tags", tag.isEmpty() ? List.of() : List.of(tag));
    body.put(
        "revision",
        Map.of(
            "question",
            question,
            "variants",
            List.of(Map.of("language", "de", "text", text)),
            "sources",
            List.of(source)));
    return a.editor.post(answers, body).ok().id();
  }
}
