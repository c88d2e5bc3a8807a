package de.amtsstimme.architecture.broken.answers;

import de.amtsstimme.architecture.broken.answers.http.Resource;
import de.amtsstimme.architecture.broken.inquiries.Inquire;

/** Uses the layer above, and a feature above. */
public class UseCase {
  Resource resource;
  Inquire inquire;
}
