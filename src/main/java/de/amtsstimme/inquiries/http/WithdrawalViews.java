package de.amtsstimme.inquiries.http;

import de.amtsstimme.approvals.ReadWithdrawals;
import de.amtsstimme.approvals.domain.Withdrawal;
import de.amtsstimme.inquiries.store.Affected;
import de.amtsstimme.inquiries.store.Affected.Out;
import de.amtsstimme.inquiries.store.Affected.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts withdrawals into the form that leaves. */
@ApplicationScoped
class WithdrawalViews {

  @Inject ReadWithdrawals withdrawals;
  @Inject Affected affected;

  WithdrawalView of(UUID id) {
    return of(List.of(withdrawals.get(id))).get(0);
  }

  List<WithdrawalView> of(List<Withdrawal> all) {
    List<UUID> revisions = all.stream().map(Withdrawal::revisionId).toList();
    Map<UUID, List<Waiting>> waiting = affected.waiting(revisions);
    Map<UUID, List<Out>> out = affected.out(revisions);
    return all.stream()
        .map(w -> WithdrawalView.of(w, waiting.get(w.revisionId()), out.get(w.revisionId())))
        .toList();
  }
}
