package de.amtsstimme.libraryfiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.Imports;
import de.amtsstimme.fixtures.Sql;
import de.amtsstimme.fixtures.TestAuthority;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sends a file in, and what becomes of its drafts. */
@ExtendWith(ArquillianExtension.class)
class ImportingPeopleIT {

  private final TestAuthority a = TestAuthority.active();
  private final String source = a.source();

  @Test
  void anImportGoesThroughTheChainTogether() {
    JsonNode imported = Imports.run(a.editor, a, file("k1;T;;Eins?;;S;Ja.", "k2;T;;Zwei?;;S;Ja."));
    String path = a.path + "/answer-imports/" + imported.path("id").asText() + "/submission";
    JsonNode batch = a.editor.post(path, Map.of("name", "Einfuhr")).ok().json();
    assertEquals(2, batch.path("memberCount").asInt());
    a.approve(batch.path("approvalId").asText(), batch.path("contentHash").asText());
    entries().forEach(e -> assertTrue(e.path("usable").asBoolean()));
    assertEquals("NOTHING_TO_SUBMIT", a.editor.post(path, Map.of("name", "Noch")).code());
  }

  /** The person who sent the file wrote it, whoever else may approve. */
  @Test
  void whoImportsDoesNotApprove() {
    JsonNode imported = Imports.run(a.approver, a, file("k1;T;;Eins?;;S;Ja."));
    assertEquals("FOUR_EYES", approvedByApprover(imported));
  }

  /** An older file brings back the words of somebody who is not the one to approve them. */
  @Test
  void whoseWordsComeBackDoesNotApprove() {
    Imports.run(a.approver, a, file("k1;T;;Eins?;;S;Montags von acht bis zwölf."));
    String entry = entries().get(0).path("id").asText();
    a.editor
        .post(
            a.path + "/answers/" + entry + "/revisions",
            Map.of(
                "question",
                "Eins?",
                "variants",
                List.of(Map.of("language", "de", "text", "Bitte rufen Sie an.")),
                "sources",
                List.of(source)))
        .ok();
    JsonNode imported =
        Imports.run(a.editor, a, file("k1;T;;Eins?;;S;Montags von acht bis zwölf."));
    assertEquals("FOUR_EYES", approvedByApprover(imported));
  }

  /** While it waits for another one it is seen to run; then it is too late for who has left. */
  @Test
  void whoHasLeftMeanwhileImportsNothing() {
    Api leaving = Api.as(a.slug + ".leaving");
    a.member(leaving, "Geht", "EDITOR");
    String path = a.path + "/answer-imports";
    try (Sql owner = Sql.owner()) {
      owner.begin();
      owner.list(
          "select 1 from pg_advisory_xact_lock(hashtextextended(? || ':answer-import', 0))",
          owner.tenant(a).toString());
      String id =
          leaving
              .send("POST", path, file("k1;T;;Eins?;;S;Ja."), Map.of("Content-Type", "text/csv"))
              .ok()
              .id();
      JsonNode running =
          Await.until(
              () -> a.reader.get(path + "/" + id).ok().json(), i -> i.path("rows").asInt() == 1);
      assertEquals("RUNNING", running.path("state").asText());
      assertEquals(0, running.path("rowsDone").asInt());
      for (JsonNode m : a.admin.get(a.path + "/members?limit=200").ok().json().path("items")) {
        if (m.path("displayName").asText().equals("Geht")) {
          a.admin.delete(a.path + "/members/" + m.path("id").asText(), "*").ok();
        }
      }
      owner.commit();
      JsonNode failed =
          Await.until(
              () -> a.reader.get(path + "/" + id).ok().json(), i -> i.path("endedAt").isTextual());
      assertEquals("FAILED", failed.path("state").asText());
      assertEquals("FORBIDDEN", failed.path("failure").asText());
    }
    assertEquals(0, entries().size());
  }

  @Test
  void onlyWhoWritesContentImports() {
    for (Api person : List.of(a.reader, a.finance)) {
      assertEquals(
          403,
          person
              .send(
                  "POST",
                  a.path + "/answer-imports",
                  file("k1;T;;Eins?;;S;Ja."),
                  Map.of("Content-Type", "text/csv"))
              .status());
    }
    assertEquals(
        "UNSUPPORTED_MEDIA_TYPE",
        a.editor
            .send(
                "POST", a.path + "/answer-imports", "x", Map.of("Content-Type", "application/json"))
            .code());
    assertEquals(
        "BODY_REQUIRED",
        a.editor
            .send("POST", a.path + "/answer-imports", "", Map.of("Content-Type", "text/csv"))
            .code());
  }

  /** S stands for the one source there is. */
  private String file(String... rows) {
    return "externalKey;topic;tags;question;phrasings;sources;text.de\n"
        + String.join("\n", rows).replace(";S;", ";id:" + source + ";");
  }

  private String approvedByApprover(JsonNode imported) {
    JsonNode batch =
        a.editor
            .post(
                a.path + "/answer-imports/" + imported.path("id").asText() + "/submission",
                Map.of("name", "Einfuhr"))
            .ok()
            .json();
    return a.approver
        .post(
            a.path + "/approvals/" + batch.path("approvalId").asText() + "/decisions",
            Map.of("verdict", "APPROVE", "contentHash", batch.path("contentHash").asText()))
        .code();
  }

  private JsonNode entries() {
    return a.reader.get(a.path + "/answers?limit=200").ok().json().path("items");
  }
}
