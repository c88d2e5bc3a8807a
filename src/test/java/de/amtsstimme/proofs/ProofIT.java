package de.amtsstimme.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.Await;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.kernel.domain.CanonicalJson;
import de.amtsstimme.kernel.domain.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Proofs as those read them who have nothing of ours: verified with the commands of the README,
 * openssl and jq.
 */
@ExtendWith(ArquillianExtension.class)
class ProofIT {

  private static final String WORDS = "Guten Tag,\n\nja: „Sperrmüll“ online.";

  private final TestAuthority a = TestAuthority.active();
  private ProofReaders readers;

  @BeforeEach
  void readers(@TempDir Path directory) {
    readers = new ProofReaders(directory);
  }

  @Test
  void aReleasedReplyIsProvenFromWordToSeal() {
    String reply = a.approvedReply(WORDS);
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.editor
        .post(a.path + "/replies/" + reply + "/publication", Map.of("url", "https://example.org/1"))
        .ok();
    JsonNode proof =
        Await.until(
            () -> a.editor.get(path(reply)).ok().json(),
            p -> !p.path("content").path("audit").path("seal").isNull());
    JsonNode content = proof.path("content");
    assertEquals(WORDS, content.path("texts").path(0).path("text").asText());
    assertEquals(ContentHash.of(WORDS), content.path("texts").path(0).path("sha256").asText());
    JsonNode revision = content.path("revision");
    String hash = revision.path("contentHash").asText();
    assertEquals(hash, ContentHash.of(revision.path("canonical").asText()));
    assertEquals("Editor", revision.path("contributors").path(0).path("name").asText());
    JsonNode run = content.path("approval");
    assertEquals(2, run.path("chain").path("adoptions").size());
    JsonNode decision = run.path("steps").path(0).path("decisions").path(0);
    assertEquals("Approver One", decision.path("personName").asText());
    assertEquals(hash, decision.path("contentHash").asText());
    assertEquals("https://example.org/1", content.path("release").path("publishedUrl").asText());
    sealed(content.path("audit"));
    readers.verifies(proof);
  }

  /** Every entry is the one that its hash names; the seal stands behind the last. */
  private static void sealed(JsonNode audit) {
    List<String> actions =
        audit.path("lines").findValuesAsText("entry").stream()
            .map(e -> read(e).path("action").asText())
            .toList();
    assertTrue(
        actions.containsAll(List.of("APPROVAL_DECIDED", "REPLY_RELEASED", "REPLY_PUBLISHED")),
        actions.toString());
    for (JsonNode line : audit.path("lines")) {
      assertEquals(
          line.path("hash").asText(), ContentHash.of(line.path("entry").asText()), line.toString());
    }
    JsonNode last = audit.path("lines").path(audit.path("lines").size() - 1);
    assertTrue(audit.path("seal").path("seq").asLong() >= last.path("seq").asLong());
    assertFalse(audit.path("seal").path("signature").asText().isEmpty());
  }

  @Test
  void whatIsNotApprovedIsNotProven() {
    String reply = a.reply(a.inquiry("Frage"), WORDS);
    refused(409, "NOT_APPROVED", a.editor.get(path(reply)));
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    refused(409, "NOT_APPROVED", a.editor.get(path(reply)));
    refused(409, "NOT_APPROVED", a.editor.get(path(reply) + "/pdf"));
    String draft = a.draftAnswer("Frage?", "Text").path("id").asText();
    refused(409, "NOT_APPROVED", a.editor.get(a.path + "/answers/" + draft + "/proof"));
  }

  @Test
  void whoMayNotReadRepliesGetsNoProofOfOne() {
    String reply = a.approvedReply(WORDS);
    refused(403, "FORBIDDEN", a.reader.get(path(reply)));
    refused(403, "FORBIDDEN", a.finance.get(path(reply)));
    a.approver.get(path(reply)).ok();
    TestAuthority other = TestAuthority.active();
    refused(404, "NOT_FOUND", other.admin.get(other.path + "/replies/" + reply + "/proof"));
  }

  @Test
  void anEntryOfTheLibraryIsProvenAndSoIsTheReplyThatTookItUnchanged() {
    String answer = a.approvedAnswer("Wo?", WORDS);
    JsonNode proof = a.editor.get(a.path + "/answers/" + answer + "/proof").ok().json();
    JsonNode content = proof.path("content");
    assertEquals("ANSWER", content.path("kind").asText());
    assertEquals(WORDS, content.path("texts").path(0).path("text").asText());
    assertEquals(1, content.path("sources").size());
    assertTrue(content.path("release").isNull());
    readers.verifies(proof);
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Frage") + "/replies",
                Map.of("answerId", answer))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    JsonNode unchanged = a.editor.get(path(reply)).ok().json();
    assertEquals("ANSWER", unchanged.path("content").path("release").path("basis").asText());
    assertEquals(
        content.path("revision").path("id"), unchanged.path("content").path("revision").path("id"));
    readers.verifies(unchanged);
  }

  @Test
  void aMemberOfABatchIsProvenByTheManifest() {
    JsonNode draft = a.draftAnswer("Frage?", WORDS);
    JsonNode batch =
        a.editor
            .post(
                a.path + "/answer-batches",
                Map.of(
                    "name", "Alle", "revisions", List.of(draft.path("latest").path("id").asText())))
            .ok()
            .json();
    JsonNode open = a.openApproval(batch.path("id").asText());
    a.approve(open.path("id").asText(), open.path("contentHash").asText());
    JsonNode proof =
        a.editor.get(a.path + "/answers/" + draft.path("id").asText() + "/proof").ok().json();
    JsonNode manifest = proof.path("content").path("approval").path("subject");
    assertEquals(open.path("contentHash").asText(), manifest.path("contentHash").asText());
    assertTrue(
        manifest
            .path("canonical")
            .asText()
            .contains(proof.path("content").path("revision").path("contentHash").asText()));
    readers.verifies(proof);
  }

  @Test
  void afterAnErasureTheRestIsStillProven() {
    String inquiry = a.inquiry("Frage");
    String reply = a.reply(inquiry, WORDS);
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    JsonNode open = a.openApproval(reply);
    a.approve(open.path("id").asText(), open.path("contentHash").asText());
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    a.admin.post(a.path + "/erasures", Map.of("inquiryId", inquiry)).ok();
    JsonNode proof = a.editor.get(path(reply)).ok().json();
    JsonNode content = proof.path("content");
    assertTrue(content.path("texts").path(0).path("text").isNull(), content.toString());
    assertTrue(content.path("revision").path("canonical").isNull());
    assertEquals(
        open.path("contentHash").asText(), content.path("revision").path("contentHash").asText());
    assertFalse(proof.toString().contains("Sperrmüll"));
    readers.verifies(proof);
    assertEquals(200, a.editor.get(path(reply) + "/pdf").status());
  }

  @Test
  void aProofThatWasTouchedFails() {
    JsonNode proof = a.editor.get(path(a.approvedReply(WORDS))).ok().json();
    readers.verifies(proof);
    String[] parts = proof.path("jws").asText().split("\\.");
    String changed =
        new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
            .replace("Approver One", "Approver Two");
    String payload =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(changed.getBytes(StandardCharsets.UTF_8));
    assertNotEquals(parts[1], payload);
    String touched = String.join(".", parts[0], payload, parts[2]);
    assertFalse(readers.verify(touched).contains("Nachweis in Ordnung"), "another name");
    String otherKid =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                CanonicalJson.of(Map.of("alg", "EdDSA", "kid", "x"))
                    .getBytes(StandardCharsets.UTF_8));
    assertFalse(
        readers
            .verify(String.join(".", otherKid, parts[1], parts[2]))
            .contains("Nachweis in Ordnung"),
        "another key");
  }

  @Test
  void thePdfCarriesTheSignedProof() throws IOException {
    Api.Answer pdf = a.editor.get(path(a.approvedReply(WORDS)) + "/pdf");
    assertEquals("application/pdf", pdf.header("Content-Type"));
    try (PDDocument document = Loader.loadPDF(pdf.raw().body())) {
      String jws =
          new String(
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getNames()
                  .get(ProofDocument.ATTACHMENT)
                  .getEmbeddedFile()
                  .toByteArray(),
              StandardCharsets.US_ASCII);
      assertTrue(readers.verify(jws).contains("Nachweis in Ordnung"));
    }
  }

  private String path(String reply) {
    return a.path + "/replies/" + reply + "/proof";
  }

  private static JsonNode read(String json) {
    try {
      return Api.JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refused(int status, String code, Api.Answer answer) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals(code, answer.code());
  }
}
