package de.amtsstimme.members;

/**
 * How much waits for the caller in all their authorities. Known to a feature that stands on this
 * one; asked in a transaction that reads over several authorities.
 */
public interface WhatWaits {
  int count();
}
