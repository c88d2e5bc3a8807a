package de.amtsstimme.invoices;

import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.ExtraState;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.tenant.TenantRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was agreed beside hours and fees, and on which draft or invoice it stands. */
@ApplicationScoped
public class BillableExtras {

  private static final int MOST = 200;

  @Inject TenantRows rows;

  /**
   * In the order in which they were proposed; nobody else takes them until the end of the
   * transaction.
   *
   * @throws Refusal UNKNOWN_REFERENCE for what is not agreed or not here; ALREADY_BILLED;
   *     VALIDATION_FAILED for those of several contracts
   */
  List<AgreedExtra> require(List<UUID> ids) {
    List<AgreedExtra> extras = ids.stream().distinct().sorted().map(this::free).toList();
    if (extras.stream().map(AgreedExtra::contractId).distinct().count() > 1) {
      throw Refusal.invalid("/extraIds", "Eine Rechnung gilt für einen Vertrag.");
    }
    return extras;
  }

  private AgreedExtra free(UUID id) {
    AgreedExtra extra =
        rows.find(AgreedExtra.class, id)
            .map(e -> rows.getLocked(AgreedExtra.class, id))
            .filter(e -> e.state() == ExtraState.AGREED)
            .orElseThrow(() -> new Refusal(ProblemCode.UNKNOWN_REFERENCE, "extraIds"));
    if (extra.draftId() != null) {
      throw new Refusal(ProblemCode.ALREADY_BILLED);
    }
    return extra;
  }

  /** Those that stand on it, in the order of {@link #require}. */
  List<AgreedExtra> on(UUID draft) {
    return rows
        .page(AgreedExtra.class, "e.draftId = :draft", Map.of("draft", draft), null, MOST)
        .stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  void take(List<AgreedExtra> extras, UUID draft) {
    extras.forEach(e -> e.take(draft));
    rows.flush();
  }

  /** They can be billed again. */
  void free(List<AgreedExtra> extras) {
    extras.forEach(AgreedExtra::free);
    rows.flush();
  }

  static List<Line> lines(List<AgreedExtra> extras) {
    return extras.stream().map(AgreedExtra::line).toList();
  }
}
