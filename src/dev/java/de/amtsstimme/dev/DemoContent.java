package de.amtsstimme.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One authority's sources, answers and inquiries from its demo file, each brought to its state by
 * the people whose work that is. Four steps run beside one another, each in the order of the file,
 * for by that order lists are sorted: recording, submitting, deciding, booking hours.
 */
final class DemoContent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final DemoApi api;
  private final String prefix;
  private final String path;
  private final JsonNode data;
  private final Map<String, String> sources = new HashMap<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Lane submissions = new Lane();
  private final Lane decisions = new Lane();
  private final Lane hours = new Lane();

  /** One moment for all: hours that lie apart in the file do not move together while it loads. */
  private final Instant now = Instant.now();

  DemoContent(DemoApi api, String prefix, String slug, String file) {
    this.api = api;
    this.prefix = prefix;
    this.path = "/tenants/" + slug;
    try (InputStream in = DemoContent.class.getResourceAsStream("/demo/" + file)) {
      this.data = JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void load() {
    try (submissions;
        decisions;
        hours) {
      data.path("sources").forEach(this::source);
      data.path("answers").forEach(this::answer);
      // Inquiries use the answers.
      submissions.finish();
      decisions.finish();
      // Oldest first, as they would have come in: lists are sorted by when something was recorded.
      data.path("inquiries")
          .valueStream()
          .sorted(Comparator.comparingLong(i -> -i.path("hoursAgo").asLong()))
          .forEach(this::inquiry);
      hours.finish();
      submissions.finish();
      decisions.finish();
    }
  }

  private void source(JsonNode s) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (String name :
        List.of(
            "title", "issuer", "url", "norm", "version", "validFrom", "validUntil", "excerpt")) {
      body.put(name, s.path(name).isNull() ? null : s.path(name).asText());
    }
    sources.put(
        s.path("key").asText(), id(api.post(prefix + "redaktion", path + "/sources", body)));
  }

  private void answer(JsonNode a) {
    List<Map<String, String>> variants = new ArrayList<>();
    variants.add(Map.of("language", "de", "channel", "ANY", "text", a.path("text").asText()));
    if (!a.path("shortText").isNull()) {
      variants.add(Map.of("language", "de", "channel", "X", "text", a.path("shortText").asText()));
    }
    List<String> cited = new ArrayList<>();
    a.path("sources").forEach(k -> cited.add(sources.get(k.asText())));
    JsonNode created =
        api.post(
            "agentur.tom",
            path + "/answers",
            Map.of(
                "topic",
                a.path("topic").asText(),
                "tags",
                a.path("tags"),
                "department",
                a.path("department").asText(),
                "phrasings",
                a.path("phrasings"),
                "revision",
                Map.of(
                    "question",
                    a.path("question").asText(),
                    "variants",
                    variants,
                    "sources",
                    cited)));
    answers.put(a.path("key").asText(), id(created));
    submissions.begin(() -> submit(created));
  }

  private void submit(JsonNode answer) {
    JsonNode submitted =
        api.post(
            "agentur.tom",
            path
                + "/answers/"
                + id(answer)
                + "/revisions/"
                + id(answer.path("latest"))
                + "/submission",
            null);
    decisions.begin(
        () ->
            decide(
                "fachbereich",
                submitted.path("approvalId").asText(),
                submitted.path("contentHash").asText(),
                "APPROVE",
                null));
  }

  private void inquiry(JsonNode i) {
    Instant received =
        now.minus(Duration.ofHours(i.path("hoursAgo").asLong())).truncatedTo(ChronoUnit.MINUTES);
    String inquiryId =
        id(
            api.post(
                "agentur.tom",
                path + "/inquiries",
                Map.of(
                    "channel", i.path("channel").asText(),
                    "externalId", i.path("externalId").asText(),
                    "text", i.path("text").asText(),
                    "authorHandle", i.path("author").asText(),
                    "receivedAt", received.toString())));
    if (!i.path("minutes").isNull()) {
      hours.begin(() -> hours(i, inquiryId, received));
    }
    if (!i.path("replyState").isNull()) {
      submissions.begin(() -> reply(i, inquiryId));
    }
  }

  private void reply(JsonNode i, String inquiryId) {
    String replyId = draft(i, inquiryId);
    if (!i.path("replyState").asText().equals("DRAFT")) {
      JsonNode submitted =
          api.post("agentur.tom", path + "/replies/" + replyId + "/submission", null);
      boolean inApproval = submitted.path("state").asText().equals("IN_APPROVAL");
      decisions.begin(() -> bringOn(i, inquiryId, replyId, inApproval));
    }
  }

  private String draft(JsonNode i, String inquiryId) {
    boolean free = !i.path("replyText").isNull();
    return id(
        api.post(
            "agentur.tom",
            path + "/inquiries/" + inquiryId + "/replies",
            free
                ? Map.of("text", i.path("replyText").asText())
                : Map.of("answerId", answers.get(i.path("answerKey").asText()))));
  }

  /** From submitted to the state that the file names. */
  private void bringOn(JsonNode i, String inquiryId, String replyId, boolean inApproval) {
    String state = i.path("replyState").asText();
    if (inApproval && !state.equals("IN_APPROVAL")) {
      boolean returned = state.equals("RETURNED");
      decideReply(
          replyId,
          returned ? "RETURN" : "APPROVE",
          returned ? i.path("returnComment").asText() : null);
    }
    if (state.equals("PUBLISHED")) {
      String replyPath = path + "/replies/" + replyId;
      api.post("agentur.tom", replyPath + "/release", null);
      api.post(
          "agentur.tom",
          replyPath + "/publication",
          Map.of("url", "https://social.example/" + i.path("externalId").asText()));
    }
    if (i.path("state").asText().equals("CLOSED")) {
      api.post(
          "agentur.tom",
          path + "/inquiries/" + inquiryId + "/closure",
          Map.of("reason", "ANSWERED"));
    }
  }

  private void decideReply(String replyId, String verdict, String comment) {
    for (JsonNode a :
        api.get(prefix + "presse", path + "/approvals?decidableByMe=true&limit=200")
            .path("items")) {
      if (a.path("subjectId").asText().equals(replyId)) {
        decide("presse", id(a), a.path("contentHash").asText(), verdict, comment);
        return;
      }
    }
    throw new IllegalStateException("keine offene Freigabe für " + replyId);
  }

  private void decide(
      String person, String approvalId, String contentHash, String verdict, String comment) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("verdict", verdict);
    body.put("contentHash", contentHash);
    body.put("comment", comment);
    api.post(prefix + person, path + "/approvals/" + approvalId + "/decisions", body);
  }

  private void hours(JsonNode i, String inquiryId, Instant received) {
    // Received in different hours, worked on in the hour after: one person's minutes do not
    // overlap.
    Instant start = received.plus(5, ChronoUnit.MINUTES);
    Instant end = start.plus(i.path("minutes").asLong(), ChronoUnit.MINUTES);
    api.post(
        bookedBy(prefix, i),
        path + "/time-entries",
        Map.of(
            "activity", i.path("activity").asText("CITIZEN_QUESTIONS"),
            "startedAt", start.toString(),
            "endedAt", end.toString(),
            "inquiryId", inquiryId));
  }

  /** The freelancer helps out, but has a grant of Musterhausen only. */
  static String bookedBy(String prefix, JsonNode inquiry) {
    return prefix.equals("mh.") && inquiry.path("hoursAgo").asInt() % 2 == 0
        ? "agentur.frei"
        : "agentur.tom";
  }

  private static String id(JsonNode node) {
    return node.path("id").asText();
  }
}
