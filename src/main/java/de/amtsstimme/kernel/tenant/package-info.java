/**
 * The door and the transaction behind it. Isolation is row-level security on what the door bound;
 * nothing in here, and nothing that uses it, filters by tenant in Java.
 */
package de.amtsstimme.kernel.tenant;
