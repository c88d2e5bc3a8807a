package de.amtsstimme.invoices.domain;

/** How an invoice reached its buyer. */
public enum InvoiceChannel {
  /** The portals of the Bund and the Länder. */
  INVOICE_PORTAL,
  PEPPOL,
  EMAIL,
  DOWNLOAD
}
