package de.amtsstimme.books;

import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.books.domain.LedgerLine;
import de.amtsstimme.books.store.AgencyLedger;
import de.amtsstimme.books.store.AgencyLedger.Document;
import de.amtsstimme.books.store.PlanVersion;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.kernel.domain.ByDay;
import de.amtsstimme.kernel.domain.SafeTable;
import de.amtsstimme.kernel.store.DatedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What was issued, as a table for the tax adviser: one row a document and rate of VAT. */
@ApplicationScoped
public class ExportLedger {

  @Inject AgencyLedger ledger;
  @Inject ReadInvoices invoices;
  @Inject DatedVersions versions;

  public String csv(BookRange range) {
    ByDay<BookkeepingPlan> plans = versions.byDay(PlanVersion.class, PlanVersion::plan);
    List<List<String>> rows = new ArrayList<>();
    for (Document d : ledger.documents(range)) {
      BookkeepingPlan plan = plans.on(d.issuedOn()).orElse(BookkeepingPlan.EMPTY);
      LedgerLine.of(d.authorityId(), d.authorityName(), invoices.document(d.id()))
          .forEach(line -> rows.add(line.cells(plan)));
    }
    return SafeTable.csv(LedgerLine.HEADERS, rows);
  }
}
