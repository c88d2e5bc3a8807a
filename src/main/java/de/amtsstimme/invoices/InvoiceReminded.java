package de.amtsstimme.invoices;

import java.util.UUID;

/** Fired in the transaction in which an overdue invoice was reminded of. */
public record InvoiceReminded(UUID invoiceId, int level) {}
