package de.amtsstimme.tone.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final Pattern VOWELS =
      Pattern.compile("aa|ai|au|ay|äu|ee|ei|eu|ey|ie|oo|ui|[aeiouyäöü]");

  public static Figures of(ToneText text) {
    List<Word> words =
        text.words().stream().filter(w -> w.letters() && !text.linked(w.start())).toList();
    int sentences = (int) text.sentences().stream().filter(s -> !text.linked(s.start())).count();
    if (words.isEmpty() || sentences == 0) {
      return new Figures(words.size(), sentences, 0, 0, 0, 0);
    }
    double count = words.size();
    double length = count / sentences;
    double longWords = 100 * words.stream().filter(w -> w.text().length() > 6).count() / count;
    double syllables = words.stream().mapToInt(w -> syllables(w.lower())).sum() / count;
    double many = 100 * words.stream().filter(w -> syllables(w.lower()) >= 3).count() / count;
    double one = 100 * words.stream().filter(w -> syllables(w.lower()) == 1).count() / count;
    return new Figures(
        words.size(),
        sentences,
        tenth(length),
        tenth(length + longWords),
        tenth(180 - length - 58.5 * syllables),
        tenth(0.1935 * many + 0.1672 * length + 0.1297 * longWords - 0.0327 * one - 0.875));
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }

  static int syllables(String word) {
    Matcher vowels = VOWELS.matcher(word);
    int count = 0;
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
