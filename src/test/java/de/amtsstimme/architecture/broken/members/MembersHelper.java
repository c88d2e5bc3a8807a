package de.amtsstimme.architecture.broken.members;

/** A name that promises nothing. */
public class MembersHelper {}
