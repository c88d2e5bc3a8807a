package de.amtsstimme.approvals.domain;

/**
 * How a frozen revision stands: the commitment to its content, and what has become of it so far.
 */
public record SubjectStanding(String contentHash, SubjectState state) {}
