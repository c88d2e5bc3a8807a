/**
 * The two keys that lie outside the database: one encrypts what the database keeps for a while
 * without having to read it, one signs what the database must not be able to make up.
 */
package de.amtsstimme.kernel.crypto;
