/**
 * Who works in an authority: its own people by membership, the agency's by grant. Both begin with a
 * consent of the other side: a one-time invitation that the invited person redeems, a proposal that
 * the authority accepts. The door reads these tables on every request, so a change counts from the
 * next one on.
 *
 * <p>Rules: an authority always keeps an administrator without an end date; a grant can be
 * shortened, never lengthened; what a grant's state is follows from its dates and is not stored.
 */
package de.amtsstimme.members;
