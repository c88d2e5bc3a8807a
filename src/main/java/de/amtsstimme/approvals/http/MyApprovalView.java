package de.amtsstimme.approvals.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Etwas, das auf die angemeldete Person wartet.")
public record MyApprovalView(
    @Schema(description = "Kurzname der Behörde.", examples = "stadt-musterhausen") String tenant,
    @Schema(description = "Name der Behörde.", examples = "Stadt Musterhausen") String tenantName,
    @Schema(
            description = "Frist des offenen Schritts.",
            examples = "2026-11-22T12:00:00Z",
            nullable = true)
        Instant dueAt,
    @Schema(description = "Der Lauf, mit Text und Prüfsumme.") ApprovalView approval) {

  /** A page of what waits. */
  @Schema(name = "MyApprovalPage", description = "Eine Seite dessen, was wartet.")
  public record MyApprovalPage(
      @Schema(description = "Das Dringendste zuerst; was keine Frist hat, am Ende.")
          List<MyApprovalView> items,
      @Schema(
              description = "Fortsetzung, oder null am Ende.",
              examples = "AAZEvJ2nQAABmbHCAABwAIAAAAAAAAAB",
              nullable = true)
          String nextCursor) {}
}
