/**
 * Data taken out and in again: an authority's archive (everything it has, as JSON Lines with
 * hashes, in a ZIP), the agency's own, the import of both into an empty installation, and the
 * removal of an authority after its end, with a certificate that stays.
 *
 * <p>What goes along and what does not is said in one place, {@link
 * de.amtsstimme.archive.domain.ArchiveContents}; columns, types and order come from the database's
 * catalogue. {@link de.amtsstimme.archive.ExportInstallation} and {@link
 * de.amtsstimme.archive.ImportArchives} are mains, run as the owner role outside the server; both
 * sides write and read by the same code.
 */
package de.amtsstimme.archive;
