/**
 * The minutes that the agency's people work for one authority, booked by themselves. A person is at
 * one place at a time: their entries in one authority do not overlap. Entries are never changed;
 * what people see of them depends on their role.
 */
package de.amtsstimme.hours;
