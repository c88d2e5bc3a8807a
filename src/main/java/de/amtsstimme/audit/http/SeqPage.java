package de.amtsstimme.audit.http;

import de.amtsstimme.audit.store.AuditEvents.Stored;
import de.amtsstimme.audit.store.Checkpoints.Signed;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import java.util.List;
import java.util.UUID;

/** A page by number instead of id: the cursor is the number in the place of an id's lower half. */
record SeqPage(Page page) {

  static SeqPage of(Integer limit, String cursor) {
    Page page = Page.of(limit, cursor);
    if (page.before() != null && page.before().getMostSignificantBits() != 0) {
      throw new Refusal(ProblemCode.INVALID_CURSOR);
    }
    return new SeqPage(page);
  }

  Long before() {
    return page.before() == null ? null : page.before().getLeastSignificantBits();
  }

  int fetch() {
    return page.fetch();
  }

  AuditEventView.AuditEventPage view(List<Stored> found) {
    return page.view(
        found,
        AuditEventView::of,
        s -> new UUID(0, s.entry().seq()),
        AuditEventView.AuditEventPage::new);
  }

  CheckpointView.CheckpointPage seals(List<Signed> found) {
    return page.view(
        found,
        CheckpointView::of,
        s -> new UUID(0, s.checkpoint().number()),
        CheckpointView.CheckpointPage::new);
  }
}
