package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where sentences end. A line break ends one too, so that lists are no endless sentences. */
final class Sentences {

  /** Before whose point nothing ends; single letters never end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Vocabulary.of(
          "abs art bzw ca dr prof etc evtl ggf gem inkl lt max min mio mrd nr hr fr str "
              + "tel usw vgl zzgl bspw sog st geb mind einschl ausschl abzgl dipl ing phil med "
              + "jan feb mär apr jun jul aug sep sept okt nov dez az gz bsp tsd std stellv "
              + "staatl allg entspr betr bes ebd ff");

  private static final Set<String> BEGINNERS =
      Vocabulary.of(
          "ab aber alle auch auf außerdem bei bis bitte da dafür danach dann danke darum "
              + "das dazu der deshalb die diese dieser dieses dort ein eine es falls für hier "
              + "ich ihr ihre im in ist jetzt mehr melden mit nach nur sie sind so trotzdem und "
              + "unser unsere viele vielen vom von vor was weitere wenn wer wie wir wo zu zum "
              + "zur zusätzlich");

  private static final Pattern CLOSING = Pattern.compile("[.!?…“”\"»«)\\]’‘]");

  private Sentences() {}

  static List<Sentence> of(String text, List<Word> words, BitSet linked) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int nextWord = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      while (nextWord < words.size() && words.get(nextWord).end() <= i) {
        nextWord++;
      }
      boolean line = c == '\n';
      boolean mark = isMark(c) && !linkGoesOn(text, i, linked);
      if (!line && !(mark && ends(text, i, words, nextWord))) {
        continue;
      }
      int end = line ? i : closed(text, i);
      add(sentences, text, start, end, words, line ? ' ' : strongest(text, i, end));
      start = line ? i + 1 : end;
      i = Math.max(i, end - 1);
    }
    add(sentences, text, start, text.length(), words, ' ');
    return List.copyOf(sentences);
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean linkGoesOn(String text, int at, BitSet linked) {
    return linked.get(at) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static int closed(String text, int at) {
    int end = at + 1;
    while (end < text.length() && CLOSING.matcher(text.substring(end, end + 1)).matches()) {
      end++;
    }
    return end;
  }

  private static char strongest(String text, int start, int end) {
    String marks = text.substring(start, end);
    return marks.indexOf('?') >= 0 ? '?' : marks.indexOf('!') >= 0 ? '!' : '.';
  }

  private static boolean ends(String text, int at, List<Word> words, int next) {
    int behind = closed(text, at);
    if (behind < text.length() && !Character.isWhitespace(text.charAt(behind))) {
      return false;
    }
    Word after = next < words.size() ? words.get(next) : null;
    if (text.charAt(at) != '.') {
      return after == null || !inner(text, at, behind, after);
    }
    Word before = next > 0 ? words.get(next - 1) : null;
    if (before == null || before.end() != at || after == null) {
      return true;
    }
    if (before.lower().length() == 1 && before.letters()
        || ABBREVIATIONS.contains(before.lower())) {
      return false;
    }
    return !ordinal(before, after);
  }

  /** "„Wie bitte?“ fragte sie" and "(Ja!) und weiter" go on. */
  private static boolean inner(String text, int at, int behind, Word after) {
    return behind > at + 1 && !after.capital() && after.letters();
  }

  private static boolean ordinal(Word before, Word after) {
    if (!before.text().matches("\\d{1,2}(?:\\.\\d{1,2})?")) {
      return false;
    }
    return !after.capital() || !BEGINNERS.contains(after.lower());
  }

  private static void add(
      List<Sentence> sentences, String text, int start, int end, List<Word> words, char mark) {
    List<Word> own = within(words, start, end);
    if (!own.isEmpty()) {
      sentences.add(
          new Sentence(
              own.get(0).start(), Math.max(own.get(own.size() - 1).end(), end), own, mark));
    }
  }

  private static List<Word> within(List<Word> words, int start, int end) {
    int low = firstFrom(words, start);
    int high = firstFrom(words, end);
    return List.copyOf(words.subList(low, high));
  }

  private static int firstFrom(List<Word> words, int at) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
