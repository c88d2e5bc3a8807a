package de.amtsstimme.answers.domain;

import java.util.UUID;

/** What may be used of an entry at this moment. */
public record UsableEntry(UUID revisionId, String question) {}
