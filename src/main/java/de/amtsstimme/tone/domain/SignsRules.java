package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Emoji, exclamation marks, capitals, chains of questions, hashtags: what raises the voice. */
final class SignsRules {

  /** No sign below it is an emoji or makes one; quotation marks and dashes are. */
  private static final char FIRST_OF_EMOJI = 0x20E3;

  private static final Pattern MANY_QUESTIONS = Pattern.compile("\\?{2,}");

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final Pattern HASHTAG =
      Pattern.compile("(?<![\\p{L}\\p{N}&/#])#([\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*)");

  private static final Set<String> CAPITAL_NAMES =
      Set.of(
          "UNESCO", "UNICEF", "COVID", "ELSTER", "SCHUFA", "BAFÖG", "INSPIRE", "EUREGIO", "DEKRA",
          "LEADER", "ERASMUS", "FFP", "HTTPS", "HTML", "JPEG");

  private SignsRules() {}

  static void emoji(Check check) {
    if (check.text().starts((before, c) -> c >= FIRST_OF_EMOJI).length == 0) {
      return;
    }
    Matcher cluster = CLUSTER.matcher(check.text().view());
    int count = 0;
    while (cluster.find()) {
      if (!isEmoji(cluster.group())) {
        continue;
      }
      count++;
      boolean known =
          check.rules().emoji().stream().anyMatch(e -> plain(e).equals(plain(cluster.group())));
      if (!known) {
        check.find(ToneRule.EMOJI, cluster, "Dieses Emoji verwenden wir nicht.", "");
      } else if (count > check.rules().limits().mostEmoji()) {
        check.find(ToneRule.EMOJI, cluster, "So viele Emoji verwenden wir nicht.", "");
      }
    }
  }

  /** With emoji presentation, or made emoji by a selector; arrows and © stay signs of a text. */
  private static boolean isEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    return first >= 0x1F000 && first <= 0x1FAFF
        || cluster.indexOf(0x20E3) > 0
        || cluster.indexOf(0xFE0F) > 0
        || cluster.indexOf(0xFE0E) < 0
            && (first >= 0x2600
                    && first <= 0x27BF
                    && first != 0x2713
                    && first != 0x2717
                    && first != 0x2794
                    && first != 0x27A4
                || first == 0x2B50
                || first == 0x231A
                || first == 0x231B
                || first == 0x23F0
                || first == 0x23F3
                || first == 0x2139
                || first == 0x2B55
                || first == 0x23E9);
  }

  private static String plain(String emoji) {
    return emoji.replace("\uFE0F", "");
  }

  static void exclamation(Check check) {
    String view = check.text().view();
    int count = 0;
    for (int i = 0; i < view.length(); i++) {
      if (view.charAt(i) != '!' || check.text().quoted(i) || check.text().linked(i)) {
        continue;
      }
      int end = i;
      int start = i > 0 && view.charAt(i - 1) == '?' ? i - 1 : i;
      while (end < view.length() && (view.charAt(end) == '!' || view.charAt(end) == '?')) {
        end++;
      }
      count++;
      if (end - start > 1) {
        check.findSafe(
            ToneRule.EXCLAMATION,
            start,
            end,
            "Ein Zeichen genügt.",
            view.substring(start, end).contains("?") ? "?" : "!");
      } else if (count > check.rules().limits().mostExclamations()) {
        check.findSafe(ToneRule.EXCLAMATION, i, end, "So viele Ausrufezeichen klingen laut.", ".");
      }
      i = end - 1;
    }
  }

  static void capitals(Check check) {
    List<Word> words = check.text().words();
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      while (end < words.size()
          && loud(check, words.get(end))
          && (end == i || near(check, words.get(end - 1), words.get(end)))) {
        end++;
      }
      boolean one = end == i + 1 && shouted(words.get(i));
      boolean several =
          end > i + 1
              && words.subList(i, end).stream()
                  .anyMatch(w -> w.text().length() > 2 && germanWord(w));
      if (one || several) {
        check.find(
            ToneRule.CAPITALS,
            words.get(i).start(),
            words.get(end - 1).end(),
            "Großbuchstaben wirken wie gerufen.");
      }
      i = Math.max(i, end - 1);
    }
  }

  private static boolean loud(Check check, Word word) {
    if (word.text().chars().anyMatch(Character::isLowerCase)) {
      return false;
    }
    String letters = word.text().replaceAll("[^\\p{L}]", "");
    return check.text().own(word)
        && letters.length() >= 2
        && letters.equals(letters.toUpperCase(java.util.Locale.GERMAN))
        && !word.text().matches(".*[\\p{N}].*")
        && !CAPITAL_NAMES.contains(word.text());
  }

  private static boolean near(Check check, Word before, Word word) {
    return check.text().view().substring(before.end(), word.start()).isBlank();
  }

  /** Six letters and more, or a short word that people like to shout. */
  private static boolean shouted(Word word) {
    return word.text().replaceAll("[^\\p{L}]", "").length() >= 6 && !word.text().contains("-")
        || germanWord(word) && word.text().length() >= 4;
  }

  private static final Set<String> SHOUTED =
      Vocabulary.of(
          "nicht kein keine keinen nie niemals alle alles immer jetzt sofort bitte "
              + "achtung wichtig neu neue stop stopp heute nur sehr gratis hilfe mehr bald muss "
              + "müssen darf dürfen auch ende morgen danke info infos ohne jeder ganz doch noch "
              + "schon beachten hier frist offen zu der die das und ist sind für bis ab ja nein "
              + "leider endlich dringend eilt muß vorab kann wird wir sie");

  private static boolean germanWord(Word word) {
    return SHOUTED.contains(word.lower()) || word.text().replaceAll("[^\\p{L}]", "").length() >= 6;
  }

  static void questions(Check check) {
    List<Sentence> run = new ArrayList<>();
    for (Sentence sentence : check.text().sentences()) {
      boolean question = sentence.question() && check.text().own(sentence.words().get(0));
      if (question) {
        run.add(sentence);
      } else {
        run.clear();
      }
      if (run.size() == 3) {
        check.find(
            ToneRule.QUESTIONS,
            run.get(0).start(),
            sentence.end(),
            "Drei Fragen hintereinander klingen wie ein Verhör.");
      }
    }
    check.eachInProse(
        MANY_QUESTIONS,
        (c, at) -> {
          if (!c.has(ToneRule.QUESTIONS, at.start(), at.end())) {
            c.findSafe(ToneRule.QUESTIONS, at.start(), at.end(), "Ein Fragezeichen genügt.", "?");
          }
        });
  }

  static void hashtags(Check check) {
    if (!check.text().has("#")) {
      return;
    }
    Matcher at = HASHTAG.matcher(check.text().view());
    int count = 0;
    while (at.find()) {
      if (insideLink(check, at.start())) {
        continue;
      }
      count++;
      String tag = at.group(1);
      if (count > check.rules().limits().mostHashtags()) {
        check.find(ToneRule.HASHTAG, at, "So viele Hashtags verwenden wir nicht.");
      } else if (tag.length() >= 16 && tag.equals(tag.toLowerCase(java.util.Locale.GERMAN))) {
        check.find(
            ToneRule.HASHTAG,
            at,
            "Mit einem Großbuchstaben je Wort lässt sich der Hashtag lesen, auch vorlesen.");
      }
    }
  }

  private static boolean insideLink(Check check, int at) {
    return at > 0 && check.text().linked(at - 1);
  }
}
