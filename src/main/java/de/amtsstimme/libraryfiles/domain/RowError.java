package de.amtsstimme.libraryfiles.domain;

/**
 * One thing that is wrong in a file.
 *
 * @param row as a spreadsheet counts, the header is row 1; in JSON Lines the line
 * @param column its header, or null where it is about the whole row
 */
public record RowError(int row, String column, String code, String message) {}
