package de.amtsstimme.suggestions.domain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One way in which an entry's question is put, ready to be held against a citizen's. Terms are kept
 * by their hash: of the few dozen that are ever compared, two hardly have the same.
 */
public final class Wording {

  private final int[] terms;
  private final float[] frequencies;
  private final int[] trigrams;

  private Wording(int[] terms, float[] frequencies, int[] trigrams) {
    this.terms = terms;
    this.frequencies = frequencies;
    this.trigrams = trigrams;
  }

  public static Wording of(List<Word> words) {
    Map<String, Double> counted = Frequencies.ofQuestion(words);
    int[] terms = new int[counted.size()];
    float[] frequencies = new float[terms.length];
    int n = 0;
    for (Map.Entry<String, Double> e : counted.entrySet()) {
      terms[n] = hash(e.getKey());
      frequencies[n++] = e.getValue().floatValue();
    }
    return new Wording(terms, frequencies, Trigrams.of(words.stream().map(Word::folded).toList()));
  }

  static int hash(String term) {
    return term.hashCode();
  }

  int size() {
    return terms.length;
  }

  int term(int i) {
    return terms[i];
  }

  float frequency(int i) {
    return frequencies[i];
  }

  int[] trigrams() {
    return trigrams;
  }

  /**
   * For the index: of each the number of terms, then these with their frequencies, the number of
   * trigrams, then these.
   */
  public static byte[] pack(List<Wording> wordings) {
    int size = wordings.stream().mapToInt(w -> 4 + 6 * w.size() + 2 * w.trigrams.length).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    for (Wording w : wordings) {
      out.putShort((short) w.terms.length);
      for (int i = 0; i < w.terms.length; i++) {
        out.putInt(w.terms[i]);
        PackedFrequency.write(out, w.frequencies[i]);
      }
      out.putShort((short) w.trigrams.length);
      for (int trigram : w.trigrams) {
        out.putShort((short) trigram);
      }
    }
    return out.array();
  }

  public static List<Wording> unpack(byte[] packed) {
    List<Wording> wordings = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(packed);
    while (in.hasRemaining()) {
      int[] terms = new int[in.getShort() & 0xffff];
      float[] frequencies = new float[terms.length];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = in.getInt();
        frequencies[i] = PackedFrequency.read(in.get(), in.get());
      }
      int[] trigrams = new int[in.getShort() & 0xffff];
      for (int i = 0; i < trigrams.length; i++) {
        trigrams[i] = in.getShort() & 0xffff;
      }
      wordings.add(new Wording(terms, frequencies, trigrams));
    }
    return wordings;
  }
}
