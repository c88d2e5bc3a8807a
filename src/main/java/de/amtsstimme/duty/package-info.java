/**
 * When somebody of the authority is there: its hours of the week, the public holidays of its Land,
 * and days of its own on which it is otherwise. Deadlines count in these hours. Outside of them
 * only what is approved and unchanged (or an exact rendering of it) goes out at once; what becomes
 * of the rest the authority has set. Without hours it counts as always there.
 */
package de.amtsstimme.duty;
