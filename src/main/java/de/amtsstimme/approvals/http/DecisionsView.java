package de.amtsstimme.approvals.http;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.kernel.http.Problem;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Was aus mehreren Entscheidungen wurde, in derselben Reihenfolge.")
public record DecisionsView(@Schema(description = "Je Entscheidung eines.") List<Item> items) {

  /** What became of one. */
  @Schema(name = "DecisionsItem", description = "Was aus einer Entscheidung wurde.")
  public record Item(
      @Schema(description = "Kurzname der Behörde.", examples = "stadt-musterhausen") String tenant,
      @Schema(description = "Der Lauf.", examples = "0199b1c2-0000-7000-8000-000000000001")
          UUID approvalId,
      @Schema(
              description = "Wo der Lauf jetzt steht; null, wenn nicht entschieden wurde.",
              examples = "APPROVED",
              nullable = true)
          ApprovalState state,
      @Schema(description = "Warum nicht; null, wenn entschieden wurde.", nullable = true)
          Problem problem) {}
}
