package de.amtsstimme.kernel.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * XHTML as PDF in Open Sans. Nothing is loaded from outside. What people wrote is text in it, never
 * markup: whoever makes the page escapes it.
 */
public final class PdfPages {

  /** Something that is done to a document before it is written. */
  @FunctionalInterface
  public interface Addition {
    void to(PDDocument document) throws IOException;
  }

  private static final String FONTS = "/fonts/ttf/OpenSans/OpenSans-";
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private static final Glyphs SIGNS = new Glyphs(font("Regular"));

  static {
    XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.SEVERE));
  }

  private PdfPages() {}

  public static byte[] pdf(String xhtml) {
    return pdf(xhtml, document -> {});
  }

  public static byte[] pdf(String xhtml, Addition addition) {
    return written(builder(xhtml), addition);
  }

  /** PDF/A-3a: tagged, everything it needs is inside, and it may carry files. */
  public static byte[] archivable(String xhtml) {
    PdfRendererBuilder builder = builder(xhtml);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    return written(builder, document -> {});
  }

  private static PdfRendererBuilder builder(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(SIGNS.named(xhtml), null);
    builder.useFont(() -> font("Regular"), "Open Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), "Open Sans", 700, FontStyle.NORMAL, true);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    return builder;
  }

  private static byte[] written(PdfRendererBuilder builder, Addition addition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      addition.to(renderer.getPdfDocument());
      renderer.getPdfDocument().save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String weight) {
    return PdfPages.class.getResourceAsStream(FONTS + weight + ".ttf");
  }
}
