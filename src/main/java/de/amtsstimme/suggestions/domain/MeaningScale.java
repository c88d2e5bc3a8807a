package de.amtsstimme.suggestions.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a cosine is worth. One model puts any two German questions at 0.8, another at 0.1; so each
 * is asked, before it is used, about questions of which is known which ask the same.
 *
 * @param unrelated the mean cosine of questions that have nothing to do with one another
 * @param same that of one question in other words
 */
public record MeaningScale(double unrelated, double same) {

  /** As many standard deviations have to be between the two. */
  private static final double APART = 2;

  private static final double LEAST = 0.02;

  private record Pair(String one, String other) {}

  /** With hardly a word in common: what shares words is found without a model. */
  private static final List<Pair> SAME =
      List.of(
          new Pair("Wo kann ich mein Auto anmelden?", "Welche Stelle lässt Fahrzeuge zu?"),
          new Pair("Was kostet ein Reisepass?", "Gebühr für Ausweispapiere ins Ausland"),
          new Pair("Wann wird der Müll abgeholt?", "An welchem Tag leert ihr die Tonnen?"),
          new Pair(
              "Ich bin umgezogen.", "Neue Adresse: Wer muss von meinem Wohnungswechsel wissen?"),
          new Pair(
              "Ist die Straße gesperrt?", "Kommt man trotz der Baustelle mit dem Wagen durch?"),
          new Pair("Platz im Kindergarten bekommen", "Unsere Tochter soll in die Kita, was nun?"),
          new Pair("Mein Hund ist gestorben.", "Steuer beenden nach dem Tod des Tieres"),
          new Pair("Hat das Schwimmbad offen?", "Zu welchen Uhrzeiten darf gebadet werden?"),
          new Pair("Darf ich im Garten Feuer machen?", "Laub auf eigenem Grundstück verbrennen"),
          new Pair("Wie heiraten wir standesamtlich?", "Welche Papiere verlangt ihr zur Trauung?"),
          new Pair("Schlüssel im Bus verloren", "Fundbüro für Sachen aus der Straßenbahn"),
          new Pair("Wer hilft bei hohen Heizkosten?", "Zuschuss vom Amt, Gasrechnung zu teuer"));

  /** Questions; at the same place in {@link #inOtherWords} stands what asks the same. */
  public static String[] questions() {
    return SAME.stream().map(Pair::one).toArray(String[]::new);
  }

  public static String[] inOtherWords() {
    return SAME.stream().map(Pair::other).toArray(String[]::new);
  }

  /**
   * @param questions what the model makes of {@link #questions}
   * @param inOtherWords and of {@link #inOtherWords}
   * @return empty if it cannot tell which ask the same: it knows no German, or is not used as it
   *     has to be
   */
  public static Optional<MeaningScale> measured(float[][] questions, float[][] inOtherWords) {
    int n = questions.length;
    double same = 0;
    double[] others = new double[n * (n - 1)];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double cosine = cosine(questions[i], inOtherWords[j]);
        if (i == j) {
          same += cosine / n;
        } else {
          others[k++] = cosine;
        }
      }
    }
    double unrelated = Arrays.stream(others).average().orElse(0);
    double mean = unrelated;
    double deviation =
        Math.sqrt(Arrays.stream(others).map(c -> (c - mean) * (c - mean)).average().orElse(0));
    boolean apart = same - unrelated >= Math.max(LEAST, APART * deviation);
    return apart ? Optional.of(new MeaningScale(unrelated, same)) : Optional.empty();
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  /**
   * @return 0 for questions as far from one another as any two, 1 for the same in other words
   */
  double of(double cosine) {
    return Math.max(0, Math.min(1, (cosine - unrelated) / (same - unrelated)));
  }
}
