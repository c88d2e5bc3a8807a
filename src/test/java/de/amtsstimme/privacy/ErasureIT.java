package de.amtsstimme.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.fixtures.Traces;
import de.amtsstimme.privacy.domain.ColumnClasses;
import de.amtsstimme.privacy.domain.DataClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A person with a reply in every state asks to be erased: nothing of theirs is anywhere afterwards,
 * and everything that is not theirs still works and still verifies.
 */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

  private final TestAuthority a = TestAuthority.withAgency();

  @Test
  void nothingOfThePersonIsAnywhereAfterwards() throws IOException {
    PersonOfInterest p = new PersonOfInterest(a);
    assertEquals(everyCitizensColumn(), Traces.of(p.word), "in every citizens' column before");
    Api.Answer receipt = a.admin.post(a.path + "/erasures", p.request());
    assertEquals(201, receipt.status(), receipt.text());
    assertEquals(Set.of(), Traces.of(p.word));
    assertFalse(receipt.text().contains(p.word));
    assertEquals(12, receipt.json().path("counts").path("inquiry").asInt(), receipt.text());
    assertEquals(11, receipt.json().path("counts").path("reply").asInt(), receipt.text());
    assertEquals(receipt.text(), a.admin.get(receipt.header("Location")).ok().text());
    assertEquals(
        receipt.id(),
        a.admin.get(a.path + "/erasures").ok().json().path("items").get(0).path("id").asText());
    assertEquals(List.of(), logsNaming(p.word));
    try (Sql owner = Sql.owner()) {
      assertEquals(
          0L,
          owner.<Long>one(
              "select (select count(*) from reply where tenant_id = ? and rendering is not null) +"
                  + " (select count(*) from release where tenant_id = ? and rendering is not null)",
              owner.tenant(a),
              owner.tenant(a)));
    }
  }

  /** The word that is searched for would be found in any dress. */
  @Test
  void theSearchFindsWhatWasForgotten() {
    String word = "w" + "0123456789abcdef".repeat(2);
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    for (String dress :
        List.of(
            "x" + word + "x",
            word.toUpperCase(java.util.Locale.ROOT),
            HexFormat.of().formatHex(bytes),
            Base64.getEncoder().encodeToString(bytes),
            Base64.getEncoder().encodeToString(("a" + word).getBytes(StandardCharsets.UTF_8)),
            Base64.getEncoder().encodeToString(("ab" + word).getBytes(StandardCharsets.UTF_8)))) {
      try (Sql owner = Sql.owner()) {
        owner.update(
            "update contact_person set reachable = ? where tenant_id = ?", dress, owner.tenant(a));
        assertEquals(Set.of("contact_person.reachable"), Traces.of(word), dress);
        owner.update(
            "update contact_person set reachable = null where tenant_id = ?", owner.tenant(a));
      }
    }
  }

  @Test
  void theProofsStayAndTheTrailVerifies() {
    PersonOfInterest p = new PersonOfInterest(a);
    List<String> before = commitments();
    a.admin.post(a.path + "/erasures", p.request()).ok();
    assertEquals(before, commitments());
    JsonNode chain = a.admin.get(a.path + "/audit-events/verification").ok().json();
    assertTrue(chain.path("verified").asBoolean(), chain.toString());
    Set<String> actions = new TreeSet<>();
    a.admin
        .get(a.path + "/audit-events?limit=200")
        .ok()
        .json()
        .path("items")
        .forEach(e -> actions.add(e.path("action").asText()));
    assertTrue(
        actions.containsAll(Set.of("ERASED_ON_REQUEST", "INQUIRY_ERASED", "APPROVAL_WITHDRAWN")),
        actions.toString());
  }

  @Test
  void everythingStillWorksAndSaysSo() {
    PersonOfInterest p = new PersonOfInterest(a);
    String openRun = a.openApproval(p.replies.get("IN_APPROVAL")).path("id").asText();
    a.admin.post(a.path + "/erasures", p.request()).ok();
    for (String list :
        List.of(
            "/inquiries",
            "/approvals",
            "/approvals?decidableByMe=true",
            "/time-entries",
            "/audit-events",
            "/legal-holds",
            "/answers")) {
      a.admin.get(a.path + list + (list.contains("?") ? "&" : "?") + "limit=200").ok();
    }
    a.agencyEditor.get("/agency/inbox?limit=200").ok();
    p.inquiries.forEach(
        (state, id) -> {
          JsonNode inquiry = a.editor.get(a.path + "/inquiries/" + id).ok().json();
          assertEquals("CLOSED", inquiry.path("state").asText(), state);
          assertTrue(inquiry.path("erasedAt").isTextual(), inquiry.toString());
          assertTrue(inquiry.path("text").isNull() && inquiry.path("authorHandle").isNull());
          assertEquals(
              state.equals("CLOSED_DRAFT")
                  ? "SPAM"
                  : state.equals("PUBLISHED") ? "ANSWERED" : "ERASED",
              inquiry.path("closedReason").asText(),
              state);
        });
    p.replies.forEach(
        (state, id) -> {
          JsonNode reply = a.editor.get(a.path + "/replies/" + id).ok().json();
          assertTrue(reply.path("erasedAt").isTextual(), reply.toString());
          assertTrue(reply.path("text").isNull() && reply.path("publishedUrl").isNull());
        });
    for (JsonNode run : a.approver.get(a.path + "/approvals?limit=200").ok().json().path("items")) {
      boolean erased = p.replies.containsValue(run.path("subjectId").asText());
      assertEquals(erased, run.path("erasedAt").isTextual(), run.toString());
      assertEquals(erased, run.path("content").isNull(), run.toString());
      assertFalse(run.path("state").asText().equals("OPEN"), run.toString());
    }
    JsonNode withdrawn = a.approver.get(a.path + "/approvals/" + openRun).ok().json();
    assertEquals("WITHDRAWN", withdrawn.path("state").asText());
    assertFalse(withdrawn.path("decidableByMe").asBoolean());
    assertEquals(0, withdrawn.path("steps").get(0).path("whoCan").size());
    assertEquals(
        "APPROVAL_CLOSED",
        a.approver
            .post(
                a.path + "/approvals/" + openRun + "/decisions",
                Map.of("verdict", "APPROVE", "contentHash", withdrawn.path("contentHash").asText()))
            .code());
  }

  @Test
  void nothingCanBeDoneWithWhatIsErased() {
    PersonOfInterest p = new PersonOfInterest(a);
    a.admin.post(a.path + "/erasures", p.request()).ok();
    p.replies.forEach(
        (state, id) -> {
          String reply = a.path + "/replies/" + id;
          for (Api.Answer answer :
              List.of(
                  a.editor.patch(reply, Map.of("text", "Neu " + p.word), "*"),
                  a.editor.post(reply + "/submission", null),
                  a.editor.post(reply + "/release", null),
                  a.editor.post(
                      reply + "/publication", Map.of("url", "https://x.example/" + p.word)))) {
            assertEquals("ERASED", answer.code(), state + " " + answer.text());
          }
        });
    String inquiry = a.path + "/inquiries/" + p.inquiries.get("NEW");
    assertEquals(
        "INQUIRY_CLOSED", a.editor.post(inquiry + "/replies", Map.of("text", p.word)).code());
    assertEquals(
        "INQUIRY_CLOSED", a.editor.post(inquiry + "/closure", Map.of("reason", "SPAM")).code());
    assertEquals("ERASED", p.bookTime("NEW", "Mit " + p.word).code());
    p.bookTime("NEW", null).ok();
    assertEquals(Set.of(), Traces.of(p.word));
  }

  /**
   * The channel delivers again, a client repeats: neither brings anything back or does it twice.
   */
  @Test
  void whatIsErasedDoesNotComeBack() {
    PersonOfInterest p = new PersonOfInterest(a);
    a.admin.post(a.path + "/erasures", p.request()).ok();
    Api.Answer again = a.editor.post(a.path + "/inquiries", p.inquiry("NEW"));
    assertEquals(200, again.status(), again.text());
    assertEquals(p.inquiries.get("NEW"), again.id());
    Map<String, String> key = Map.of("Idempotency-Key", p.word + "-NEW");
    Api.Answer repeated = a.editor.send("POST", a.path + "/inquiries", p.inquiry("NEW"), key);
    assertEquals("IDEMPOTENT_ANSWER_GONE", repeated.code(), repeated.text());
    assertEquals(409, repeated.status());
    assertEquals(Set.of(), Traces.of(p.word));
    a.editor
        .send("POST", a.path + "/inquiries", p.inquiry("ANDERS"), Map.of("Idempotency-Key", "neu"))
        .ok();
    assertEquals(
        Set.of(
            "inquiry.author_handle", "inquiry.author_norm", "inquiry.external_id", "inquiry.text"),
        Traces.of(p.word).stream().filter(c -> c.startsWith("inquiry")).collect(Collectors.toSet()),
        "a new question is a new question");
  }

  @Test
  void othersAreNotTouched() {
    TestAuthority b = TestAuthority.active();
    PersonOfInterest p = new PersonOfInterest(a);
    Map<String, String> namesake =
        Map.of("channel", "X", "authorHandle", p.handle, "text", "Auf einem anderen Kanal");
    Map<String, String> other =
        Map.of("channel", "FACEBOOK", "authorHandle", p.handle + "2", "text", "Wer anders");
    String sameNameElsewhere = a.editor.post(a.path + "/inquiries", namesake).ok().id();
    String similarName = a.editor.post(a.path + "/inquiries", other).ok().id();
    String nextDoor = b.editor.post(b.path + "/inquiries", p.inquiry("NEW")).ok().id();
    a.admin.post(a.path + "/erasures", p.request()).ok();
    for (Api.Answer untouched :
        List.of(
            a.editor.get(a.path + "/inquiries/" + sameNameElsewhere),
            a.editor.get(a.path + "/inquiries/" + similarName),
            b.editor.get(b.path + "/inquiries/" + nextDoor))) {
      assertTrue(untouched.ok().json().path("text").isTextual(), untouched.text());
      assertTrue(untouched.json().path("erasedAt").isNull());
    }
    Api.Answer one = a.admin.post(a.path + "/erasures", Map.of("inquiryId", similarName)).ok();
    assertEquals(1, one.json().path("counts").path("inquiry").asInt());
    assertEquals(similarName, one.json().path("inquiryId").asText());
    assertTrue(one.json().path("subjectKey").isNull());
    Api.Answer nothingLeft =
        a.admin.post(a.path + "/erasures", Map.of("inquiryId", similarName)).ok();
    assertEquals(0, nothingLeft.json().path("counts").path("inquiry").asInt());
  }

  /** Suspended, a duty towards citizens does not rest. */
  @Test
  void alsoWhileTheAuthorityRests() {
    PersonOfInterest p = new PersonOfInterest(a);
    a.agencyAdmin.post(a.path + "/suspension", Map.of("reason", "R")).ok();
    a.admin.get(a.path + "/data-subjects" + p.query()).ok();
    a.admin.post(a.path + "/erasures", p.request()).ok();
    assertEquals(Set.of(), Traces.of(p.word));
    for (Api person : List.of(a.approver, a.editor, a.manager, a.agencyEditor, a.agencyAdmin)) {
      assertEquals("FORBIDDEN", person.post(a.path + "/erasures", p.request()).code());
      assertEquals("FORBIDDEN", person.get(a.path + "/data-subjects" + p.query()).code());
    }
  }

  private static Set<String> everyCitizensColumn() {
    Set<String> columns = new TreeSet<>();
    ColumnClasses.byColumn()
        .forEach(
            (name, c) -> {
              if (c.dataClass() == DataClass.PERSONAL_CITIZEN) {
                columns.add(name);
              }
            });
    // Of these, no word is readable: an answer is kept encrypted, its address and version are ids
    // and numbers; holds stand apart.
    columns.removeAll(
        Set.of(
            "idempotency_key.body",
            "idempotency_key.etag",
            "idempotency_key.location",
            "legal_hold.reason"));
    // Days and approved options only: no word of anybody's can stand there.
    columns.removeAll(Set.of("reply.rendering", "release.rendering"));
    // Numbers, and only where there is a model; they go with the row of the terms.
    columns.remove("suggestion_entry.vectors");
    return columns;
  }

  /** Every hash that proves something, as it stands. */
  private List<String> commitments() {
    try (Sql owner = Sql.owner()) {
      return Stream.of("subject_revision", "approval", "approval_decision", "release", "chain")
          .map(
              t ->
                  t
                      + owner.<String>one(
                          "select count(*) || ' ' || md5(string_agg(id || content_hash, ',' order"
                              + " by id)) from "
                              + t
                              + " where tenant_id = ?",
                          owner.tenant(a)))
          .toList();
    }
  }

  private static List<String> logsNaming(String word) throws IOException {
    try (Stream<Path> files = Files.walk(TestInstallation.serverDirectory().resolve("logs"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> read(f).contains(word))
          .map(Path::toString)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
