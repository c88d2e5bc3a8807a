package de.amtsstimme.privacy.http;

import de.amtsstimme.privacy.domain.SubjectChannel;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    description =
        "Eine Sperre der Löschung wegen eines Rechtsstreits: für eine Person (channel und author) oder eine Anfrage (inquiryId).")
public record LegalHoldRequest(
    @Schema(description = "Wo die Person gefragt hat.", examples = "FACEBOOK", nullable = true)
        SubjectChannel channel,
    @Size(min = 1, max = 200)
        @Schema(
            description = "Name oder Kennung beim Kanal.",
            examples = "@sofa_fan",
            nullable = true)
        String author,
    @Schema(
            description = "Eine einzelne Anfrage.",
            examples = "0199b1c2-0000-7000-8000-000000000001",
            nullable = true)
        UUID inquiryId,
    @NotBlank
        @Size(max = 500)
        @Schema(
            description = "Grund, am besten ein Aktenzeichen ohne Namen.",
            examples = "Klageverfahren 3 K 17/26")
        String reason,
    @NotNull @Schema(description = "Bis wann.", examples = "2027-11-22T08:00:00Z") Instant endsAt) {

  @AssertTrue(message = "{amtsstimme.personOrInquiry}")
  boolean isEitherPersonOrInquiry() {
    return (channel == null) == (author == null) && (channel == null) != (inquiryId == null);
  }
}
