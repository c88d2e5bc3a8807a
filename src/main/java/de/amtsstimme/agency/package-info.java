/**
 * The agency that runs this installation: its people and how they are invited. Someone of the
 * agency sees nothing of an authority before that authority has accepted a grant for them. There is
 * always at least one administrator.
 */
package de.amtsstimme.agency;
