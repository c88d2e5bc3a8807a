/**
 * What could not be delivered, for those who decide about it: the authority's administration and
 * the agency's manager see kind, attempts and class of error, replay or discard; the agency's
 * administration sees how many there are. Nobody sees what a message says.
 */
package de.amtsstimme.deadletters;
