package de.amtsstimme.books;

import de.amtsstimme.books.domain.BookRange;
import de.amtsstimme.books.domain.BookkeepingPlan;
import de.amtsstimme.books.domain.LedgerLine;
import de.amtsstimme.books.store.AgencyLedger;
import de.amtsstimme.books.store.AgencyLedger.Document;
import de.amtsstimme.books.store.PlanVersions;
import de.amtsstimme.invoices.ReadInvoices;
import de.amtsstimme.kernel.domain.SafeTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was issued, as a table for the tax adviser: one row a document and rate of VAT. */
@ApplicationScoped
public class ExportLedger {

  @Inject AgencyLedger ledger;
  @Inject ReadInvoices invoices;
  @Inject PlanVersions plans;

  public String csv(BookRange range) {
    TreeMap<LocalDate, BookkeepingPlan> byDay = plans.byDay();
    List<List<String>> rows = new ArrayList<>();
    for (Document d : ledger.documents(range)) {
      Map.Entry<LocalDate, BookkeepingPlan> plan = byDay.floorEntry(d.issuedOn());
      LedgerLine.of(d.authorityId(), d.authorityName(), invoices.document(d.id()))
          .forEach(
              line -> rows.add(line.cells(plan == null ? BookkeepingPlan.EMPTY : plan.getValue())));
    }
    return SafeTable.csv(LedgerLine.HEADERS, rows);
  }
}
