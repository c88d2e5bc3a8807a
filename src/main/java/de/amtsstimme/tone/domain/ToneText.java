package de.amtsstimme.tone.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as rules read it: in normal form C, without soft hyphens and invisible marks, lines ended
 * by LF, all blanks alike. Every place in this view leads back to the text as it came, so that
 * findings point at what the writer sees.
 */
public final class ToneText {

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}++(?:[.,:]\\p{N}++){0,12}(?![\\p{L}])"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:(?:[-‐‑·’']|[:*_/](?=-?[iI]n(?:nen)?(?![\\p{L}])))[\\p{L}\\p{M}\\p{N}]++){0,12}");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|mailto:|www\\.)[^\\s<>\"„“”»«]+"
              + "|(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+){0,8}\\.\\p{L}{2,}"
              + "|(?<![\\p{L}\\p{N}@.])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+\\.){1,8}(?:de|com|org|net|info|eu|at|ch|io|example|gov|berlin|bayern|hamburg|nrw|koeln|ly|gl|co|gd|cc|me|in|gy|test)(?![\\p{L}\\p{N}-]|\\.\\p{L})(?:[/?#][^\\s<>\"„“”»«]*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HANDLE = Pattern.compile("[@#][\\p{L}\\p{N}_][\\p{L}\\p{N}_.@-]*");

  /** More marks than any script puts on a letter; what is piled up beyond says nothing. */
  private static final int MOST_MARKS = 16;

  private final String view;
  private final String lower;
  private final int[] from;
  private final int[] to;
  private final BitSet quoted;
  private final BitSet linked = new BitSet();
  private final List<Word> words = new ArrayList<>();
  private final List<Sentence> sentences;
  private final int[] numbers;
  private final boolean mayLink;
  private Figures figures;

  public ToneText(String original) {
    StringBuilder built = new StringBuilder(original.length());
    int[] starts = new int[original.length() * 2 + 1];
    int[] ends = new int[original.length() * 2 + 1];
    int at = 0;
    while (at < original.length()) {
      if (plain(original, at)) {
        starts[built.length()] = at;
        ends[built.length()] = at + 1;
        built.append(original.charAt(at++));
        continue;
      }
      int end = chunk(original, at);
      String seen = seen(original.substring(at, Math.min(end, at + MOST_MARKS)));
      boolean alike = seen.length() == end - at;
      for (int i = 0; i < seen.length() && built.length() < starts.length; i++) {
        starts[built.length()] = alike ? at + i : at;
        ends[built.length()] = alike ? at + i + 1 : end;
        built.append(seen.charAt(i));
      }
      at = end;
    }
    view = built.toString();
    lower = view.toLowerCase(java.util.Locale.GERMAN);
    from = Arrays.copyOf(starts, view.length());
    to = Arrays.copyOf(ends, view.length());
    quoted = Quotations.in(view);
    mayLink = mayLink(view);
    if (mayLink) {
      mark(LINK);
      mark(HANDLE);
    }
    Matcher word = WORD.matcher(view);
    while (word.find()) {
      String found = word.group();
      words.add(
          new Word(word.start(), word.end(), found, found.toLowerCase(java.util.Locale.GERMAN)));
    }
    sentences = Sentences.of(view, words, linked);
    numbers = starts((before, c) -> digit(c) && !digit(before));
  }

  /** A letter or sign that stands for itself, with none on it that combines. */
  private static boolean plain(String text, int at) {
    char c = text.charAt(at);
    boolean alone = at + 1 == text.length() || text.charAt(at + 1) < 0x300;
    return alone && (c < 0x300 && c != '\u00A0' && c != '\u00AD' && c != '\r');
  }

  /** A character with the marks on it, or CR with its LF. */
  private static int chunk(String text, int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    if (text.charAt(at) == '\r') {
      return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
    }
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK && !(c >= 0xFE00 && c <= 0xFE0F);
  }

  private static String seen(String chunk) {
    char first = chunk.charAt(0);
    if (first == '\r') {
      return "\n";
    }
    if (first == '\u00AD' || first == '\u200B' || first == '\u2060' || first == '\uFEFF') {
      return chunk.substring(1);
    }
    if (first == '\u00A0' || first == '\u202F' || first == '\u2009') {
      return " ";
    }
    return Normalizer.normalize(chunk, Normalizer.Form.NFC);
  }

  /** Most texts have none, and looking for them costs more than everything else. */
  private static boolean mayLink(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == '@' || c == '#' || c == '/' || c == '.' && inside || c == ':' && inside) {
        return true;
      }
    }
    return false;
  }

  private void mark(Pattern pattern) {
    Matcher link = pattern.matcher(view);
    while (link.find()) {
      linked.set(link.start(), link.end());
    }
  }

  public String view() {
    return view;
  }

  /** Whether any of these, in small letters, stands anywhere in the text. */
  boolean hasOneOf(List<String> parts) {
    for (String part : parts) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAll(List<String> parts) {
    for (String part : parts) {
      if (!lower.contains(part)) {
        return false;
      }
    }
    return true;
  }

  boolean has(String small) {
    return lower.contains(small);
  }

  /** Where a run of digits begins. */
  int[] numbers() {
    return numbers;
  }

  /**
   * Where what may begin something does: asked with the character before, or a blank, and its own.
   */
  int[] starts(Beginning beginning) {
    int[] starts = new int[view.length()];
    int count = 0;
    char before = ' ';
    for (int i = 0; i < view.length(); i++) {
      char c = view.charAt(i);
      if (beginning.at(before, c)) {
        starts[count++] = i;
      }
      before = c;
    }
    return Arrays.copyOf(starts, count);
  }

  /** What may begin something. */
  @FunctionalInterface
  interface Beginning {
    boolean at(char before, char c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether there can be an address of the web or of mail. */
  boolean mayLink() {
    return mayLink;
  }

  Figures figures() {
    if (figures == null) {
      figures = Figures.of(this);
    }
    return figures;
  }

  /** Where in the text as it came this place of the view begins. */
  public int from(int start) {
    return from[start];
  }

  /** Where in the text as it came this end of a place in the view is. */
  public int to(int end) {
    return to[end - 1];
  }

  public boolean quoted(int at) {
    return quoted.get(at);
  }

  public boolean linked(int at) {
    return linked.get(at);
  }

  /** Words in links count as words of the text; rules about prose leave them out. */
  public List<Word> words() {
    return words;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Words that somebody says here and now: no quotation, no link. */
  public boolean own(Word word) {
    return !quoted.get(word.start()) && !linked.get(word.start());
  }
}
