package de.amtsstimme.isolation;

import java.util.List;

/**
 * One row for every operation of the API: who may do it, what it needs, with which ids. An
 * operation without a row fails the build.
 */
final class Operations {

  private static final OperationRows ROWS = new OperationRows();

  private Operations() {}

  static {
    AuthorityOperations.addTo(ROWS);
    LibraryOperations.addTo(ROWS);
    InquiryOperations.addTo(ROWS);
    BillingOperations.addTo(ROWS);
  }

  static List<OperationRows.Row> rows() {
    return ROWS.all();
  }
}
