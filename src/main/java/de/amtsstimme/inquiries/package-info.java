/**
 * Citizens' questions and the replies to them.
 *
 * <p>Inquiry: NEW, IN_PROGRESS, ANSWERED, CLOSED. Reply: DRAFT, IN_APPROVAL, APPROVED, RELEASED,
 * PUBLISHED; RETURNED ones become drafts again by being changed. Release is an insert that the
 * database's gate lets through or not ({@code guard_release}): a person or, one day, a connector
 * then posts exactly that text.
 */
package de.amtsstimme.inquiries;
