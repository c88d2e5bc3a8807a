/**
 * Texts that go from one authority to another, and only by the hand of the agency: a manager offers
 * a text that this very person wrote to an authority in which the manager works, too. What arrives
 * is a copy without a trace of the authority it came from. People there take it over as a draft of
 * their own, which goes through their own chain, or decline. Life cycle: OFFERED, then TAKEN or
 * DECLINED.
 */
package de.amtsstimme.templates;
