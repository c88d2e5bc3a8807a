package de.amtsstimme.inquiries.http;

import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Affected.Out;
import de.amtsstimme.inquiries.store.Affected.Waiting;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine zurückgezogene Freigabe: was sie anhält, und was schon hinaus ist.")
public record WithdrawalView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "ANSWER oder REPLY.", examples = "ANSWER") SubjectKind kind,
    @Schema(
            description = "Der Eintrag oder die Antwort.",
            examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID subjectId,
    @Schema(
            description = "Die Fassung, deren Freigabe zurückgezogen ist.",
            examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID revisionId,
    @Schema(description = "SHA-256 ihres Inhalts.", examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(
            description = "Grund; null, wenn gelöscht.",
            examples = "Die Gebühr stimmt nicht mehr.",
            nullable = true)
        String reason,
    @Schema(description = "Wer sie zurückgezogen hat.", examples = "Jana Presse")
        String withdrawnByName,
    @Schema(description = "Zurückgezogen am.", examples = "2026-11-22T18:04:00Z")
        Instant withdrawnAt,
    @Schema(description = "Angehalten: was darauf beruht und noch nicht hinaus war.")
        List<HeldView> held,
    @Schema(description = "Was darauf schon herausgegeben war.") List<ReleasedView> released)
    implements Representation {

  /** A reply that does not go out any more. */
  @Schema(name = "WithdrawalHeld", description = "Eine Antwort, die nicht mehr hinausgeht.")
  public record HeldView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000004")
          UUID replyId,
      @Schema(description = "Ihre Anfrage.", examples = "0199b1c2-0000-7000-8000-000000000005")
          UUID inquiryId,
      @Schema(description = "Ihr Zustand.", examples = "APPROVED") ReplyState state) {}

  /** What was released before. */
  @Schema(name = "WithdrawalReleased", description = "Was schon herausgegeben war.")
  public record ReleasedView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000004")
          UUID replyId,
      @Schema(description = "Ihre Anfrage.", examples = "0199b1c2-0000-7000-8000-000000000005")
          UUID inquiryId,
      @Schema(description = "Wer sie herausgegeben hat.", examples = "Tom Reuter")
          String releasedByName,
      @Schema(description = "Herausgegeben am.", examples = "2026-11-22T08:20:00Z")
          Instant releasedAt,
      @Schema(
              description = "Wo sie steht, wenn das festgehalten ist.",
              examples = "https://social.example/posts/1",
              nullable = true)
          String publishedUrl,
      @Schema(
              description = "Veröffentlicht am.",
              examples = "2026-11-22T08:30:00Z",
              nullable = true)
          Instant publishedAt) {}

  /** A page of withdrawals. */
  @Schema(name = "WithdrawalPage", description = "Eine Seite zurückgezogener Freigaben.")
  public record WithdrawalPage(
      @Schema(description = "Die zurückgezogenen Freigaben, neueste zuerst.")
          List<WithdrawalView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}

  static WithdrawalView of(Withdrawal w, List<Waiting> held, List<Out> released) {
    return new WithdrawalView(
        w.id(),
        w.kind(),
        w.subjectId(),
        w.revisionId(),
        w.contentHash(),
        w.reason(),
        w.byName(),
        w.at(),
        held.stream().map(h -> new HeldView(h.replyId(), h.inquiryId(), h.state())).toList(),
        released.stream()
            .map(
                o ->
                    new ReleasedView(
                        o.replyId(),
                        o.inquiryId(),
                        o.releasedByName(),
                        o.releasedAt(),
                        o.url(),
                        o.publishedAt()))
            .toList());
  }
}
