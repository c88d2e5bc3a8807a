/**
 * A house in which every rule of the architecture is broken once. Never part of the product; the
 * rules must find exactly these faults.
 */
package de.amtsstimme.architecture.broken;
