/**
 * Mail, the first way out of the {@link de.amtsstimme.kernel.outbox.Outbox}: by SMTP, or into a
 * folder (the demo), or not at all. A letter says that something waits and where to look, never
 * what it says: no text of citizens, nothing of an authority's content beyond its name.
 */
package de.amtsstimme.kernel.mail;
