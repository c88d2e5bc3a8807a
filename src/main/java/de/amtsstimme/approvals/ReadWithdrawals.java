package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.approvals.store.Withdrawals;
import de.amtsstimme.kernel.domain.ProblemCode;
import de.amtsstimme.kernel.domain.Refusal;
import de.amtsstimme.kernel.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which approvals were taken back. */
@ApplicationScoped
public class ReadWithdrawals {

  @Inject Withdrawals withdrawals;

  /**
   * @throws Refusal NOT_FOUND
   */
  public Withdrawal get(UUID id) {
    return withdrawals.find(id).orElseThrow(() -> new Refusal(ProblemCode.NOT_FOUND));
  }

  public Optional<Withdrawal> ofRevision(UUID revisionId) {
    return revisionId == null ? Optional.empty() : withdrawals.ofRevision(revisionId);
  }

  public List<Withdrawal> page(Page page) {
    return withdrawals.page(page.before(), page.fetch());
  }
}
