package de.amtsstimme.seller.http;

import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.seller.SellerOnDay.Logo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine neue Fassung des Profils der Agentur.")
public record SellerProfileRequest(
    @NotNull @Schema(description = "Gilt ab diesem Tag.", examples = "2027-01-01")
        LocalDate validFrom,
    @NotNull @Valid @Schema(description = "Was auf den Rechnungen steht.") SellerFields profile,
    @Size(min = 1, max = 266_668)
        @Schema(
            description = "Logo: PNG oder JPEG als Base64, höchstens 200 kB.",
            examples = "iVBORw0KGgo=",
            nullable = true)
        String logo) {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  /**
   * @throws Refusal VALIDATION_FAILED for what is no picture
   */
  Logo picture() {
    if (logo == null) {
      return null;
    }
    byte[] content = decoded();
    if (begins(content, PNG)) {
      return new Logo("image/png", content);
    }
    if (begins(content, JPEG)) {
      return new Logo("image/jpeg", content);
    }
    throw noPicture();
  }

  private byte[] decoded() {
    try {
      return Base64.getDecoder().decode(logo);
    } catch (IllegalArgumentException e) {
      throw noPicture();
    }
  }

  private static Refusal noPicture() {
    return Refusal.invalid("/logo", "Das ist weder PNG noch JPEG in Base64.");
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length > with.length
        && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
  }
}
