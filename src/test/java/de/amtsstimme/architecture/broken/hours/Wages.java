package de.amtsstimme.architecture.broken.hours;

/** Counts money in binary fractions. */
public class Wages {
  double hourly;

  Double half() {
    return hourly / 2;
  }
}
