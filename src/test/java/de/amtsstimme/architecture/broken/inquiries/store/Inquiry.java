package de.amtsstimme.architecture.broken.inquiries.store;

import de.amtsstimme.architecture.broken.answers.UseCase;

/** A store that calls another feature's use case. */
public class Inquiry {
  UseCase useCase;
}
