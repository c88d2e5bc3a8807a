package de.amtsstimme.tone.domain;

import de.amtsstimme.tone.domain.RuleSet.AddressForm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The form of address: whom a sentence speaks to. The third person ("sie", "ihr") is told from the
 * polite and the familiar form by the words around it; what stays open is not found.
 */
final class AddressRules {

  private static final Pattern FAMILIAR =
      Pattern.compile("du|dich|dir|dein(?:e[nrsm]?)?|deinetwegen|euch|euer|eue?re[nrsm]?");

  /** Before a "du" that is a noun or part of a French name. */
  private static final Set<String> NO_ADDRESS_AFTER =
      Set.of("per", "das", "beim", "zum", "vom", "kein", "ein");

  private static final Set<String> FRENCH =
      Vocabulary.of(
          "rue café cafe cirque avenue place lac pont côte cote mont palais musée musee "
              + "quai port bois jardin tour théâtre hotel hôtel restaurant fête boulevard pays "
              + "abo arc grand château coq vin maison salon bistro bistrot cordon plat crème "
              + "eau");

  private static final Pattern POLITE = Pattern.compile("Sie|Ihnen|Ihre?[nrsm]?");

  private AddressRules() {}

  /** Du and ihr where the house says Sie, and the other way round. */
  static void form(Check check) {
    AddressForm form = check.rules().address();
    for (Sentence sentence : check.text().sentences()) {
      List<Word> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        if (check.text().own(words.get(i))) {
          word(check, form, words, i);
        }
      }
    }
  }

  private static void word(Check check, AddressForm form, List<Word> words, int i) {
    Word word = words.get(i);
    if (form == AddressForm.SIE && familiar(words, i)) {
      check.find(ToneRule.ADDRESS_FORM, word, "Wir sprechen die Lesenden mit Sie an.");
    } else if (form != AddressForm.SIE && i > 0 && POLITE.matcher(word.text()).matches()) {
      check.find(ToneRule.ADDRESS_FORM, word, "Wir sprechen die Lesenden nicht mit Sie an.");
    }
  }

  static boolean familiar(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.is("ihr")) {
      return PluralAddress.at(words, i);
    }
    if (!FAMILIAR.matcher(word.lower()).matches()) {
      return false;
    }
    return !word.is("du") || !noun(words, i);
  }

  private static boolean noun(List<Word> words, int i) {
    Word before = i > 0 ? words.get(i - 1) : null;
    if (before == null) {
      return false;
    }
    boolean named = words.get(i).capital() || before.is("per");
    if (named
        && NO_ADDRESS_AFTER.contains(before.lower())
        && !(before.is("das") && !words.get(i).capital())) {
      return true;
    }
    if (before.is("und", "auf") && words.get(i).capital()) {
      return words.stream().filter(w -> w.is("du")).count() > 1;
    }
    return FRENCH.contains(before.lower()) && i + 1 < words.size() && words.get(i + 1).capital();
  }

  /** Sie and du in one text: whoever mixes has changed over, and did not notice. */
  static void mixed(Check check) {
    boolean polite = false;
    Word other = null;
    for (Sentence sentence : check.text().sentences()) {
      List<Word> own = sentence.words();
      for (int i = 0; i < own.size(); i++) {
        if (!check.text().own(own.get(i))) {
          continue;
        }
        polite |= sure(own, i);
        other = other == null && familiar(own, i) ? own.get(i) : other;
      }
    }
    if (polite && other != null) {
      check.find(ToneRule.ADDRESS_MIXED, other, "Sie und du stehen in einem Text.");
    }
  }

  /** Capitals where none come from the sentence, or an opening that only the polite form has. */
  private static boolean sure(List<Word> words, int i) {
    String text = words.get(i).text();
    if (i > 0) {
      return POLITE.matcher(text).matches();
    }
    return text.equals("Ihnen")
        || text.equals("Sie") && words.size() > 1 && words.get(1).lower().endsWith("en");
  }
}
