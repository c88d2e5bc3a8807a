package de.amtsstimme.books;

import de.amtsstimme.books.domain.AnswerShares;
import de.amtsstimme.books.domain.AnswerShares.Answered;
import de.amtsstimme.books.domain.AnswerShares.Share;
import de.amtsstimme.books.domain.BookDimension;
import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.Figures;
import de.amtsstimme.books.domain.Worked;
import de.amtsstimme.books.store.AgencyLedger;
import de.amtsstimme.books.store.AgencyLedger.Listed;
import de.amtsstimme.books.store.CountedWork;
import de.amtsstimme.kernel.identity.Right;
import de.amtsstimme.kernel.tenant.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Figures over all authorities. What was worked and answered is counted in each of them through its
 * door and in its own binding; only sums come out. An authority that was purged has its invoices
 * here and no hours any more.
 */
@ApplicationScoped
public class ReadBooks {

  @Inject AgencyLedger ledger;
  @Inject CountedWork counted;
  @Inject UnitOfWork unitOfWork;

  public Figures.Table figures(BookDimension by, BookRange range) {
    List<Listed> authorities = ledger.authorities();
    List<Worked> worked = new ArrayList<>();
    visit(authorities, () -> worked.addAll(counted.worked(range)));
    return new Figures(ledger.costs(), names(authorities))
        .table(by, worked, ledger.invoiced(range));
  }

  public List<Share> shares(BookRange range) {
    List<Listed> authorities = ledger.authorities();
    List<Worked> worked = new ArrayList<>();
    List<Answered> answered = new ArrayList<>();
    visit(
        authorities,
        () -> {
          worked.addAll(counted.served(range));
          answered.addAll(counted.answered(range));
        });
    return AnswerShares.of(answered, worked, ledger.costs(), names(authorities));
  }

  private void visit(List<Listed> authorities, Runnable count) {
    for (Listed a : authorities) {
      if (!a.purged()) {
        unitOfWork.stepInto(a.slug(), Right.COUNT_FOR_BOOKS, count, Right.READ_BOOKS);
      }
    }
  }

  private static Map<UUID, String> names(List<Listed> authorities) {
    return authorities.stream().collect(Collectors.toMap(Listed::id, Listed::name));
  }
}
