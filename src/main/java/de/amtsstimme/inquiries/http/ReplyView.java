package de.amtsstimme.inquiries.http;

import de.amtsstimme.answers.TextLengths.Measured;
import de.amtsstimme.answers.domain.Channel;
import de.amtsstimme.answers.domain.MessageKind;
import de.amtsstimme.approvals.domain.SubjectFlag;
import de.amtsstimme.inquiries.domain.ReplyBasis;
import de.amtsstimme.inquiries.domain.ReplyState;
import de.amtsstimme.inquiries.store.Holds.Hold;
import de.amtsstimme.inquiries.store.Replies.Released;
import de.amtsstimme.inquiries.store.Reply;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
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
            description =
                "FREE: eigener Text. ANSWER: Bibliotheksantwort, unverändert. RENDERING: mit"
                    + " ausgefüllten Platzhaltern, Begrüßung, Grußformel.",
            examples = "FREE")
        ReplyBasis basis,
    @Schema(
            description = "Der Text; null, wenn gelöscht.",
            examples = "Guten Tag, Ihr Sofa holen wir gern ab.",
            nullable = true)
        String text,
    @Schema(
            description =
                "Womit die Bibliotheksantwort angepasst ist; null, wenn nicht oder gelöscht.",
            nullable = true)
        RenderingForm rendering,
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
    @Schema(
            description = "SHA-256 der eingereichten Fassung.",
            examples = "9f86d081884c7d65…",
            nullable = true)
        String contentHash,
    @Schema(
            description = "Merkmale, nach denen sich der Freigabeweg richten kann.",
            examples = "[\"LEGAL\"]")
        List<SubjectFlag> flags,
    @Schema(
            description =
                "Angehalten: Eine Quelle, auf der der Text beruht, hat sich geändert, oder seine"
                    + " Freigabe wurde zurückgezogen; er wird nicht herausgegeben, bis jemand"
                    + " entscheidet.",
            examples = "false")
        boolean held,
    @Schema(description = "Die Quellen, deretwegen sie angehalten ist.") List<HoldView> holds,
    @Schema(
            description =
                "Die Freigabe, auf der sie beruht, wurde zurückgezogen am; null, wenn nicht.",
            examples = "2026-11-22T18:04:00Z",
            nullable = true)
        Instant withdrawnAt,
    @Schema(
            description = "Länge, wie der Kanal der Anfrage sie zählt; null, wenn gelöscht.",
            examples = "35",
            nullable = true)
        Integer length,
    @Schema(
            description = "So lang darf der Text dort sein; null, wenn es keine Grenze gibt.",
            examples = "8000",
            nullable = true)
        Integer limit,
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

  /** A source because of which a reply is held. */
  @Schema(name = "ReplyHold", description = "Eine geänderte Quelle, die eine Antwort anhält.")
  public record HoldView(
      @Schema(description = "Quelle.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID sourceId,
      @Schema(description = "Titel.", examples = "Abfallsatzung") String title,
      @Schema(
              description = "Ihre geltende Fassung.",
              examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID sourceVersionId,
      @Schema(description = "Bezeichnung dieser Fassung.", examples = "Fassung vom 01.01.2027")
          String version) {}

  /** How a reply stands beside what is in its own row. */
  record Standing(
      String contentHash,
      List<Hold> holds,
      Instant withdrawnAt,
      Measured measured,
      RenderingForm rendering) {}

  static ReplyView of(Reply r, Released released, Standing standing) {
    return new ReplyView(
        r.id(),
        r.inquiryId(),
        r.state(),
        r.basis(),
        r.text(),
        standing.rendering(),
        r.language(),
        r.channel(),
        r.kind(),
        r.answerId(),
        r.revisionId(),
        standing.contentHash(),
        r.flags().stream().sorted().toList(),
        !standing.holds().isEmpty() || standing.withdrawnAt() != null && r.state().unreleased(),
        standing.holds().stream()
            .map(h -> new HoldView(h.sourceId(), h.title(), h.versionId(), h.label()))
            .toList(),
        standing.withdrawnAt(),
        standing.measured() == null ? null : standing.measured().length(),
        standing.measured() == null ? null : standing.measured().limit(),
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
