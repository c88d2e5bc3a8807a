package de.amtsstimme.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From one authority to another a text goes by the hand of who wrote it, as a copy. */
@ExtendWith(ArquillianExtension.class)
class TemplateOfferIT {

  private final TestAuthority from = TestAuthority.withAgency();
  private final TestAuthority to = TestAuthority.active();

  @Test
  void anOfferBecomesADraftOfItsOwn() {
    to.lend(from, from.manager, "Manager", "AGENCY_MANAGER");
    String text = written(from.manager);
    JsonNode offer = offer(from.manager, text).ok().json();
    assertEquals("OFFERED", offer.path("state").asText());
    assertFalse(offer.toString().contains(from.slug), offer.toString());
    JsonNode taken = accept(to.editor, offer).ok().json();
    assertEquals("TAKEN", taken.path("state").asText());
    JsonNode own =
        to.reader.get(to.path + "/answers/" + taken.path("answerId").asText()).ok().json();
    assertEquals("DRAFT", own.path("state").asText());
    assertEquals("Woher?", own.path("latest").path("question").asText());
    assertEquals("Daher.", own.path("latest").path("variants").path(0).path("text").asText());
    assertEquals("Editor", own.path("latest").path("writtenByName").asText());
    // The one stays when the other changes.
    assertEquals("Woher?", question(from, text));
    assertEquals("TRANSITION_NOT_ALLOWED", accept(to.editor, offer).code());
    assertEquals("TRANSITION_NOT_ALLOWED", refuse(to.editor, offer).code());
  }

  /** Whoever offered it wrote it, in every role that person may have here some day. */
  @Test
  void whoOfferedItIsAContributor() {
    to.lend(from, from.manager, "Manager", "AGENCY_MANAGER");
    JsonNode taken =
        accept(to.editor, offer(from.manager, written(from.manager)).ok().json()).ok().json();
    String answer = taken.path("answerId").asText();
    String revision =
        to.reader
            .get(to.path + "/answers/" + answer)
            .ok()
            .json()
            .path("latest")
            .path("id")
            .asText();
    to.editor
        .post(to.path + "/answers/" + answer + "/revisions/" + revision + "/submission", null)
        .ok();
    try (Sql owner = Sql.owner()) {
      assertEquals(
          2L,
          owner.<Long>one(
              "select count(*) from subject_contributor c join person p on p.id = c.person_id"
                  + " where c.revision_id = ? and p.subject in (?, ?)",
              UUID.fromString(revision),
              from.slug + ".manager",
              to.slug + ".editor"));
    }
  }

  @Test
  void onlyWhatOneWroteOneself() {
    to.lend(from, from.manager, "Manager", "AGENCY_MANAGER");
    String theirs = from.draftAnswer("Wessen?", "Unser.").path("id").asText();
    assertEquals("NOT_YOUR_TEXT", offer(from.manager, theirs).code());
    String mine = written(from.manager);
    from.editor
        .post(
            from.path + "/answers/" + mine + "/revisions",
            Map.of(
                "question", "Woher?",
                "variants", List.of(Map.of("language", "de", "text", "Von uns.")),
                "sources", List.of(from.source())))
        .ok();
    assertEquals("NOT_YOUR_TEXT", offer(from.manager, mine).code());
    assertEquals(
        "UNKNOWN_REFERENCE",
        offer(from.manager, to.draftAnswer("Hier?", "Hier.").path("id").asText()).code());
    assertEquals(
        "VALIDATION_FAILED",
        from.manager
            .post(to.path + "/template-offers", Map.of("from", to.slug, "answerId", mine))
            .code());
  }

  @Test
  void onlyTheAgencysManagerInBothAuthorities() {
    String text = written(from.manager);
    assertEquals(404, offer(from.manager, text).status());
    to.lend(from, from.manager, "Manager", "AGENCY_EDITOR");
    assertEquals("FORBIDDEN", offer(from.manager, text).code());
    to.lend(from, from.agencyEditor, "Agency editor", "AGENCY_MANAGER");
    assertEquals("FORBIDDEN", offer(from.agencyEditor, written(from.agencyEditor)).code());
    TestAuthority stranger = TestAuthority.withAgency();
    to.lend(stranger, stranger.manager, "Manager", "AGENCY_MANAGER");
    assertEquals("NOT_FOUND", offer(stranger.manager, text).code());
    for (Api person : List.of(to.admin, to.editor, to.approver)) {
      assertEquals("FORBIDDEN", offer(person, text).code());
    }
    assertEquals(0, offers(to).size());
  }

  @Test
  void itCanBeDeclinedAndIsNobodyElsesBusiness() {
    to.lend(from, from.manager, "Manager", "AGENCY_MANAGER");
    JsonNode offer = offer(from.manager, written(from.manager)).ok().json();
    assertEquals(1, offers(to).size());
    assertEquals(0, offers(from).size());
    assertEquals(
        404, from.admin.get(from.path + "/template-offers/" + offer.path("id").asText()).status());
    assertEquals(403, refuse(to.reader, offer).status());
    assertEquals("DECLINED", refuse(to.editor, offer).ok().json().path("state").asText());
    assertEquals(
        1,
        to.reader
            .get(to.path + "/template-offers?state=DECLINED")
            .ok()
            .json()
            .path("items")
            .size());
  }

  /** The one sees that it was offered, the other by whom; neither sees the other. */
  @Test
  void bothTrailsTell() {
    to.lend(from, from.manager, "Manager", "AGENCY_MANAGER");
    offer(from.manager, written(from.manager)).ok();
    assertTrue(trail(from).contains("ANSWER_OFFERED_ELSEWHERE"));
    assertFalse(trail(from).contains(to.slug));
    assertTrue(trail(to).contains("TEMPLATE_OFFERED"));
    assertFalse(trail(to).contains(from.slug + "\""));
    for (TestAuthority a : List.of(from, to)) {
      assertTrue(
          a.admin
              .get(a.path + "/audit-events/verification")
              .ok()
              .json()
              .path("verified")
              .asBoolean());
    }
  }

  private String written(Api person) {
    return person
        .post(
            from.path + "/answers",
            Map.of(
                "topic",
                "Herkunft",
                "revision",
                Map.of(
                    "question", "Woher?",
                    "variants", List.of(Map.of("language", "de", "text", "Daher.")),
                    "sources", List.of(from.source()))))
        .ok()
        .id();
  }

  private Api.Answer offer(Api person, String answer) {
    return person.post(
        to.path + "/template-offers",
        Map.of("from", from.slug, "answerId", answer, "note", "Bitte sehr."));
  }

  private Api.Answer accept(Api person, JsonNode offer) {
    return person.post(
        to.path + "/template-offers/" + offer.path("id").asText() + "/acceptance",
        Map.of("sources", List.of(to.source())));
  }

  private Api.Answer refuse(Api person, JsonNode offer) {
    return person.post(
        to.path + "/template-offers/" + offer.path("id").asText() + "/refusal", null);
  }

  private static JsonNode offers(TestAuthority authority) {
    return authority.reader.get(authority.path + "/template-offers").ok().json().path("items");
  }

  private static String trail(TestAuthority authority) {
    return authority.admin.get(authority.path + "/audit-events?limit=200").ok().text();
  }

  private static String question(TestAuthority authority, String answer) {
    return authority
        .reader
        .get(authority.path + "/answers/" + answer)
        .ok()
        .json()
        .path("latest")
        .path("question")
        .asText();
  }
}
