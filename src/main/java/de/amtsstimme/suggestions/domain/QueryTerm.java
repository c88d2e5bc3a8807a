package de.amtsstimme.suggestions.domain;

import java.util.List;
import java.util.Map;

/**
 * One thing that a citizen asks about.
 *
 * @param term its stem
 * @param weight one for a word, less for a part of a compound
 * @param alternatives what may stand for it in an entry, with how well: itself, what the authority
 *     calls the same, what is near in meaning, what it may be a misspelling of
 * @param words where it stands in the question
 */
public record QueryTerm(
    String term, double weight, Map<String, Double> alternatives, List<Word> words) {}
