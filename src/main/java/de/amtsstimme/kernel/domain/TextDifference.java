package de.amtsstimme.kernel.domain;

import java.util.List;

/** What became of one text between what somebody saw and what is there. The place says which. */
public record TextDifference(String place, List<WordDiff.Piece> pieces) {}
