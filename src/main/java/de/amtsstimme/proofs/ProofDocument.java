package de.amtsstimme.proofs;

import de.amtsstimme.kernel.pdf.PdfPages;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.proofs.ProveText.SignedProof;
import de.amtsstimme.proofs.domain.ProofPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A proof as PDF: pages for reading, and the signed proof itself as an attached file. Nothing is
 * loaded from outside, and what people wrote is text, never markup.
 */
@ApplicationScoped
public class ProofDocument {

  static final String ATTACHMENT = "nachweis.jws";

  @Inject TenantScope scope;

  public byte[] pdf(SignedProof signed, String keysAt) {
    return pdf(signed, scope.zone(), keysAt);
  }

  static byte[] pdf(SignedProof signed, ZoneId zone, String keysAt) {
    return PdfPages.pdf(
        ProofPage.of(signed.proof(), zone, signed.keyId(), keysAt),
        document -> attach(document, signed.jws()));
  }

  private static void attach(PDDocument document, String jws) throws IOException {
    byte[] bytes = jws.getBytes(StandardCharsets.US_ASCII);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype("application/jose");
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(ATTACHMENT);
    specification.setFileUnicode(ATTACHMENT);
    specification.setFileDescription("Der unterschriebene Nachweis");
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(ATTACHMENT, specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }
}
