package de.amtsstimme.architecture.broken.newcomer;

import de.amtsstimme.architecture.broken.hours.Book;

/** A feature that nobody drew. */
public class Newcomer {
  Book book;
}
