package de.amtsstimme.answers.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an entry is found by in the library, as short strings that a btree can compare: words, tags,
 * and the topics it lies in. Searching asks for ranges of them, which is the only thing that has an
 * index under row-level security.
 */
public final class SearchTerms {

  private static final int MOST_WORDS = 500;
  private static final int MOST_ASKED = 8;
  private static final int LONGEST = 60;
  private static final int SHORTEST_BEGINNING = 3;
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final char END = '\uFFFF';

  private SearchTerms() {}

  /** Terms from one up to, but not including, another. */
  public record Range(String from, String to) {}

  public static Set<String> of(String topic, Collection<String> tags, Collection<String> texts) {
    Set<String> terms = new LinkedHashSet<>();
    TopicPath.withParents(topic).forEach(t -> terms.add(topicTerm(t)));
    tags.forEach(t -> terms.add(tagTerm(t)));
    words(topic + " " + String.join(" ", tags)).forEach(w -> terms.add("w:" + w));
    for (String text : texts) {
      for (String word : words(text)) {
        if (terms.size() >= MOST_WORDS) {
          return terms;
        }
        terms.add("w:" + word);
      }
    }
    return terms;
  }

  /** All have to be met. Words may be begun only; a topic stands for all below it. */
  public static List<Range> asked(String topic, String tag, String text) {
    List<Range> ranges = new ArrayList<>();
    if (topic != null) {
      ranges.add(exactly(topicTerm(TopicPath.normalised(topic, "/topic"))));
    }
    if (tag != null) {
      ranges.add(exactly(tagTerm(Tags.normalised(tag))));
    }
    if (text != null) {
      words(text).stream().limit(MOST_ASKED).forEach(w -> ranges.add(word(w)));
    }
    return ranges;
  }

  /** Each once, in order: small, without accents, umlauts and ß spelt out. */
  static Set<String> words(String text) {
    String small =
        text.toLowerCase(Locale.GERMAN)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String plain = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    Set<String> words = new LinkedHashSet<>();
    for (String word : NOT_A_WORD.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
      }
    }
    return words;
  }

  /** What very many words begin with is taken as a word. */
  private static Range word(String word) {
    return word.length() < SHORTEST_BEGINNING
        ? exactly("w:" + word)
        : new Range("w:" + word, "w:" + word + END);
  }

  private static Range exactly(String term) {
    return new Range(term, term + '\u0001');
  }

  private static String topicTerm(String topic) {
    return "p:" + topic.toLowerCase(Locale.GERMAN);
  }

  private static String tagTerm(String tag) {
    return "g:" + tag;
  }
}
