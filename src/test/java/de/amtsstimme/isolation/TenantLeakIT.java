package de.amtsstimme.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Api.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A thousand requests of two authorities' people, mixed: reading, writing, refused, failing in the
 * middle, with somebody else's ids and with no token worth the name, from eight threads over a pool
 * of two connections. What one request leaves behind on a connection, the next one would show.
 */
@ExtendWith(ArquillianExtension.class)
class TenantLeakIT {

  private static final long SEED = 20_261_122L;
  private static final int THREADS = 8;
  private static final int STEPS_PER_THREAD = 56;

  /** One step of somebody at home in {@code mine}; {@code other} is next door. */
  private interface Step {
    void run(Tenancy mine, Tenancy other, Random random);
  }

  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger booked = new AtomicInteger();
  private Api both;
  private Api stranger;
  private List<Api> garbage;

  @Test
  void nothingOfTheOneIsEverSeenByTheOther() throws Exception {
    System.out.println("TenantLeakIT seed " + SEED);
    Tenancy a = new Tenancy();
    Tenancy b = new Tenancy();
    both = Callers.workingForBoth(a, b);
    stranger = Api.as("fremd." + UUID.randomUUID());
    garbage = Callers.withGarbage();
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    for (int t = 0; t < THREADS; t++) {
      Random random = new Random(SEED + t);
      pool.execute(() -> walk(a, b, random, failures));
    }
    pool.shutdown();
    assertTrue(pool.awaitTermination(10, TimeUnit.MINUTES), "somebody still walks");
    if (!failures.isEmpty()) {
      AssertionError all =
          new AssertionError(failures.size() + " of " + THREADS + " found a fault");
      failures.forEach(all::addSuppressed);
      throw all;
    }
    System.out.println("TenantLeakIT sent " + requests + " requests");
    assertTrue(requests.get() >= 1000, requests + " requests");
    for (Tenancy t : List.of(a, b)) {
      JsonNode chain = t.authority.admin.get(t.path + "/audit-events/verification").ok().json();
      assertTrue(chain.path("verified").asBoolean(), chain.toString());
    }
    assertEquals(List.of(), StrayRows.of(a, b));
    assertEquals(List.of(), StrayRows.of(b, a));
  }

  /** Until the first fault, whoever finds it. */
  private void walk(Tenancy a, Tenancy b, Random random, List<Throwable> failures) {
    List<Step> steps = steps();
    for (int i = 0; i < STEPS_PER_THREAD && failures.isEmpty(); i++) {
      boolean first = random.nextBoolean();
      int step = random.nextInt(steps.size());
      try {
        steps.get(step).run(first ? a : b, first ? b : a, random);
      } catch (RuntimeException | AssertionError e) {
        failures.add(e);
      }
    }
  }

  private List<Step> steps() {
    return List.of(
        this::readsOwnLists,
        this::readsOwnLists,
        this::readsOwnRows,
        this::readsOwnRows,
        this::readsRowsOfTheOther,
        this::readsRowsOfTheOther,
        this::knocksNextDoor,
        this::writesAnInquiryAndAReply,
        this::writesAnAnswer,
        this::failsInTheMiddle,
        this::answersAnInquiryOfTheOther,
        this::takesAnAnswerOfTheOther,
        this::changesRowsOfTheOther,
        this::decidesForTheOther,
        this::comesTooLate,
        this::hasNoRight,
        this::releasesWhatNobodyApproved,
        this::asksForSuggestions,
        this::booksTime,
        this::asksWhoItIs,
        this::opensTheInbox,
        this::repeatsWithTheSameKey,
        this::pagesWithACursorOfTheOther,
        this::administersTheAgency,
        this::comesFromNowhere);
  }

  private void readsOwnLists(Tenancy mine, Tenancy other, Random random) {
    String list =
        pick(
            random,
            "/contacts",
            "/sources",
            "/answers",
            "/inquiries",
            "/approvals",
            "/approvals?decidableByMe=true",
            "/chains",
            "/members",
            "/grants",
            "/invitations",
            "/time-entries",
            "/audit-events");
    Api reader = list.startsWith("/approvals") ? mine.authority.approver : mine.authority.admin;
    expect(200, reader.get(mine.path + list), other);
  }

  private void readsOwnRows(Tenancy mine, Tenancy other, Random random) {
    String row = pick(random, mine.rows().toArray(String[]::new));
    Answer answer = expect(200, mine.authority.admin.get(mine.path + row), other);
    assertTrue(mine.traces().stream().anyMatch(answer.text()::contains), answer.text());
  }

  private void readsRowsOfTheOther(Tenancy mine, Tenancy other, Random random) {
    String row = pick(random, other.rows().toArray(String[]::new));
    expect(404, mine.authority.admin.get(mine.path + row), other);
    expect(404, mine.authority.admin.get(other.path + row), other);
  }

  private void knocksNextDoor(Tenancy mine, Tenancy other, Random random) {
    Api person = random.nextBoolean() ? mine.authority.admin : mine.authority.manager;
    expect(404, person.get(other.path), other);
    expect(404, person.get(other.path + "/inquiries"), other);
    expect(404, person.post(other.path + "/inquiries", mine.newInquiry()), other);
    expect(404, person.patch(other.path, Map.of("name", mine.mark), "*"), other);
  }

  private void writesAnInquiryAndAReply(Tenancy mine, Tenancy other, Random random) {
    Api writer = random.nextBoolean() ? mine.authority.editor : both;
    String id = expect(201, writer.post(mine.path + "/inquiries", mine.newInquiry()), other).id();
    Answer reply =
        expect(
            201,
            writer.post(
                mine.path + "/inquiries/" + id + "/replies", Map.of("text", mine.text("Ja"))),
            other);
    Answer changed =
        expect(
            200,
            writer.patch(
                mine.path + "/replies/" + reply.id(),
                Map.of("text", mine.text("Doch")),
                reply.etag()),
            other);
    assertEquals(mine.text("Doch"), changed.json().path("text").asText());
  }

  private void writesAnAnswer(Tenancy mine, Tenancy other, Random random) {
    expect(
        201,
        mine.authority.editor.post(mine.path + "/answers", mine.newAnswer(mine.source)),
        other);
  }

  /** The entry is inserted before its citation turns out to be somebody else's source. */
  private void failsInTheMiddle(Tenancy mine, Tenancy other, Random random) {
    Answer refused =
        expect(
            422,
            mine.authority.editor.post(mine.path + "/answers", mine.newAnswer(other.source)),
            other);
    assertEquals("UNKNOWN_REFERENCE", refused.code());
    expect(422, mine.authority.editor.post(mine.path + "/inquiries", Map.of("text", "x")), other);
    expect(400, mine.authority.editor.post(mine.path + "/inquiries", "{\"text\": "), other);
  }

  private void answersAnInquiryOfTheOther(Tenancy mine, Tenancy other, Random random) {
    expect(
        404,
        mine.authority.editor.post(
            mine.path + "/inquiries/" + other.inquiry + "/replies",
            Map.of("text", mine.text("Hallo"))),
        other);
    expect(422, mine.time(0, other.inquiry), other);
  }

  private void takesAnAnswerOfTheOther(Tenancy mine, Tenancy other, Random random) {
    expect(
        422,
        mine.authority.editor.post(
            mine.path + "/inquiries/" + mine.inquiry + "/replies",
            Map.of("answerId", other.answer)),
        other);
    expect(
        404,
        mine.authority.editor.post(
            mine.path + "/answers/" + other.answer + "/revisions",
            mine.newAnswer(mine.source).get("revision")),
        other);
    expect(
        404,
        mine.authority.editor.post(
            mine.path + "/answers/" + mine.answer + "/revisions/" + other.revision + "/submission",
            null),
        other);
  }

  private void changesRowsOfTheOther(Tenancy mine, Tenancy other, Random random) {
    Api admin = mine.authority.admin;
    Map<String, String> contact = Map.of("name", mine.mark, "topic", mine.mark);
    expect(404, admin.patch(mine.path + "/contacts/" + other.contact, contact, "*"), other);
    expect(404, admin.delete(mine.path + "/contacts/" + other.contact, "*"), other);
    expect(404, admin.delete(mine.path + "/members/" + other.member, "*"), other);
    expect(404, admin.delete(mine.path + "/grants/" + other.grant, "*"), other);
    expect(
        404,
        admin.patch(mine.path + "/replies/" + other.reply, Map.of("text", mine.mark), "*"),
        other);
  }

  private void decidesForTheOther(Tenancy mine, Tenancy other, Random random) {
    Api approver = mine.authority.approver;
    String hash = "0".repeat(64);
    expect(
        404,
        approver.post(
            mine.path + "/approvals/" + other.approval + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", hash)),
        other);
    expect(
        404,
        approver.post(
            mine.path + "/chains/" + other.chain + "/adoptions", Map.of("contentHash", hash)),
        other);
    expect(
        409,
        approver.post(
            mine.path + "/approvals/" + mine.approval + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", hash)),
        other);
  }

  private void comesTooLate(Tenancy mine, Tenancy other, Random random) {
    Map<String, String> contact = Map.of("name", mine.mark, "topic", mine.mark);
    String address = mine.path + "/contacts/" + mine.contact;
    expect(412, mine.authority.admin.patch(address, contact, "\"999\""), other);
    expect(428, mine.authority.admin.patch(address, contact, null), other);
  }

  private void hasNoRight(Tenancy mine, Tenancy other, Random random) {
    Api person = random.nextBoolean() ? mine.authority.reader : mine.authority.finance;
    expect(403, person.get(mine.path + "/inquiries"), other);
    expect(403, person.post(mine.path + "/inquiries", mine.newInquiry()), other);
    expect(403, mine.authority.editor.get(mine.path + "/members"), other);
    expect(200, person.get(mine.path + "/answers"), other);
  }

  private void releasesWhatNobodyApproved(Tenancy mine, Tenancy other, Random random) {
    Api editor = mine.authority.editor;
    expect(409, editor.post(mine.path + "/replies/" + mine.reply + "/release", null), other);
    expect(404, editor.post(mine.path + "/replies/" + other.reply + "/release", null), other);
  }

  private void asksForSuggestions(Tenancy mine, Tenancy other, Random random) {
    Api person = random.nextBoolean() ? mine.authority.editor : both;
    Answer found =
        expect(
            200, person.post(mine.path + "/suggestions", Map.of("text", Tenancy.QUESTION)), other);
    assertTrue(found.text().contains(mine.mark), found.text());
  }

  private void booksTime(Tenancy mine, Tenancy other, Random random) {
    expect(201, mine.time(10 + 5 * booked.incrementAndGet(), mine.inquiry), other);
  }

  private void asksWhoItIs(Tenancy mine, Tenancy other, Random random) {
    Answer me = expect(200, mine.authority.editor.get("/me"), other);
    assertEquals(List.of(mine.authority.slug), slugs(me.json(), "slug"));
    requests.incrementAndGet();
    Answer bothSides = both.get("/me");
    assertEquals(200, bothSides.status());
    assertEquals(
        Set.of(mine.authority.slug, other.authority.slug),
        new HashSet<>(slugs(bothSides.json(), "slug")));
  }

  private void opensTheInbox(Tenancy mine, Tenancy other, Random random) {
    Answer own = expect(200, mine.authority.manager.get("/agency/inbox?limit=20"), other);
    assertEquals(Set.of(mine.authority.slug), new HashSet<>(slugs(own.json(), "tenant")));
    requests.incrementAndGet();
    Answer shared = both.get("/agency/inbox?limit=200");
    assertEquals(200, shared.status(), shared.text());
    for (JsonNode item : shared.json().path("items")) {
      Tenancy of = item.path("tenant").asText().equals(mine.authority.slug) ? mine : other;
      assertEquals(of.authority.slug, item.path("tenant").asText());
      assertTrue(item.path("text").asText().contains(of.mark), item.toString());
    }
  }

  /** The same person, the same key, two authorities: two inquiries; again: the first answer. */
  private void repeatsWithTheSameKey(Tenancy mine, Tenancy other, Random random) {
    Map<String, String> key =
        Map.of("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
    Map<String, String> body = mine.newInquiry();
    Answer here = expect(201, both.send("POST", mine.path + "/inquiries", body, key), other);
    Answer there =
        expect(201, both.send("POST", other.path + "/inquiries", other.newInquiry(), key), mine);
    assertEquals(null, there.header("Idempotent-Replayed"));
    Answer again = expect(201, both.send("POST", mine.path + "/inquiries", body, key), other);
    assertEquals("true", again.header("Idempotent-Replayed"));
    assertEquals(here.id(), again.id());
  }

  private void pagesWithACursorOfTheOther(Tenancy mine, Tenancy other, Random random) {
    requests.incrementAndGet();
    String cursor =
        other
            .authority
            .editor
            .get(other.path + "/inquiries?limit=1")
            .ok()
            .json()
            .path("nextCursor")
            .asText();
    String query = cursor.equals("null") ? "" : "&cursor=" + cursor;
    expect(200, mine.authority.editor.get(mine.path + "/inquiries?limit=3" + query), other);
  }

  private void administersTheAgency(Tenancy mine, Tenancy other, Random random) {
    Api admin = mine.authority.agencyAdmin;
    expect(403, admin.get(mine.path + "/inquiries"), other);
    expect(403, admin.get(mine.path + "/answers/" + mine.answer), other);
    expect(200, admin.get(mine.path), other);
    expect(200, admin.get(mine.path + "/time-entries"), other);
  }

  private void comesFromNowhere(Tenancy mine, Tenancy other, Random random) {
    Api nobody = garbage.get(random.nextInt(garbage.size()));
    expect(401, nobody.get(mine.path + "/inquiries"), mine, other);
    expect(401, nobody.post(mine.path + "/inquiries", mine.newInquiry()), mine, other);
    expect(404, stranger.get(mine.path + "/inquiries/" + mine.inquiry), mine, other);
    assertEquals(0, expect(200, stranger.get("/me"), mine, other).json().path("items").size());
    expect(200, stranger.get("/agency/inbox"), mine, other);
  }

  /** The status, and nothing of those who are strangers here. */
  private Answer expect(int status, Answer answer, Tenancy... strangers) {
    requests.incrementAndGet();
    String request = answer.raw().request().method() + " " + answer.raw().uri();
    assertEquals(status, answer.status(), () -> request + " " + answer.text());
    for (Tenancy stranger : strangers) {
      for (String trace : stranger.traces()) {
        assertTrue(
            !answer.text().contains(trace),
            () -> request + " shows " + trace + " of " + stranger.path + ": " + answer.text());
      }
    }
    return answer;
  }

  private static List<String> slugs(JsonNode page, String property) {
    List<String> slugs = new ArrayList<>();
    page.path("items").forEach(i -> slugs.add(i.path(property).asText()));
    return slugs;
  }

  private static String pick(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
