package de.amtsstimme.einvoice;

import de.amtsstimme.einvoice.domain.EInvoice;
import de.amtsstimme.einvoice.domain.EpcCode;
import de.amtsstimme.einvoice.domain.InvoicePage;
import de.amtsstimme.einvoice.domain.Reminder;
import de.amtsstimme.einvoice.domain.ReminderPage;
import de.amtsstimme.kernel.pdf.PdfPages;
import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.mustangproject.ZUGFeRD.PDFAConformanceLevel;
import org.mustangproject.ZUGFeRD.Profiles;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;

/**
 * A document as PDF/A-3 with the XML inside (ZUGFeRD 2, profile XRechnung): what people read and
 * what programs read is one file.
 */
@ApplicationScoped
public class DrawInvoice {

  private static final String PRODUCER = "Amtsstimme";

  /** Pixels a module, and modules of silence around. */
  private static final int SCALE = 8;

  private static final int QUIET = 4;
  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0;

  /**
   * @param logo a PNG or JPEG, or null
   */
  public record Logo(String mediaType, byte[] content) {}

  public byte[] pdf(EInvoice invoice, byte[] xml, Logo logo) {
    byte[] pages = PdfPages.archivable(InvoicePage.of(invoice, pictures(invoice, logo)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZUGFeRDExporterFromA3 exporter = new ZUGFeRDExporterFromA3()) {
      exporter
          .setProducer(PRODUCER)
          .setCreator(PRODUCER)
          .setConformanceLevel(PDFAConformanceLevel.ACCESSIBLE)
          .setZUGFeRDVersion(2)
          .setProfile(Profiles.getByName(WriteXRechnung.PROFILE))
          .load(pages);
      exporter.setXML(xml);
      exporter.export(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The letter that goes with a reminder, as PDF/A. */
  public byte[] reminder(EInvoice invoice, Reminder reminder, Logo logo) {
    return PdfPages.archivable(ReminderPage.of(invoice, reminder, address(logo)));
  }

  private static InvoicePage.Pictures pictures(EInvoice invoice, Logo logo) {
    return new InvoicePage.Pictures(
        address(logo), EpcCode.of(invoice).map(DrawInvoice::code).orElse(null));
  }

  private static String code(String payload) {
    // As a banking app expects it: medium correction, never more than version 13.
    QrCode code = QrCode.encodeText(payload, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * QUIET) * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
        image.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return address("image/png", png.toByteArray());
  }

  private static String address(Logo logo) {
    return logo == null ? null : address(logo.mediaType(), logo.content());
  }

  private static String address(String mediaType, byte[] content) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
  }
}
