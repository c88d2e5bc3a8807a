package de.amtsstimme.suggestions.domain;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entries of a library have a term, and how much of it: what one row of the index holds. For
 * each entry, in the order of their numbers, the difference to the number before (7 bits a byte,
 * the lowest first), then how much its question and its answer have, 16 bits each.
 */
public final class Places {

  /** How much of a term an entry's question and answer have. */
  public record Place(float inQuestion, float inAnswer) {}

  /** Told of each entry. */
  @FunctionalInterface
  public interface Visitor {
    void place(int number, float inQuestion, float inAnswer);
  }

  private static final int LONGEST = 9;

  private Places() {}

  public static void each(byte[] packed, Visitor visitor) {
    each(packed, Integer.MAX_VALUE, visitor);
  }

  /**
   * @param below only of entries with a smaller number
   */
  public static void each(byte[] packed, int below, Visitor visitor) {
    int number = 0;
    for (int i = 0; i < packed.length; ) {
      int difference = 0;
      int shift = 0;
      byte b;
      do {
        b = packed[i++];
        difference |= (b & 0x7f) << shift;
        shift += 7;
      } while (b < 0);
      number += difference;
      if (number >= below) {
        return;
      }
      visitor.place(
          number,
          PackedFrequency.read(packed[i], packed[i + 1]),
          PackedFrequency.read(packed[i + 2], packed[i + 3]));
      i += 4;
    }
  }

  /**
   * @param packed as it was; null if nobody had the term
   * @param changes by the entries' numbers; null: has it no longer
   * @return empty if nobody has the term now
   */
  public static byte[] changed(byte[] packed, Map<Integer, Place> changes) {
    SortedMap<Integer, Place> all = new TreeMap<>();
    if (packed != null) {
      each(packed, (number, q, a) -> all.put(number, new Place(q, a)));
    }
    changes.forEach(
        (number, place) -> {
          if (place == null) {
            all.remove(number);
          } else {
            all.put(number, place);
          }
        });
    ByteBuffer out = ByteBuffer.allocate(all.size() * LONGEST);
    int before = 0;
    for (Map.Entry<Integer, Place> e : all.entrySet()) {
      for (int rest = e.getKey() - before; ; rest >>>= 7) {
        if (rest < 0x80) {
          out.put((byte) rest);
          break;
        }
        out.put((byte) (rest & 0x7f | 0x80));
      }
      before = e.getKey();
      PackedFrequency.write(out, e.getValue().inQuestion());
      PackedFrequency.write(out, e.getValue().inAnswer());
    }
    return java.util.Arrays.copyOf(out.array(), out.position());
  }
}
