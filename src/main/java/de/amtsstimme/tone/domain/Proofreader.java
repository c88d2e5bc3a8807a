package de.amtsstimme.tone.domain;

import java.util.List;

/** Reads one text at a time, and takes long to come into being. */
@FunctionalInterface
public interface Proofreader {
  List<Mistake> read(String text, boolean simple);
}
