package de.amtsstimme.architecture.broken.inquiries;

/** Is used from below. */
public class Inquire {}
