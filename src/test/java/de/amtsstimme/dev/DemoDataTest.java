package de.amtsstimme.dev;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the demo's files promise, so that a first start does not end at the API's first "no". */
class DemoDataTest {

  /** Characters, a link counted as 23; X counts some characters twice. */
  private static final Map<String, Integer> LIMITS =
      Map.of(
          "X", 280,
          "MASTODON", 500,
          "LINKEDIN", 1250,
          "INSTAGRAM", 2200,
          "FACEBOOK", 8000,
          "WEB_FORM", 10_000);

  /** The text for any channel also goes where least room is, except X, which has its own. */
  private static final int ANY_CHANNEL = 500;

  private static JsonNode musterhausen;
  private static JsonNode gesundheit;

  @BeforeAll
  static void read() throws IOException {
    musterhausen = read("stadt-musterhausen");
    gesundheit = read("landesamt-gesundheit");
  }

  @Test
  void fortyAnswersEachAndAHundredInquiries() {
    assertEquals(40, musterhausen.path("answers").size());
    assertEquals(40, gesundheit.path("answers").size());
    assertEquals(100, inquiries().count());
  }

  @Test
  void nothingIsThereTwice() {
    assertDistinct(inquiries().map(i -> i.path("externalId").asText()).toList());
    both()
        .forEach(
            data -> {
              assertDistinct(texts(data.path("sources"), "key"));
              assertDistinct(texts(data.path("answers"), "key"));
              assertDistinct(wordings(data));
            });
  }

  @Test
  void everyAnswerIsFoundByTopicTagAndOtherWords() {
    answers()
        .forEach(
            a -> {
              String key = a.path("key").asText();
              assertTrue(a.path("topic").asText().matches("[^/]{2,80}/[^/]{2,80}"), key);
              assertTrue(isBetween(1, 3, a.path("tags").size()), key);
              assertTrue(isBetween(3, 6, a.path("phrasings").size()), key);
              assertTrue(a.path("department").asText().length() > 1, key);
            });
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    both()
        .forEach(
            data -> {
              Set<String> cited = new HashSet<>();
              data.path("answers")
                  .forEach(
                      a -> {
                        assertTrue(!a.path("sources").isEmpty(), a.path("key").asText());
                        a.path("sources").forEach(s -> cited.add(s.asText()));
                      });
              assertEquals(Set.copyOf(texts(data.path("sources"), "key")), cited);
              List<String> keys = texts(data.path("answers"), "key");
              data.path("inquiries")
                  .forEach(
                      i ->
                          assertTrue(
                              i.path("answerKey").isNull()
                                  || keys.contains(i.path("answerKey").asText()),
                              i.path("externalId").asText()));
            });
  }

  @Test
  void everyTextFitsItsChannel() {
    answers()
        .forEach(
            a -> {
              String key = a.path("key").asText();
              assertTrue(length(a.path("text").asText(), false) <= ANY_CHANNEL, key);
              assertTrue(length(a.path("shortText").asText(), true) <= LIMITS.get("X"), key);
            });
    inquiries()
        .forEach(
            i -> {
              String channel = i.path("channel").asText();
              for (String field : List.of("text", "replyText")) {
                int length = length(i.path(field).asText(""), channel.equals("X"));
                assertTrue(length <= LIMITS.get(channel), i.path("externalId").asText());
              }
            });
  }

  @Test
  void everyStateIsShownInBothAuthorities() {
    both()
        .forEach(
            data -> {
              assertEquals(
                  Set.of("NEW", "IN_PROGRESS", "ANSWERED", "CLOSED"),
                  Set.copyOf(texts(data.path("inquiries"), "state")));
              assertEquals(
                  Set.of("null", "DRAFT", "IN_APPROVAL", "APPROVED", "RETURNED", "PUBLISHED"),
                  Set.copyOf(texts(data.path("inquiries"), "replyState")));
            });
  }

  @Test
  void nobodyBooksTwoHoursAtOnce() {
    List<Booking> bookings = new ArrayList<>();
    book("mh.", musterhausen, bookings);
    book("lg.", gesundheit, bookings);
    // Minutes begin five after the hour and leave room for a slow start of the second authority.
    assertTrue(bookings.stream().allMatch(b -> b.minutes() <= 45));
    bookings.stream()
        .collect(groupingBy(Booking::person))
        .forEach(
            (person, own) ->
                assertDistinct(own.stream().map(b -> person + " " + b.hoursAgo()).toList()));
  }

  private record Booking(String person, int hoursAgo, int minutes) {}

  private static void book(String prefix, JsonNode data, List<Booking> bookings) {
    for (JsonNode i : data.path("inquiries")) {
      if (!i.path("minutes").isNull()) {
        bookings.add(
            new Booking(
                DemoContent.bookedBy(prefix, i),
                i.path("hoursAgo").asInt(),
                i.path("minutes").asInt()));
      }
    }
  }

  private static JsonNode read(String authority) throws IOException {
    try (InputStream in = DemoDataTest.class.getResourceAsStream("/demo/" + authority + ".json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static Stream<JsonNode> both() {
    return Stream.of(musterhausen, gesundheit);
  }

  private static Stream<JsonNode> answers() {
    return both().flatMap(d -> d.path("answers").valueStream());
  }

  private static Stream<JsonNode> inquiries() {
    return both().flatMap(d -> d.path("inquiries").valueStream());
  }

  private static List<String> texts(JsonNode items, String field) {
    return items.valueStream().map(i -> i.path(field).asText()).toList();
  }

  /** Questions and other wordings, as somebody compares them who does not look closely. */
  private static List<String> wordings(JsonNode data) {
    return data.path("answers")
        .valueStream()
        .flatMap(
            a -> Stream.concat(Stream.of(a.path("question")), a.path("phrasings").valueStream()))
        .map(w -> w.asText().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .toList();
  }

  private static void assertDistinct(List<String> values) {
    Set<String> seen = new HashSet<>();
    assertEquals(Set.of(), values.stream().filter(v -> !seen.add(v)).collect(toSet()));
  }

  private static boolean isBetween(int least, int most, int value) {
    return least <= value && value <= most;
  }

  private static int length(String text, boolean weighted) {
    return text.replaceAll("https?://\\S*[^\\s.,;:!?)]", "-".repeat(23))
        .codePoints()
        .map(c -> weighted && countsTwiceOnX(c) ? 2 : 1)
        .sum();
  }

  private static boolean countsTwiceOnX(int c) {
    return c > 4351
        && !isBetween(8192, 8205, c)
        && !isBetween(8208, 8223, c)
        && !isBetween(8242, 8247, c);
  }
}
