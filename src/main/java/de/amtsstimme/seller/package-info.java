/**
 * The agency as seller: what stands about it on its invoices, in versions by date, and the rates of
 * VAT by day of supply. Anything may be missing while it is being filled in; what is still missing
 * for an invoice is listed ({@link de.amtsstimme.seller.domain.SellerRules}), and nothing is issued
 * before that list is empty.
 */
package de.amtsstimme.seller;
