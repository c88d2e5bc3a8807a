package de.amtsstimme.architecture.broken.answers.service;

/** In a package that is no layer. */
public class Elsewhere {}
