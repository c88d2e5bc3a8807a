package de.amtsstimme.invoices.domain;

/** What has become of an invoice; never stored, always derived ({@link Standing}). */
public enum InvoiceState {
  ISSUED,
  SENT,
  PARTLY_PAID,
  PAID,
  OVERDUE,
  CANCELLED
}
