/**
 * Contracts between the agency and one authority: written by the agency, accepted by the authority,
 * with award basis, term, ceiling and where invoices go; changed afterwards by amendments, which go
 * the same way. What is booked under a contract counts towards its ceiling, under a lock of its
 * row, and the database itself never lets the sum pass it. Award limits are the authority's own
 * data, each with its source; where it has given none, nothing is assumed.
 */
package de.amtsstimme.contracts;
