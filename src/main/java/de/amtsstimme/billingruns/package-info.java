/**
 * The monthly run: one call drafts, checks and issues what is due over all authorities. A job goes
 * round under a service's name, bound to one authority at a time; each period of a contract is a
 * line of the run and a transaction of its own, so that one that fails stops no other, and a server
 * that dies loses none. A line is taken under its lock, so several servers may work on one run. A
 * period that was billed is not billed again, unless its invoice was cancelled.
 *
 * <p>Runs are the agency's own; no authority sees them. What they issue are invoices like any
 * other.
 */
package de.amtsstimme.billingruns;
