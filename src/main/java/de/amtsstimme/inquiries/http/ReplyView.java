package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.inquiries.domain.ReplyBasis;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Replies.Released;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Antwort auf eine Bürgeranfrage.")
public record ReplyView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Die Anfrage.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID inquiryId,
    @Schema(
            description = "Lebenslauf: DRAFT → IN_APPROVAL → APPROVED → RELEASED → PUBLISHED.",
            examples = "APPROVED")
        ReplyState state,
    @Schema(
            description = "FREE: eigener Text. ANSWER: Bibliotheksantwort, unverändert.",
            examples = "FREE")
        ReplyBasis basis,
    @Schema(
            description = "Der Text; null, wenn gelöscht.",
            examples = "Guten Tag, Ihr Sofa holen wir gern ab.",
            nullable = true)
        String text,
    @Schema(description = "Sprache.", examples = "de") String language,
    @Schema(description = "Kanal.", examples = "FACEBOOK") Channel channel,
    @Schema(description = "Art.", examples = "ANY") MessageKind kind,
    @Schema(
            description = "Bibliotheksantwort, wenn der Text daher stammt.",
            examples = "0199b1c2-0000-7000-8000-000000000003",
            nullable = true)
        UUID answerId,
    @Schema(
            description = "Eingereichte Fassung.",
            examples = "0199b1c2-0000-7000-8000-000000000004",
            nullable = true)
        UUID revisionId,
    @Schema(description = "Wer sie angelegt hat.", examples = "Tom Reuter") String createdByName,
    @Schema(description = "Angelegt am.", examples = "2026-11-22T08:00:00Z") Instant createdAt,
    @Schema(description = "Wer sie herausgegeben hat.", examples = "Tom Reuter", nullable = true)
        String releasedByName,
    @Schema(description = "Herausgegeben am.", examples = "2026-11-22T08:20:00Z", nullable = true)
        Instant releasedAt,
    @Schema(
            description = "Wo veröffentlicht.",
            examples = "https://social.example/posts/1",
            nullable = true)
        String publishedUrl,
    @Schema(description = "Veröffentlicht am.", examples = "2026-11-22T08:30:00Z", nullable = true)
        Instant publishedAt,
    @Schema(
            description = "Gelöscht am; Text und Adresse sind dann null.",
            examples = "2027-02-20T03:00:00Z",
            nullable = true)
        Instant erasedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "2") Long version)
    implements Representation {

  static ReplyView of(Reply r, Released released) {
    return new ReplyView(
        r.id(),
        r.inquiryId(),
        r.state(),
        r.basis(),
        r.text(),
        r.language(),
        r.channel(),
        r.kind(),
        r.answerId(),
        r.revisionId(),
        r.createdByName(),
        r.createdAt(),
        released == null ? null : released.releasedByName(),
        released == null ? null : released.releasedAt(),
        released == null ? null : released.url(),
        released == null ? null : released.publishedAt(),
        r.erasedAt(),
        r.version());
  }
}
