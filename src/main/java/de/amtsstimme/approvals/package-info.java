/**
 * Approval of frozen content, whatever it is: chains and their adoption, runs through them,
 * decisions.
 *
 * <p>A subject is known by kind and id only. Submission freezes its content (canonical form, salt,
 * SHA-256); decisions name that hash; nobody who contributed decides. Life cycle of a run: OPEN,
 * then APPROVED, RETURNED, REJECTED or WITHDRAWN. The database repeats the rules that matter most
 * ({@code guard_decision}, {@code guard_adoption}, {@code approval_holds}). What follows from a
 * decision is the business of whoever observes {@link de.amtsstimme.approvals.SubjectDecided}.
 */
package de.amtsstimme.approvals;
