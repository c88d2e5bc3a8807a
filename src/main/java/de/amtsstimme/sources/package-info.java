/**
 * What answers rely on: a page or a norm, with versions that never change and a head that says
 * which one counts when. Another version, at once or announced, or an end, is a change of the head
 * ({@link de.amtsstimme.sources.ReplaceVersion}), which the release gate locks; who depends on it
 * hears {@link de.amtsstimme.sources.SourceChanged}.
 */
package de.amtsstimme.sources;
