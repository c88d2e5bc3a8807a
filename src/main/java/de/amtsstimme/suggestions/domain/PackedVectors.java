package de.amtsstimme.suggestions.domain;

import java.nio.ByteBuffer;

/**
 * What the wordings of one entry mean, as it is kept: their number of dimensions, then for each its
 * step and a byte a dimension, in steps. A tenth of a percent of a cosine is lost, and three
 * quarters of the space.
 */
public final class PackedVectors {

  private static final int STEPS = 127;

  /** Of what has no vector. */
  static final double UNKNOWN = -1;

  private PackedVectors() {}

  /**
   * @param vectors of length one, all of the same size
   */
  public static byte[] pack(float[][] vectors) {
    if (vectors.length == 0) {
      return new byte[0];
    }
    int size = vectors[0].length;
    ByteBuffer out = ByteBuffer.allocate(2 + vectors.length * (4 + size));
    out.putShort((short) size);
    for (float[] vector : vectors) {
      float most = 0;
      for (float f : vector) {
        most = Math.max(most, Math.abs(f));
      }
      float step = most == 0 ? 1 : most / STEPS;
      out.putFloat(step);
      for (float f : vector) {
        out.put((byte) Math.round(f / step));
      }
    }
    return out.array();
  }

  /**
   * @return the cosine of the nearest of them, {@link #UNKNOWN} if there is none of this size
   */
  static double nearest(byte[] packed, float[] question) {
    if (packed == null || packed.length == 0) {
      return UNKNOWN;
    }
    ByteBuffer in = ByteBuffer.wrap(packed);
    int size = in.getShort() & 0xffff;
    if (size != question.length) {
      return UNKNOWN;
    }
    double best = UNKNOWN;
    while (in.hasRemaining()) {
      float step = in.getFloat();
      int at = in.position();
      float sum = 0;
      for (int i = 0; i < size; i++) {
        sum += question[i] * packed[at + i];
      }
      best = Math.max(best, step * sum);
      in.position(at + size);
    }
    return best;
  }
}
