package de.amtsstimme.architecture.broken.members;

/** Whom the kernel must not know. */
public class Members {}
