package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.RecordInquiry.Incoming;
import de.amtsstimme.inquiries.domain.InquiryChannel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Bürgeranfrage, wie sie hereinkam.")
public record InquiryRequest(
    @NotNull @Schema(description = "Wo gefragt wurde.", examples = "FACEBOOK")
        InquiryChannel channel,
    @Size(min = 1, max = 200)
        @Schema(
            description = "Kennung beim Kanal; dieselbe Kennung zweimal ist eine Anfrage.",
            examples = "fb-10001",
            nullable = true)
        String externalId,
    @NotBlank
        @Size(max = 63_206)
        @Schema(description = "Wortlaut.", examples = "wie werd ich mein altes sofa los?")
        String text,
    @Size(max = 200)
        @Schema(
            description = "Name oder Kennung der fragenden Person beim Kanal.",
            examples = "@sofa_fan",
            nullable = true)
        String authorHandle,
    @Schema(description = "Beschwert sich jemand?", examples = "false", nullable = true)
        Boolean complaint,
    @PastOrPresent
        @Schema(
            description = "Eingegangen am; ohne Angabe jetzt.",
            examples = "2026-11-22T07:45:00Z",
            nullable = true)
        Instant receivedAt) {

  Incoming toIncoming() {
    return new Incoming(
        channel, externalId, text, authorHandle, Boolean.TRUE.equals(complaint), receivedAt);
  }
}
