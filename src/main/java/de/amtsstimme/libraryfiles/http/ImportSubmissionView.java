package de.amtsstimme.libraryfiles.http;

import de.amtsstimme.approvals.ReadBatch.Batch;
import de.amtsstimme.approvals.domain.ApprovalState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Die Sammelfreigabe, in der die Entwürfe einer Einfuhr jetzt stehen.")
public record ImportSubmissionView(
    @Schema(description = "Sammelfreigabe.", examples = "0199b1c2-0000-7000-8000-000000000001")
        UUID batchId,
    @Schema(description = "Ihr Freigabelauf.", examples = "0199b1c2-0000-7000-8000-000000000004")
        UUID approvalId,
    @Schema(
            description = "SHA-256 des Verzeichnisses aller Fassungen.",
            examples = "9f86d081884c7d65…")
        String contentHash,
    @Schema(description = "Wo der Lauf steht.", examples = "OPEN") ApprovalState state,
    @Schema(description = "Wie viele Texte darin sind.", examples = "40") int memberCount) {

  static ImportSubmissionView of(Batch b) {
    return new ImportSubmissionView(
        b.id(), b.approvalId(), b.contentHash(), b.state(), b.members().size());
  }
}
