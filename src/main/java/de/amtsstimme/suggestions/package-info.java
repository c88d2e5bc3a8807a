/**
 * Finding the approved answer to a question, or saying honestly that there is none.
 *
 * <p>An entry is found by its question, its phrasings and its texts. The analysis (umlauts,
 * endings, compounds, a thesaurus, the authority's own synonyms, typing errors) is plain Java; what
 * it makes of an entry stands in {@code suggestion_posting}, one row a term, rewritten in the
 * transaction in which the entry changes. A question is looked up there by equality of terms, the
 * best fifty are weighed again in Java, and only what is usable at that moment comes out.
 *
 * <p>Synonyms are proposed by whoever writes for the authority, frozen and approved through its
 * chain (kind SYNONYMS); what counts are the words of the last approved revision, as long as its
 * approval holds ({@code synonym_in_force}).
 *
 * <p>Where the operator has put a model of sentences beside the application, the index also says
 * what wordings mean ({@link de.amtsstimme.suggestions.domain.Meaning}): entries are then put in
 * order by that, too. Nothing needs it.
 *
 * <p>What was asked is kept (for the gaps report and to learn phrasings from) with its inquiry, or,
 * without one, as long as an inquiry would be; it goes at once when anybody's data is erased on
 * request.
 */
package de.amtsstimme.suggestions;
