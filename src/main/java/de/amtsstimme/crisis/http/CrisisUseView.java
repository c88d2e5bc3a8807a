package de.amtsstimme.crisis.http;

import de.amtsstimme.approvals.RunsBetween.Run;
import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CrisisUse", description = "Etwas, das im Krisenbetrieb eingereicht wurde.")
public record CrisisUseView(
    @Schema(description = "Freigabelauf.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID approvalId,
    @Schema(description = "Art des Inhalts.", examples = "REPLY") SubjectKind kind,
    @Schema(description = "Der Inhalt.", examples = "0199b1c2-0000-7000-8000-000000000002")
        UUID subjectId,
    @Schema(description = "Der Weg, den es nimmt.", examples = "Krise") String path,
    @Schema(description = "Wer es eingereicht hat.", examples = "Tom Reuter") String openedByName,
    @Schema(description = "Eingereicht am.", examples = "2026-11-22T19:00:00Z") Instant openedAt,
    @Schema(description = "Wie es steht.", examples = "APPROVED") ApprovalState state) {

  static CrisisUseView of(Run r) {
    return new CrisisUseView(
        r.id(), r.kind(), r.subjectId(), r.path(), r.openedByName(), r.openedAt(), r.state());
  }

  /** A page of what was submitted in a crisis. */
  @Schema(name = "CrisisUsePage", description = "Eine Seite dessen, was eingereicht wurde.")
  public record CrisisUsePage(
      @Schema(description = "Neueste zuerst.") List<CrisisUseView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AZmxwgAAcACAAAAAAAAAAQ",
              nullable = true)
          String nextCursor) {}
}
