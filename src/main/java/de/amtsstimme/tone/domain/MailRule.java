package de.amtsstimme.tone.domain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail addresses that are not the authority's own, also where the at sign is written out. */
final class MailRule implements Rule {

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?<![@\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+-]{0,63}))@([\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}\\.\\p{L}{2,24})");

  private static final String DOT =
      "(?:\\.|\\s?[(\\[{]\\s?(?:punkt|dot|\\.)\\s?[)\\]}]\\s?|\\s(?:punkt|dot)\\s)";

  private static final Pattern WRITTEN_OUT =
      Pattern.compile(
          "(?<![@\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}(?:\\s?[(\\[]punkt[)\\]]\\s?[\\p{L}\\p{N}]{1,40})?)(?:\\s?[(\\[{]\\s?(?:at|ät|@|a)\\s?[)\\]}]\\s?|\\s(?:at|ät|@)\\s(?=[\\p{L}\\p{N}-]{2,40}\\s?(?:\\.\\p{L}|punkt|dot|[(\\[])))"
              + "([\\p{L}\\p{N}-]{1,63}(?:"
              + DOT
              + "[\\p{L}\\p{N}-]{2,63}){1,3})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AT =
      Pattern.compile(
          "[(\\[{]\\s?(?:at|ät|@|a)\\s?[)\\]}]|\\s(?:at|ät|@)\\s",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public void look(Check check) {
    if (check.text().view().indexOf('@') >= 0) {
      check.each(PLAIN, MailRule::found);
      quoted(check, PLAIN);
    }
    if (AT.matcher(check.text().view()).find()) {
      check.each(WRITTEN_OUT, MailRule::found);
    }
  }

  /** In quotation marks it is as public as outside. */
  private static void quoted(Check check, Pattern pattern) {
    Matcher at = pattern.matcher(check.text().view());
    while (at.find()) {
      if (check.text().quoted(at.start())) {
        found(check, at);
      }
    }
  }

  private static void found(Check check, Matcher at) {
    String host =
        at.group(2)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s?[(\\[{]?\\s?(?:punkt|dot)\\s?[)\\]}]?\\s?", ".");
    String whole = at.group(1).toLowerCase(Locale.ROOT) + "@" + host;
    boolean own =
        check.rules().contacts().mail().stream()
            .map(m -> m.toLowerCase(Locale.ROOT))
            .anyMatch(
                m ->
                    m.startsWith("@")
                        ? ("@" + host).equals(m) || host.endsWith("." + m.substring(1))
                        : m.equals(whole));
    if (!own && !check.has(ToneRule.EMAIL, at.start(), at.end())) {
      check.find(
          ToneRule.EMAIL, at, "Eine E-Mail-Adresse, die keine veröffentlichte der Behörde ist.");
    }
  }
}
