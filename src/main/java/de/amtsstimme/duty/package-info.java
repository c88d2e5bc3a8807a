/**
 * When somebody of the authority is there: its hours of the week, the public holidays of its Land,
 * and days of its own on which it is otherwise. Deadlines count in these hours. Outside of them
 * only what is approved and unchanged (or an exact rendering of it) goes out at once; the rest
 * waits, or goes out on the yes of somebody on call, as the authority has set it. Without hours it
 * counts as always there. The database judges all of this, too ({@code off_hours_at}).
 */
package de.amtsstimme.duty;
