package de.amtsstimme.books.store;

import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.kernel.domain.Act;
import de.amtsstimme.kernel.store.DatedVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One version of the accounts. */
@Entity
@Table(name = "bookkeeping_plan")
public class PlanVersion extends DatedVersion {

  protected PlanVersion() {}

  public PlanVersion(LocalDate validFrom, BookkeepingPlan plan, Act written) {
    super(validFrom, plan, written);
  }

  public BookkeepingPlan plan() {
    return said(BookkeepingPlan.class);
  }
}
