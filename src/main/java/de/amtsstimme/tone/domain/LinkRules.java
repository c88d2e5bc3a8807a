package de.amtsstimme.tone.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links lead: to hosts that the guideline allows, never through a shortener. */
final class LinkRules {

  private static final Set<String> SHORTENERS =
      Vocabulary.of(
          "bit.ly t.co tinyurl.com goo.gl ow.ly is.gd buff.ly lnkd.in t1p.de "
              + "kurzelinks.de rb.gy cutt.ly shorturl.at tiny.cc fb.me amzn.to bitly.com v.gd "
              + "adf.ly t.ly dlvr.it short.io soo.gd");

  private static final Pattern WITH_PROTOCOL =
      Pattern.compile(
          "(?:https?:|(?<![:\\p{L}\\p{N}]))//(?:[^\\s/?#@<>\"]*@)?([\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])(?::\\d+)?(?:[/?#][^\\s<>\"„“”»«]*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BARE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@._/-])((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*+\\.){1,8}(?:de|com|org|net|info|eu|at|ch|io|example|gov|berlin|bayern|hamburg|nrw|koeln|saarland|ruhr|ly|gl|co|gd|cc|me|in|gy|to|tv|fr|nl|pl|cz|uk|be|biz|online|shop|app|dev|xyz|ru|test|jobs|social|digital|news|blog|us|es|it|dk|lu|li))(?![\\p{L}\\p{N}@_]|\\.\\p{L}|-\\p{L})(?:/[^\\s<>\"„“”»«]*)?",
          Pattern.CASE_INSENSITIVE);

  /** Endings that are also German words behind a point without a blank, or endings of files. */
  private static final Set<String> WORDS =
      Set.of(
          "in", "me", "so", "to", "at", "es", "it", "us", "be", "app", "news", "online", "shop",
          "social", "digital", "li", "test", "jobs");

  private LinkRules() {}

  static void look(Check check) {
    if (check.text().mayLink()) {
      each(check, WITH_PROTOCOL, true);
      each(check, BARE, false);
    }
  }

  private static void each(Check check, Pattern pattern, boolean sure) {
    Matcher at = pattern.matcher(check.text().view());
    while (at.find()) {
      String host = at.group(1).toLowerCase(Locale.ROOT).replaceAll("^www\\.", "");
      if (sure || host(host, at.group(1), at.group())) {
        link(check, at, host);
      }
    }
  }

  /** "Bitte.In" and "Haus.in" are missing blanks, no links. */
  private static boolean host(String host, String written, String whole) {
    if (SHORTENERS.contains(host) || whole.length() > written.length()) {
      return true;
    }
    String ending = host.substring(host.lastIndexOf('.') + 1);
    String last = written.substring(written.lastIndexOf('.') + 1);
    return !WORDS.contains(ending) && !Character.isUpperCase(last.charAt(0))
        || written.toLowerCase(Locale.ROOT).startsWith("www.");
  }

  private static void link(Check check, Matcher at, String host) {
    if (SHORTENERS.contains(host)) {
      if (!check.has(ToneRule.LINK_SHORTENER, at.start(), at.end())) {
        check.find(
            ToneRule.LINK_SHORTENER,
            at.start(),
            end(at),
            "Ein verkürzter Verweis zeigt nicht, wohin er führt.");
      }
      return;
    }
    boolean allowed =
        check.rules().hosts().stream()
            .map(h -> h.toLowerCase(Locale.ROOT))
            .anyMatch(h -> host.equals(h) || host.endsWith("." + h));
    if (!allowed
        && !check.rules().hosts().isEmpty()
        && !check.has(ToneRule.LINK_HOST, at.start(), at.end())) {
      check.find(
          ToneRule.LINK_HOST, at.start(), end(at), "Auf diese Seite verweisen wir sonst nicht.");
    }
  }

  /** Without the points and brackets of the sentence. */
  private static int end(Matcher at) {
    int end = at.end();
    while (end > at.end(1) && ".,;:!?)]".indexOf(at.group().charAt(end - at.start() - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
