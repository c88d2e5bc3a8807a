/**
 * Invoices: drafted from confirmed time sheets and agreed extras, then issued for good. A draft is
 * {@code OPEN} until it becomes {@code ISSUED} or {@code DISCARDED}. Issuing is one transaction:
 * check the draft, lock the counter, take the number, write the XML, check it, store it; whatever
 * fails gives the number back. An issued invoice never changes: that it was sent, paid or reminded
 * of are later rows, and its state is derived from them. A mistake is taken back by a cancellation
 * (384), which frees its time sheets and extras, or corrected in part (381); both are drafts like
 * any other, but for those that are issued at once after the authority has ended.
 *
 * <p>An extra is {@code PROPOSED} by the agency and {@code AGREED} by the authority; from then on
 * it counts towards the ceiling of its contract, and it stands on one draft or invoice at a time.
 *
 * <p>What was issued is the authority's and the agency's at once: it stays in the agency's books
 * after the authority has gone.
 */
package de.amtsstimme.invoices;
