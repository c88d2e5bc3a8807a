package de.amtsstimme.inquiries.http;

import de.amtsstimme.inquiries.domain.ClosureReason;
import de.amtsstimme.inquiries.domain.InquiryChannel;
import de.amtsstimme.inquiries.domain.InquiryState;
import de.amtsstimme.inquiries.store.Inquiry;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Bürgeranfrage.")
public record InquiryView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Wo gefragt wurde.", examples = "FACEBOOK") InquiryChannel channel,
    @Schema(description = "Kennung beim Kanal.", examples = "fb-10001", nullable = true)
        String externalId,
    @Schema(description = "Lebenslauf: NEW → IN_PROGRESS → ANSWERED → CLOSED.", examples = "NEW")
        InquiryState state,
    @Schema(
            description = "Wortlaut; null, wenn gelöscht.",
            examples = "wie werd ich mein altes sofa los?",
            nullable = true)
        String text,
    @Schema(
            description = "Name oder Kennung der fragenden Person; null, wenn gelöscht.",
            examples = "@sofa_fan",
            nullable = true)
        String authorHandle,
    @Schema(description = "Beschwert sich jemand?", examples = "false") Boolean complaint,
    @Schema(description = "Eingegangen am.", examples = "2026-11-22T07:45:00Z") Instant receivedAt,
    @Schema(description = "Beantwortet am.", examples = "2026-11-22T08:30:00Z", nullable = true)
        Instant answeredAt,
    @Schema(description = "Abgeschlossen am.", examples = "2026-11-22T09:00:00Z", nullable = true)
        Instant closedAt,
    @Schema(description = "Grund des Abschlusses.", examples = "ANSWERED", nullable = true)
        ClosureReason closedReason,
    @Schema(
            description =
                "An diesem Tag wird gelöscht, was Bürgerinnen und Bürger geschrieben haben.",
            examples = "2027-02-20",
            nullable = true)
        LocalDate eraseAfter,
    @Schema(
            description = "Gelöscht am; Wortlaut, Name und Antworttexte sind dann null.",
            examples = "2027-02-20T03:00:00Z",
            nullable = true)
        Instant erasedAt,
    @Schema(description = "Antworten dazu; in Listen leer.") List<ReplyView> replies,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** A page of inquiries. */
  @Schema(name = "InquiryPage", description = "Eine Seite von Bürgeranfragen.")
  public record InquiryPage(
      @Schema(description = "Die Anfragen, neueste zuerst.") List<InquiryView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static InquiryView of(Inquiry i, List<ReplyView> replies) {
    return new InquiryView(
        i.id(),
        i.channel(),
        i.externalId(),
        i.state(),
        i.text(),
        i.authorHandle(),
        i.complaint(),
        i.receivedAt(),
        i.answeredAt(),
        i.closedAt(),
        i.closedReason(),
        i.eraseAfter(),
        i.erasedAt(),
        replies,
        i.version());
  }
}
