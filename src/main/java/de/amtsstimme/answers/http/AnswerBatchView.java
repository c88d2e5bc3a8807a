package de.amtsstimme.answers.http;

import de.amtsstimme.approvals.ReadBatch.Batch;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.kernel.http.Representation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Eine Sammelfreigabe: mehrere Texte, die zusammen entschieden werden.")
public record AnswerBatchView(
    @Schema(description = "Kennung.", examples = "0199b1c2-0000-7000-8000-000000000001") UUID id,
    @Schema(description = "Name.", examples = "Abfall, Herbst 2026") String name,
    @Schema(
            description = "Der Freigabelauf dessen, was jetzt darin ist.",
            examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID approvalId,
    @Schema(
            description = "SHA-256 des Verzeichnisses aller Fassungen und ihrer Prüfsummen.",
            examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Wo der Lauf steht.", examples = "OPEN") ApprovalState state,
    @Schema(description = "Wie viele Texte darin sind.", examples = "40") int memberCount,
    @Schema(description = "Was herausgenommen wurde, neueste zuerst.") List<TakenOutView> takenOut,
    @Schema(description = "Wer eingereicht hat.", examples = "Tom Reuter") String submittedByName,
    @Schema(description = "Eingereicht am.", examples = "2026-11-22T08:00:00Z") Instant submittedAt,
    @Schema(description = "Stand; zugleich der ETag.", examples = "1") Long version)
    implements Representation {

  /** One text that is no longer in it. */
  @Schema(name = "TakenOut", description = "Ein Text, der herausgenommen wurde.")
  public record TakenOutView(
      @Schema(description = "Antwort.", examples = "0199b1c2-0000-7000-8000-000000000002")
          UUID answerId,
      @Schema(description = "Fassung.", examples = "0199b1c2-0000-7000-8000-000000000003")
          UUID revisionId,
      @Schema(description = "Wer.", examples = "Jonas Weber") String byName,
      @Schema(description = "Warum.", examples = "Die Gebühr hat sich geändert.") String reason,
      @Schema(description = "Wann.", examples = "2026-11-22T08:10:00Z") Instant at) {}

  static AnswerBatchView of(Batch b) {
    return new AnswerBatchView(
        b.id(),
        b.name(),
        b.approvalId(),
        b.contentHash(),
        b.state(),
        b.members().size(),
        b.takenOut().stream()
            .map(
                t ->
                    new TakenOutView(t.subjectId(), t.revisionId(), t.byName(), t.reason(), t.at()))
            .toList(),
        b.submittedByName(),
        b.submittedAt(),
        b.version());
  }
}
