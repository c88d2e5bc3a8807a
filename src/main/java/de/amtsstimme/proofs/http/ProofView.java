package de.amtsstimme.proofs.http;

import com.fasterxml.jackson.databind.JsonNode;
import de.amtsstimme.kernel.http.Json;
import de.amtsstimme.proofs.ProveText.SignedProof;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Ein Nachweis, unterschrieben. Was zählt, ist jws; content ist daraus gelesen.")
public record ProofView(
    @Schema(
            description =
                "JWS in kurzer Form (RFC 7515, EdDSA mit Ed25519, RFC 8037): Kopf, Inhalt und Unterschrift in Base64url.",
            examples = "eyJhbGciOiJFZERTQSIs…")
        String jws,
    @Schema(
            description = "Kennung des Schlüssels (RFC 7638); er steht unter keysAt.",
            examples = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")
        String keyId,
    @Schema(
            description =
                "Wo die öffentlichen Schlüssel stehen, auch frühere (JWKS). Vertrauen Sie nur der Adresse, die Ihnen der Betreiber"
                    + " genannt hat.",
            examples = "https://amtsstimme.example/proof-keys.json")
        String keysAt,
    @Schema(
            description =
                "Der unterschriebene Inhalt: schema, issuedAt, authority, kind, id, texts (Wortlaut und SHA-256), revision"
                    + " (canonical, contentHash und wie er entsteht, wer mitschrieb), approval (chain mit Fassung und Beschluss, steps mit"
                    + " Entscheidungen, inPlaceOf bei Vertretung), sources (mit Fassungen und Bestätigungen), rendering, release, audit"
                    + " (Einträge im Protokoll und das nächste Siegel).",
            type = SchemaType.OBJECT,
            implementation = Object.class)
        JsonNode content) {

  static ProofView of(SignedProof signed, String keysAt) {
    try {
      return new ProofView(
          signed.jws(), signed.keyId(), keysAt, Json.mapper().readTree(signed.payload()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
