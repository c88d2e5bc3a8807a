package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectKind;
import java.util.UUID;

/** Fired in the transaction in which an approval was taken back. */
public record ApprovalWithdrawn(SubjectKind kind, UUID subjectId, UUID revisionId) {}
