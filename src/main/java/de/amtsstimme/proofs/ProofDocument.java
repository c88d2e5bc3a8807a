package de.amtsstimme.proofs;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.amtsstimme.kernel.tenant.TenantScope;
import de.amtsstimme.proofs.ProveText.SignedProof;
import de.amtsstimme.proofs.domain.ProofPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.logging.Level;
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
  private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";

  static {
    XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.SEVERE));
  }

  @Inject TenantScope scope;

  public byte[] pdf(SignedProof signed, String keysAt) {
    return pdf(signed, scope.zone(), keysAt);
  }

  static byte[] pdf(SignedProof signed, ZoneId zone, String keysAt) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(ProofPage.of(signed.proof(), zone, signed.keyId(), keysAt), null);
    builder.useFont(() -> font("Regular"), "Open Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), "Open Sans", 700, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      attach(document, signed.jws());
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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

  private static InputStream font(String weight) {
    return ProofDocument.class.getResourceAsStream(FONTS + weight + ".ttf");
  }
}
