package de.amtsstimme.tone.domain;

import de.amtsstimme.kernel.domain.ChannelLimit;
import de.amtsstimme.kernel.domain.ChannelLimit.Counting;
import de.amtsstimme.kernel.domain.TextLength;
import de.amtsstimme.tone.domain.RuleSet.ChannelLength;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Long sentences, nouns in heaps, hard texts, long texts. */
final class StyleRules {

  /** Fewer words say nothing about how a text reads. */
  private static final int ENOUGH_WORDS = 60;

  private static final Pattern ABSTRACT =
      Pattern.compile(
          "\\p{Lu}\\p{L}{3,}(?:ung|ungen|heit|heiten|keit|keiten|ion|ionen|tät|täten|nis|nisse|nissen|nisses)");

  private static final Set<String> NO_ABSTRACT =
      Vocabulary.of(
          "Zeitung Zeitungen Wohnung Wohnungen Kleidung Station Stationen Region Regionen "
              + "Stadion Million Millionen Universität Abteilung Abteilungen Leitung Verwaltung "
              + "Zeugnis Zeugnisse Stadtverwaltung Aktion Rechnung Heizung Zeugnissen Ergebnis "
              + "Siedlung Dung Schwung Person Redaktion Versicherung");

  private StyleRules() {}

  static void sentenceLong(Check check) {
    int most = check.rules().limits().mostWords();
    for (Sentence sentence : check.text().sentences()) {
      long length = sentence.words().stream().filter(w -> !insideLink(check, w)).count();
      if (length > most) {
        check.find(
            ToneRule.SENTENCE_LONG,
            sentence.start(),
            sentence.end(),
            "Dieser Satz hat " + length + " Wörter. Zwei Sätze lesen sich leichter.");
      }
    }
  }

  /** An address of the web is read as one word, whatever it is made of. */
  private static boolean insideLink(Check check, Word word) {
    return word.start() > 0
        && check.text().linked(word.start())
        && check.text().linked(word.start() - 1);
  }

  static void nounStyle(Check check) {
    for (Sentence sentence : check.text().sentences()) {
      List<Word> nouns =
          sentence.words().stream()
              .filter(w -> check.text().own(w) && isAbstract(w.text()))
              .toList();
      if (nouns.size() >= 3) {
        check.find(
            ToneRule.NOUN_STYLE,
            nouns.get(0).start(),
            nouns.get(nouns.size() - 1).end(),
            "Viele Hauptwörter: Verben machen den Satz lebendig.");
      } else {
        genitives(check, sentence);
      }
    }
  }

  private static boolean isAbstract(String word) {
    return ABSTRACT.matcher(word).matches() && !NO_ABSTRACT.contains(word);
  }

  /** "die Prüfung der Voraussetzungen der Gewährung": a genitive on a genitive. */
  private static void genitives(Check check, Sentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i + 4 < words.size(); i++) {
      boolean chain =
          words.get(i).capital()
              && i > 0
              && words.get(i + 1).is("der", "des")
              && words.get(i + 2).capital()
              && words.get(i + 3).is("der", "des")
              && words.get(i + 4).capital()
              && check.text().own(words.get(i))
              && check
                      .text()
                      .view()
                      .substring(words.get(i).end(), words.get(i + 4).start())
                      .indexOf(',')
                  < 0;
      if (chain) {
        check.find(
            ToneRule.NOUN_STYLE,
            words.get(i).start(),
            words.get(i + 4).end(),
            "Ein Genitiv hängt am anderen.");
        return;
      }
    }
  }

  static void readability(Check check) {
    Figures figures = check.text().figures();
    if (figures.words() >= ENOUGH_WORDS && figures.lix() > check.rules().limits().mostLix()) {
      check.find(
          ToneRule.READABILITY,
          0,
          check.text().view().length(),
          "Dieser Text ist schwer zu lesen (LIX " + figures.lix() + ").");
    }
  }

  static void length(Check check) {
    check.rules().lengths().stream()
        .filter(l -> l.channel().equals(check.occasion().channel()))
        .filter(l -> l.kind() == null || l.kind().equals(check.occasion().kind()))
        .findFirst()
        .ifPresent(l -> length(check, l));
  }

  private static void length(Check check, ChannelLength limit) {
    Counting counting =
        switch (limit.channel()) {
          case "X" -> Counting.X;
          case "MASTODON" -> Counting.MASTODON;
          default -> Counting.CODE_POINTS;
        };
    int length = TextLength.of(check.text().view(), new ChannelLimit(limit.most(), counting, 23));
    if (length > limit.most()) {
      check.find(
          ToneRule.LENGTH,
          0,
          check.text().view().length(),
          "Der Text hat " + length + " Zeichen, hier passen " + limit.most() + ".");
    }
  }
}
