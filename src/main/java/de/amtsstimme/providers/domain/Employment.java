package de.amtsstimme.providers.domain;

/** How somebody works for the agency. Working time law is for employees. */
public enum Employment {
  EMPLOYEE,
  FREELANCER
}
