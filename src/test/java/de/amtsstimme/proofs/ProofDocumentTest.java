package de.amtsstimme.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.amtsstimme.proofs.ProveText.SignedProof;
import de.amtsstimme.proofs.domain.Proof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProofDocumentTest {

  private static final String WORDS =
      "Guten Tag, Sperrmüll melden Sie online an.\n\nSchönen Gruß & bis bald <script>alert(1)</script> \"]]>\u0000";

  @Test
  void everyPartIsReadable() throws IOException {
    String text = text(pdf(ProofSample.full(WORDS))).replaceAll("\\s+", " ");
    for (String expected :
        new String[] {
          "Stadt Musterhausen",
          "Sperrmüll melden Sie online an.",
          "Schönen Gruß & bis bald <script>alert(1)</script>",
          "22.11.2026, 09:10:12 Uhr (MEZ)",
          "Standard, Version 3",
          "Jonas Weber: freigegeben",
          "Aylin Demir i. V. Bernd Öztürk: freigegeben",
          "trifft nicht zu",
          "Abfallsatzung, § 7 AbfS, Stadt Musterhausen",
          "auch mit „Fassung vom 1. Oktober 2026“",
          "{{tag}} (DATE)",
          "Antwort der Bibliothek, ausgefüllt",
          "Nummer 2 bei Eintrag 100",
          "https://amtsstimme.example/proof-keys.json"
        }) {
      assertTrue(text.contains(expected), expected + " in " + text);
    }
  }

  @Test
  void theSignedProofIsAttached() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(ProofSample.sound()))) {
      PDComplexFileSpecification file =
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get(ProofDocument.ATTACHMENT);
      assertEquals(
          "kopf.inhalt.unterschrift",
          new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.US_ASCII));
    }
  }

  @Test
  void longTextsTakeSeveralPages() throws IOException {
    String words = "Ein langer Absatz ohne Ende. ".repeat(400) + "x".repeat(500);
    byte[] pdf = pdf(ProofSample.full(words));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 2, document.getNumberOfPages() + " pages");
    }
    // For looking at, as the other one.
    keep("lang.pdf", pdf);
    keep("voll.pdf", pdf(ProofSample.full(WORDS)));
  }

  private static void keep(String name, byte[] pdf) throws IOException {
    Path directory = Path.of("target/proofs");
    Files.createDirectories(directory);
    Files.write(directory.resolve(name), pdf);
  }

  private static byte[] pdf(Proof proof) {
    return ProofDocument.pdf(
        new SignedProof(proof, "{}", "kopf.inhalt.unterschrift", "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"),
        ZoneId.of("Europe/Berlin"),
        "https://amtsstimme.example/proof-keys.json");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
