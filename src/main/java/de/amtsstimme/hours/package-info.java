/**
 * The minutes that the agency's people work for one authority, booked by themselves: as a span, or
 * by a timer. Nobody books a minute of the clock twice, not in two authorities either; who tries
 * learns only that it is taken. Under a contract the rates are fixed when an entry is booked, and
 * it counts towards the ceiling. Entries are never changed: a counter-entry takes one back, and
 * another can stand in its place. What people see of entries depends on their role.
 */
package de.amtsstimme.hours;
