package de.amtsstimme.privacy.http;

import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Wessen Daten gelöscht werden: alles einer Person (channel und author), oder eine einzelne Anfrage (inquiryId),"
            + " etwa wenn sie keinen Namen trägt.")
public record ErasureRequest(
    @Schema(description = "Wo die Person gefragt hat.", examples = "FACEBOOK", nullable = true)
        SubjectChannel channel,
    @Size(min = 1, max = 200)
        @Schema(
            description =
                "Name oder Kennung beim Kanal. Groß und klein, führendes @ und Leerraum sind gleich.",
            examples = "@sofa_fan",
            nullable = true)
        String author,
    @Schema(
            description = "Eine einzelne Anfrage.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId) {

  @AssertTrue(message = "{amtsstimme.personOrInquiry}")
  boolean isEitherPersonOrInquiry() {
    return (channel == null) == (author == null) && (channel == null) != (inquiryId == null);
  }
}
