/**
 * The answer library: what the authority has approved to say.
 *
 * <p>Life cycle of an entry: DRAFT, IN_APPROVAL, APPROVED, RETIRED. Revisions are immutable once
 * submitted; the approved one serves on while the next is written. Usable is derived by the view
 * {@code usable_answer}: approved, valid now, every source as it counts now or confirmed for it
 * ({@link de.amtsstimme.answers.ConfirmUnchanged}). Stale is never stored. Topic, tags, department
 * and phrasings are what an entry is found by; they are outside the hash and need no approval.
 * Whoever keeps an index of the library hears {@link de.amtsstimme.answers.AnswerChanged}.
 */
package de.amtsstimme.answers;
