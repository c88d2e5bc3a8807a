package de.amtsstimme.suggestions.domain;

import java.nio.ByteBuffer;

/**
 * Frequencies in two bytes: 0 to 32 in steps of 1/2048, far finer than what they mean; a little is
 * never nothing.
 */
final class PackedFrequency {

  private static final float STEPS = 2048;

  private PackedFrequency() {}

  static void write(ByteBuffer out, double value) {
    int least = value > 0 ? 1 : 0;
    out.putShort((short) Math.max(least, Math.min(0xffff, Math.round(value * STEPS))));
  }

  static float read(byte high, byte low) {
    return ((high & 0xff) << 8 | low & 0xff) / STEPS;
  }
}
