package de.amtsstimme.invoices;

import de.amtsstimme.einvoice.domain.DocumentKind;
import de.amtsstimme.invoices.domain.DraftContent.Line;
import de.amtsstimme.invoices.domain.ExtraState;
import de.amtsstimme.invoices.store.AgreedExtra;
import de.amtsstimme.invoices.store.InvoiceDraft;
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
  private static final String ON = "e.draftId = :draft";

  @Inject TenantRows rows;

  /** Said of a draft of which {@link #agreed} is not true, and how to mend it. */
  static final String NOT_AGREED =
      "Auf dem Entwurf steht eine Leistung, die die Behörde nicht angenommen hat: bitte andere"
          + " wählen, oder verwerfen und neu entwerfen.";

  /**
   * In the order in which they were proposed; nobody else takes them until the end of the
   * transaction.
   *
   * @throws Refusal UNKNOWN_REFERENCE for what is not agreed or not here; ALREADY_BILLED;
   *     VALIDATION_FAILED for those of several contracts
   */
  List<AgreedExtra> require(List<UUID> ids) {
    List<UUID> wanted = ids.stream().distinct().toList();
    List<AgreedExtra> extras =
        wanted.isEmpty()
            ? List.of()
            : rows.listLocked(AgreedExtra.class, "e.id in :ids", Map.of("ids", wanted));
    if (extras.size() < wanted.size()
        || extras.stream().anyMatch(e -> e.state() != ExtraState.AGREED)) {
      throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "extraIds");
    }
    if (extras.stream().anyMatch(e -> e.draftId() != null)) {
      throw new Refusal(ProblemCode.ALREADY_BILLED);
    }
    if (extras.stream().map(AgreedExtra::contractId).distinct().count() > 1) {
      throw Refusal.invalid("/extraIds", "Eine Rechnung gilt für einen Vertrag.");
    }
    return extras;
  }

  /**
   * Those on a draft, to be exchanged for others. Both are taken at once: two people who exchange
   * the same ones would else wait for each other.
   */
  List<AgreedExtra> lock(UUID draft, List<UUID> others) {
    List<AgreedExtra> all =
        others.isEmpty()
            ? rows.listLocked(AgreedExtra.class, ON, Map.of("draft", draft))
            : rows.listLocked(
                AgreedExtra.class, ON + " or e.id in :ids", Map.of("draft", draft, "ids", others));
    return all.stream().filter(e -> draft.equals(e.draftId())).toList();
  }

  /** Does what stands beside the sheets say what the authority accepted, and nothing else? */
  boolean agreed(InvoiceDraft draft) {
    return draft.kind() != DocumentKind.INVOICE
        || draft.content().extras().equals(lines(list(draft.id())));
  }

  /** Those that stand on it, in the order of {@link #require}. */
  List<AgreedExtra> list(UUID draft) {
    return rows.page(AgreedExtra.class, ON, Map.of("draft", draft), null, MOST).stream()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  void take(List<AgreedExtra> extras, UUID draft) {
    extras.forEach(e -> e.take(draft));
    rows.flush();
  }

  /** What stands on that draft or its invoice can be billed again. */
  void free(UUID draft) {
    rows.listLocked(AgreedExtra.class, ON, Map.of("draft", draft)).forEach(AgreedExtra::free);
    rows.flush();
  }

  static List<Line> lines(List<AgreedExtra> extras) {
    return extras.stream().map(AgreedExtra::line).toList();
  }
}
