package de.amtsstimme.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.fixtures.Api;
import de.amtsstimme.fixtures.TestAuthority;
import de.amtsstimme.fixtures.TestInstallation;
import de.amtsstimme.kernel.crypto.OtherProofKey;
import de.amtsstimme.kernel.crypto.ProofKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was filled in, what was taken back, and what was signed with a key of before. */
@ExtendWith(ArquillianExtension.class)
class LaterProofIT {

  private static final String WORDS = "Guten Tag,\n\nja: „Sperrmüll“ online.";

  private final TestAuthority a = TestAuthority.active();
  @TempDir Path directory;
  private ProofReaders readers;

  @BeforeEach
  void readers() {
    readers = new ProofReaders(directory);
  }

  @Test
  void aRenderingIsProvenWithWhatWasFilledIn() {
    a.patch(Map.of("allowRenderings", true));
    String reply =
        a.editor
            .post(
                a.path + "/inquiries/" + a.inquiry("Wann?") + "/replies",
                TestAuthority.filledIn(a.approvedTemplate("Wann?"), "2026-12-24", "Rathaus"))
            .ok()
            .id();
    a.editor.post(a.path + "/replies/" + reply + "/submission", null).ok();
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    JsonNode proof = a.editor.get(path(reply)).ok().json();
    JsonNode rendering = proof.path("content").path("rendering");
    assertEquals("Guten Tag,", rendering.path("greeting").asText());
    assertEquals("Ihre Stadt", rendering.path("signature").asText());
    assertEquals(
        Set.of("tag DATE 2026-12-24", "ort PLACE Rathaus"),
        StreamSupport.stream(rendering.path("values").spliterator(), false)
            .map(
                v ->
                    v.path("key").asText()
                        + " "
                        + v.path("type").asText()
                        + " "
                        + v.path("value").asText())
            .collect(Collectors.toSet()));
    assertTrue(rendering.path("chainId").isTextual(), "whose lists");
    assertEquals(
        "Guten Tag,\n\nAm 24.12.2026 im Rathaus, am 24.12.2026.\n\nIhre Stadt",
        proof.path("content").path("texts").path(0).path("text").asText());
    assertEquals("RENDERING", proof.path("content").path("release").path("basis").asText());
    readers.verifies(proof);
    assertEquals(200, a.editor.get(path(reply) + "/pdf").status());
  }

  /** What had gone out before stays proven, and that its approval was taken back. */
  @Test
  void aWithdrawnApprovalIsProvenAsOne() {
    String reply = a.approvedReply(WORDS);
    a.editor.post(a.path + "/replies/" + reply + "/release", null).ok();
    String hash = a.editor.get(a.path + "/replies/" + reply).json().path("contentHash").asText();
    a.secondApprover
        .post(
            a.path + "/replies/" + reply + "/withdrawal",
            Map.of("reason", "Falsch", "contentHash", hash))
        .ok();
    JsonNode proof = a.editor.get(path(reply)).ok().json();
    JsonNode revision = proof.path("content").path("revision");
    assertEquals("WITHDRAWN", revision.path("state").asText());
    assertEquals("Approver Two", revision.path("withdrawal").path("personName").asText());
    assertEquals(
        "Approver One",
        proof
            .path("content")
            .path("approval")
            .path("steps")
            .path(0)
            .path("decisions")
            .path(0)
            .path("personName")
            .asText());
    readers.verifies(proof);
    assertEquals(200, a.editor.get(path(reply) + "/pdf").status());
    String answer = a.approvedAnswer("Wo?", "Hier.");
    String entry = a.path + "/answers/" + answer;
    a.approver
        .post(
            entry + "/withdrawal",
            Map.of(
                "reason",
                "Falsch",
                "contentHash",
                a.editor.get(entry).json().path("current").path("contentHash").asText()))
        .ok();
    assertEquals("NOT_APPROVED", a.editor.get(entry + "/proof").code());
  }

  /**
   * A new key on top of the file, as the README says, with openssl: what the server signed with the
   * one before verifies on, what the new one signs does, too, and neither without its key.
   */
  @Test
  void oldProofsVerifyAfterTheKeyWasChanged() throws Exception {
    String old = a.editor.get(path(a.approvedReply(WORDS))).ok().json().path("jws").asText();
    Path before = TestInstallation.keys().proof();
    readers.run(
        "openssl genpkey -algorithm ed25519 -out neu.pem && openssl pkey -pubout -in '"
            + before.toAbsolutePath()
            + "' -out alt.pem && cat neu.pem alt.pem > beide.pem");
    ProofKey rotated = OtherProofKey.of(directory.resolve("beide.pem"));
    ProofKey alone = OtherProofKey.of(directory.resolve("neu.pem"));
    String payload =
        new String(Base64.getUrlDecoder().decode(old.split("\\.")[1]), StandardCharsets.UTF_8);
    String fresh = rotated.sign("x", payload);
    assertEquals(2, rotated.publicKeys().size());
    for (String jws : List.of(old, fresh)) {
      assertTrue(readers.verify(jws, jwks(rotated)).contains("Nachweis in Ordnung"), jws);
    }
    assertFalse(
        readers.verify(old, jwks(alone)).contains("Nachweis in Ordnung"), "its key is gone");
    assertTrue(readers.verify(fresh, jwks(alone)).contains("Nachweis in Ordnung"));
    assertFalse(
        readers.verify(fresh, ProofReaders.served()).contains("Nachweis in Ordnung"),
        "not the server's yet");
  }

  private static String jwks(ProofKey key) throws IOException {
    return Api.JSON.writeValueAsString(Map.of("keys", key.publicKeys()));
  }

  private String path(String reply) {
    return a.path + "/replies/" + reply + "/proof";
  }
}
