package de.amtsstimme.privacy.domain;

/**
 * Somebody who asked on a channel under a name.
 *
 * @param handle in its one spelling
 */
public record Person(SubjectChannel channel, String handle) {}
