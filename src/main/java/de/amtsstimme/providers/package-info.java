/**
 * What the agency knows of those who work for it, employees and freelancers: what they can do, with
 * evidence, and what they cost. The agency's own, no authority's: cost is seen by the agency's
 * administration alone, whatever the end point. What somebody can do chooses the rate of their
 * hours.
 */
package de.amtsstimme.providers;
