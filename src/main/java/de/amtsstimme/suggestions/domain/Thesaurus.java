package de.amtsstimme.suggestions.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which German words are near in meaning. Each line of the file is a set of words that mean the
 * same, by their stems, with a weight: below one for what is only part of a longer expression or a
 * broader term. Two words are near by the sets that they share; a rare set says more than a common
 * one, and a word of many meanings is near to nothing.
 */
public final class Thesaurus {

  /** Nearer than this, or not at all. */
  static final double LEAST = 0.2;

  private static final int MOST_ASKED = 4000;

  private final Map<String, float[]> weights = new HashMap<>();
  private final Map<String, int[]> sets = new HashMap<>();
  private final List<String[]> members = new ArrayList<>();

  /** Of each set the weights that it has for its members, beside them. */
  private final List<float[]> memberWeights = new ArrayList<>();

  /** The words that are asked for again and again. */
  private final Map<String, Map<String, Double>> asked = new ConcurrentHashMap<>();

  private Thesaurus() {}

  /** No words at all: everything works without, only worse. */
  public static Thesaurus none() {
    return new Thesaurus();
  }

  /**
   * @param lines "stem stem:0.5 …", in UTF-8; lines that begin with # are notes
   */
  public static Thesaurus read(InputStream lines) throws IOException {
    Thesaurus thesaurus = new Thesaurus();
    Map<String, Map<Integer, Float>> found = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          thesaurus.add(line, found);
        }
      }
    }
    found.forEach(thesaurus::keep);
    return thesaurus;
  }

  private void add(String line, Map<String, Map<Integer, Float>> found) {
    String[] items = line.split(" ");
    String[] stems = new String[items.length];
    for (int i = 0; i < items.length; i++) {
      int colon = items[i].indexOf(':');
      stems[i] = (colon < 0 ? items[i] : items[i].substring(0, colon)).intern();
      found
          .computeIfAbsent(stems[i], s -> new TreeMap<>())
          .put(members.size(), colon < 0 ? 1f : Float.parseFloat(items[i].substring(colon + 1)));
    }
    members.add(stems);
    memberWeights.add(new float[stems.length]);
  }

  /** Of length one, so that the product of two words is the cosine of the angle between them. */
  private void keep(String stem, Map<Integer, Float> of) {
    int[] ids = new int[of.size()];
    float[] own = new float[of.size()];
    double square = 0;
    int i = 0;
    for (Map.Entry<Integer, Float> e : of.entrySet()) {
      ids[i] = e.getKey();
      own[i] = (float) (e.getValue() * Math.log(100_000.0 / members.get(e.getKey()).length));
      square += own[i] * own[i];
      i++;
    }
    for (int j = 0; j < own.length; j++) {
      own[j] /= (float) Math.sqrt(square);
      String[] stems = members.get(ids[j]);
      for (int k = 0; k < stems.length; k++) {
        if (stems[k].equals(stem)) {
          memberWeights.get(ids[j])[k] = own[j];
        }
      }
    }
    sets.put(stem, ids);
    weights.put(stem, own);
  }

  /** The words that are near to one, with how near: above {@link #LEAST}, at most one. */
  Map<String, Double> near(String stem) {
    int[] own = sets.get(stem);
    if (own == null) {
      return Map.of();
    }
    if (asked.size() > MOST_ASKED) {
      asked.clear();
    }
    return asked.computeIfAbsent(stem, s -> near(s, own));
  }

  private Map<String, Double> near(String stem, int[] own) {
    float[] mine = weights.get(stem);
    Map<String, Double> near = new HashMap<>();
    for (int i = 0; i < own.length; i++) {
      String[] others = members.get(own[i]);
      float[] weighed = memberWeights.get(own[i]);
      for (int k = 0; k < others.length; k++) {
        near.merge(others[k], mine[i] * (double) weighed[k], Double::sum);
      }
    }
    near.remove(stem);
    near.values().removeIf(v -> v < LEAST);
    Map<String, Double> ordered = new LinkedHashMap<>();
    near.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(e -> ordered.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(ordered);
  }
}
