/**
 * Telling people by mail that something waits for them: an open approval, a reminder, what became
 * of their text. Few mails rather than many: what comes together is told together, each person
 * chooses for each kind (at once, once a day, never) and has quiet hours. One mail speaks of one
 * authority, and of its name only.
 *
 * <p>A notice is written in the transaction of the event ({@link
 * de.amtsstimme.notifications.NoteForPeople}); a minute later a service looks whether it is still
 * true and what the person wants, and puts the mail into the outbox ({@link
 * de.amtsstimme.notifications.TellPeople}). The mail address belongs to the person, is seen by
 * nobody else, and counts only after its holder confirmed it ({@link
 * de.amtsstimme.notifications.MyAddress}).
 */
package de.amtsstimme.notifications;
