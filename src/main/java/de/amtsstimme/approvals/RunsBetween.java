package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.ChainPath;
import de.amtsstimme.approvals.domain.SubjectKind;
import de.amtsstimme.approvals.store.Approval;
import de.amtsstimme.approvals.store.Chain;
import de.amtsstimme.approvals.store.Chains;
import de.amtsstimme.kernel.http.Page;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was sent through the chain within a span of time, and which way each took. */
@ApplicationScoped
public class RunsBetween {

  /** A run as it stands. */
  public record Run(
      UUID id,
      SubjectKind kind,
      UUID subjectId,
      String path,
      String openedByName,
      Instant openedAt,
      ApprovalState state) {}

  @Inject TenantRows rows;
  @Inject Chains chains;

  /** Newest first. */
  public List<Run> page(Instant from, Instant until, Page page) {
    Map<UUID, List<ChainPath>> plans = new HashMap<>();
    return rows
        .page(
            Approval.class,
            "e.openedAt >= :from and e.openedAt < :until",
            Map.of("from", from, "until", until),
            page.before(),
            page.fetch())
        .stream()
        .map(a -> run(a, plans))
        .toList();
  }

  private Run run(Approval a, Map<UUID, List<ChainPath>> plans) {
    List<ChainPath> paths =
        plans.computeIfAbsent(a.chainId(), id -> chains.plan(rows.get(Chain.class, id)).paths());
    return new Run(
        a.id(),
        a.kind(),
        a.subjectId(),
        paths.get(a.path() - 1).name(),
        a.openedByName(),
        a.openedAt(),
        a.state());
  }
}
