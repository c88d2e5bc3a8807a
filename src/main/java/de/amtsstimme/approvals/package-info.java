/**
 * Approval of frozen content, whatever it is: chains and their adoption, runs through them,
 * decisions.
 *
 * <p>A subject is known by kind and id only. Submission freezes its content (canonical form, salt,
 * SHA-256); decisions name that hash; nobody who contributed decides. Life cycle of a run: OPEN,
 * then APPROVED, RETURNED, REJECTED or WITHDRAWN. Several frozen revisions can go as one, a batch:
 * its content is the manifest of their hashes, everyone who wrote one of them is out, one that is
 * taken out makes another manifest and another run. A chain is a plan: ways with conditions, the
 * first that holds applies; a run keeps the way it began with. Deputies decide in somebody's place,
 * deadlines pass on, neither is a way around the rules. The database repeats the rules that matter most
 * ({@code guard_run}, {@code guard_decision}, {@code guard_adoption}, {@code approval_holds}). What follows from a
 * decision is the business of whoever observes {@link de.amtsstimme.approvals.SubjectDecided}.
 */
package de.amtsstimme.approvals;
