package de.amtsstimme.tone.domain;

import de.amtsstimme.tone.domain.RuleSet.Wording;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a list, in every form. Where a word is what somebody else said, in quotation marks, it
 * stands.
 */
final class WordingRule implements Rule {

  private record Searched(Wording wording, List<String> constants, List<Pattern> parts) {}

  private final ToneRule rule;
  private final String message;
  private final List<Searched> searched;

  WordingRule(ToneRule rule, String message, List<Wording> wordings) {
    this.rule = rule;
    this.message = message;
    searched =
        wordings.stream()
            .map(
                w ->
                    new Searched(
                        w, Inflection.constants(w.phrase()), Inflection.parted(w.phrase())))
            .toList();
  }

  @Override
  public void look(Check check) {
    for (Searched one : searched) {
      if (check.text().hasAll(one.constants())) {
        check.eachInProse(one.parts().get(0), (c, at) -> found(c, one, at));
      }
    }
  }

  private void found(Check check, Searched one, Matcher at) {
    if (one.parts().size() > 1 && !inSentence(check, at.start(), one.parts().get(1))) {
      return;
    }
    if (check.has(rule, at.start(), at.end())) {
      return;
    }
    String why = one.wording().why() == null ? message : one.wording().why();
    check.find(rule, at, why, likeFirst(at.group(), one.wording().instead()));
  }

  private static boolean inSentence(Check check, int at, Pattern verb) {
    return check.text().sentences().stream()
        .filter(s -> s.start() <= at && at < s.end())
        .anyMatch(s -> verb.matcher(check.text().view().substring(s.start(), s.end())).find());
  }

  private static String[] likeFirst(String found, List<String> instead) {
    boolean capital = Character.isUpperCase(found.codePointAt(0));
    return instead.stream()
        .map(w -> capital && !w.isEmpty() ? Character.toUpperCase(w.charAt(0)) + w.substring(1) : w)
        .toArray(String[]::new);
  }
}
