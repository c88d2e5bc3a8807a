package de.amtsstimme.architecture.broken.answers.store;

import de.amtsstimme.architecture.broken.answers.UseCase;

/** A store that calls the use case. */
public class Answer {
  UseCase useCase;
}
