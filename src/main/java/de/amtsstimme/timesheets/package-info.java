/**
 * Time sheets (Leistungsnachweise): a month of one contract, submitted by the agency, confirmed or
 * disputed line by line by the authority. What is confirmed is locked for everyone; a correction is
 * a counter-entry in a later month. Only a confirmed sheet can be billed, as a {@link
 * de.amtsstimme.timesheets.domain.BillableSheet}.
 */
package de.amtsstimme.timesheets;
