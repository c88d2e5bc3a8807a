package de.amtsstimme.answers.http;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.OpenedRun;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Die eingereichte Fassung und ihr Freigabelauf.")
public record SubmissionView(
    @Schema(description = "Freigabelauf.", examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID approvalId,
    @Schema(
            description = "Eingereichte Fassung.",
            examples = "0199b1c2-0000-7000-8000-000000000003")
        UUID revisionId,
    @Schema(
            description = "SHA-256 des Inhalts, auf den sich Entscheidungen beziehen.",
            examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Stand des Laufs.", examples = "OPEN") ApprovalState state) {

  static SubmissionView of(OpenedRun run) {
    return new SubmissionView(run.id(), run.revisionId(), run.contentHash(), run.state());
  }
}
