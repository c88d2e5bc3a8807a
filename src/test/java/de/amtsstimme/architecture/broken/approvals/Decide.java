package de.amtsstimme.architecture.broken.approvals;

import de.amtsstimme.architecture.broken.answers.domain.Rules;

/** Knows what is approved. */
public class Decide {
  Rules rules;
}
