package de.amtsstimme.invoices.domain;

/** What can happen to an issued invoice. */
public enum InvoiceEventKind {
  SENT,
  PAYMENT,
  REMINDER
}
