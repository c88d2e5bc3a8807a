/**
 * Each authority's voice: its guideline (Tonalitätsleitfaden) in versions, and the check of a text
 * against it.
 *
 * <p>A guideline is a prose part for people and rules for the machine, for everything or for a
 * channel, a language, a topic or a crisis; of those in force the closest counts. It is drafted,
 * frozen and approved through the authority's chain (kind TONE_GUIDELINE), and what is checked by
 * is the frozen content. Where none is in force, texts are not held to anything, and who asks for a
 * check gets the template's opinion.
 *
 * <p>When a revision or reply is submitted, {@link de.amtsstimme.tone.CheckSubmission} refuses what
 * a BLOCK rule finds, and wants a reason for what a WARN rule finds; the result is kept with the
 * frozen revision, without a word of the text. Rules are plain Java over the text ({@code domain});
 * patterns of an authority's own people run on RE2/J, whose time is linear in the text.
 *
 * <p>Grammar and spelling come from an optional library in a folder of its own ({@link
 * de.amtsstimme.tone.ReadGrammar}); what it finds is mapped to rules {@code language.…}.
 */
package de.amtsstimme.tone;
