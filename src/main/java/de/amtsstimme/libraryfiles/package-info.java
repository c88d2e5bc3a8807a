/**
 * The library as a file, in and out: CSV for spreadsheets, JSON Lines for programs, both with the
 * same names.
 *
 * <p>An export has every entry that was not retired: its newest revision, its labels, the
 * authority's own phrasings (never a citizen's). Brought in again it changes nothing. Cells that a
 * spreadsheet would calculate get an apostrophe more, which an import takes off again.
 *
 * <p>A file comes in as a whole or not at all. It is kept in the database until a job has read it.
 * Life cycle: QUEUED, RUNNING, then CHECKED (dry run), IMPORTED, REJECTED (with errors by row and
 * column) or FAILED. Entries are recognised by {@code externalKey}; those without a key of their
 * own are called {@code id:} and their id. What differs becomes a draft by the person who sent the
 * file; that person has to have the right to write when the job runs, too.
 *
 * <p>Columns: {@code externalKey}, {@code topic}, {@code question}, {@code sources} (titles, or
 * {@code id:} and the id), {@code text.<language>[.<channel>[.<kind>]]} (one at least); and if they
 * are there, {@code tags}, {@code department}, {@code phrasings}, {@code placeholders} (JSON),
 * {@code validFrom}, {@code validUntil}. Lists have one item a line; a line break inside of an item
 * is {@code \n}, a backslash {@code \\}. What has no column stays as it is.
 */
package de.amtsstimme.libraryfiles;
