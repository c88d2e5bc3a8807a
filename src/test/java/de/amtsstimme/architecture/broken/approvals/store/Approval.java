package de.amtsstimme.architecture.broken.approvals.store;

/** Is reached into. */
public class Approval {}
