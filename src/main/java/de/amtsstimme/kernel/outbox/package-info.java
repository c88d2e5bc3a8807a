/**
 * Effects that leave the process. {@link de.amtsstimme.kernel.outbox.Outbox} writes them in the
 * transaction that gives rise to them; {@link de.amtsstimme.kernel.outbox.DeliverMessage} carries
 * them out after its commit, at least once: read in one transaction, delivered outside of any,
 * marked in a second one. Whoever receives recognises a repetition by the message's id.
 *
 * <p>Life cycle: PENDING, then DELIVERED, DROPPED (pointless by now) or, after about ten attempts
 * within a day, DEAD: visible to the authority, which replays or discards it. What it carries is
 * encrypted, and erased when it is delivered or dropped; the row itself goes after 30 days.
 */
package de.amtsstimme.kernel.outbox;
