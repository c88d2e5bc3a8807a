/**
 * Columns that tables of several features have alike, because the same thing happens to them: under
 * the same names, with the same meaning, whatever else the table holds.
 */
package de.amtsstimme.kernel.store;
