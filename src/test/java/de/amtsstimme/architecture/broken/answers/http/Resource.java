package de.amtsstimme.architecture.broken.answers.http;

import de.amtsstimme.architecture.broken.approvals.store.Approval;

/** Reaches into another feature's store. */
public class Resource {
  Approval approval;
}
