package de.amtsstimme.approvals;

import de.amtsstimme.approvals.domain.SubjectContent.Variant;
import de.amtsstimme.approvals.domain.SubjectKind;
import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction in which somebody who was to approve a text changed it instead: that
 * person is an author now. Who owns the subject makes the new revision, with everyone who wrote the
 * old one, and submits it.
 *
 * @param revisionId the frozen revision, which is withdrawn
 * @param texts all of its texts, those that stay included
 */
public record SubjectRewritten(
    SubjectKind kind, UUID subjectId, UUID revisionId, List<Variant> texts) {}
