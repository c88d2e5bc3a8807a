package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.Set;

/**
 * How hard a text is to read.
 *
 * @param lix C. H. Björnsson, Läsbarhet (1968): words a sentence, plus the share of words of more
 *     than six letters in percent. Below 40 easy, above 60 very hard
 * @param fleschAmstad T. Amstad, Wie verständlich sind unsere Zeitungen? (1978): 180 - words a
 *     sentence - 58.5 * syllables a word. 60 to 70 is ordinary, below 30 very hard
 * @param wiener R. Bamberger, E. Vanecek, Lesen - Verstehen - Lernen - Schreiben (1984), first
 *     Wiener Sachtextformel: 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875, where MS is the
 *     share of words of three and more syllables, IW that of more than six letters, ES that of one
 *     syllable, SL words a sentence. About the year of school
 */
public record Figures(
    int words,
    int sentences,
    double wordsPerSentence,
    double lix,
    double fleschAmstad,
    double wiener) {

  private static final String VOWELS = "aeiouyäöü";

  private static final Set<String> PAIRS =
      Set.of("aa", "ai", "au", "ay", "äu", "ee", "ei", "eu", "ey", "ie", "oo", "ui");

  public static Figures of(ToneText text) {
    List<Word> words =
        text.words().stream().filter(w -> w.letters() && !text.linked(w.start())).toList();
    int sentences = (int) text.sentences().stream().filter(s -> !text.linked(s.start())).count();
    if (words.isEmpty() || sentences == 0) {
      return new Figures(words.size(), sentences, 0, 0, 0, 0);
    }
    int syllables = 0;
    int lengthy = 0;
    int many = 0;
    int one = 0;
    for (Word word : words) {
      int own = syllables(word.lower());
      syllables += own;
      lengthy += word.text().length() > 6 ? 1 : 0;
      many += own >= 3 ? 1 : 0;
      one += own == 1 ? 1 : 0;
    }
    double count = words.size();
    double length = count / sentences;
    double lengthyShare = 100 * lengthy / count;
    return new Figures(
        words.size(),
        sentences,
        tenth(length),
        tenth(length + lengthyShare),
        tenth(180 - length - 58.5 * (syllables / count)),
        tenth(
            0.1935 * (100 * many / count)
                + 0.1672 * length
                + 0.1297 * lengthyShare
                - 0.0327 * (100 * one / count)
                - 0.875));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** A vowel, or two that are spoken as one. */
  static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        count++;
        i += i + 1 < word.length() && PAIRS.contains(word.substring(i, i + 2)) ? 1 : 0;
      }
    }
    return Math.max(1, count);
  }
}
