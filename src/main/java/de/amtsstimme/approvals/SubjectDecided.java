package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.ApprovalState;
import de.amtsstimme.approvals.domain.SubjectKind;
import java.util.UUID;

/**
 * Fired in the transaction of the decision that closed a run. Who owns the subject goes on from
 * here.
 */
public record SubjectDecided(
    SubjectKind kind, UUID subjectId, UUID revisionId, ApprovalState outcome) {}
