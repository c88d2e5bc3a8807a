/**
 * When it burns. The stop button (halt): from its commit on nothing is released on any server, and
 * the agency's people read only; the database's gate and door know it from the authority's row. The
 * crisis mode: declared for hours, with a reason, over by itself; meanwhile the crisis chains
 * apply, and what was submitted under it is listed.
 */
package de.amtsstimme.crisis;
