/**
 * The answer library: what the authority has approved to say.
 *
 * <p>Life cycle of an entry: DRAFT, IN_APPROVAL, APPROVED, RETIRED. Revisions are immutable once
 * submitted; the approved one serves on while the next is written. Usable is derived by the view
 * {@code usable_answer}: approved, valid now, every source current.
 */
package de.amtsstimme.answers;
