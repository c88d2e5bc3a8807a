package de.amtsstimme.tone.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of one guideline, ready for any number of texts, of several threads at once. */
public final class ToneChecker {

  /** Longer ones nobody posts. */
  public static final int MOST = 20_000;

  private final RuleSet ruleSet;
  private final List<Rule> always;
  private final List<Rule> german;
  private final List<Rule> simple;

  /**
   * @param more rules that do not belong to the house, for example patterns of the authority
   */
  public ToneChecker(RuleSet ruleSet, List<Rule> more) {
    this.ruleSet = ruleSet;
    always = new ArrayList<>(everyLanguage(ruleSet));
    always.addAll(more);
    german = german(ruleSet);
    simple = simple();
  }

  private static List<Rule> everyLanguage(RuleSet rules) {
    return List.of(
        new MailRule(),
        PhoneNumbers::personal,
        IbanRule::look,
        PostalAddressRule::look,
        PersonalNumbers::birth,
        PersonalNumbers::file,
        PersonalNumbers::plate,
        PersonalNumbers::smallPlate,
        new PlaceholderRule(),
        LinkRules::look,
        new ElectionRule(rules.electionNames()),
        SignsRules::emoji,
        SignsRules::exclamation,
        SignsRules::questions,
        SignsRules::hashtags,
        StyleRules::length);
  }

  private static List<Rule> german(RuleSet rules) {
    return List.of(
        AddressRules::form,
        AddressRules::mixed,
        new PoliteCapitals(),
        LetterRules::greeting,
        LetterRules::closing,
        LetterRules::signature,
        LetterRules::empathy,
        new PromiseRule(),
        new WordingRule(ToneRule.FORBIDDEN, "Dieses Wort verwenden wir nicht.", rules.forbidden()),
        new WordingRule(ToneRule.PREFERRED, "Das geht verständlicher.", rules.preferred()),
        new AbbreviationRule(rules.abbreviations()),
        GenderRules::style,
        GenderRules::mixed,
        SignsRules::capitals,
        StyleRules::sentenceLong,
        StyleRules::nounStyle,
        StyleRules::readability,
        check -> Passive.look(check, ToneRule.PASSIVE, "Wer tut es? Im Aktiv ist es klarer."),
        FormatRules::date,
        FormatRules::time,
        FormatRules::number,
        FormatRules::amount,
        PhoneNumbers::form);
  }

  private static List<Rule> simple() {
    return List.of(
        SimpleRules::sentence,
        SimpleRules::genitive,
        SimpleRules::words,
        SimpleRules::numbers,
        SimpleRules::negation,
        check -> Passive.look(check, ToneRule.SIMPLE_PASSIVE, "Bitte ohne Passiv: Wer tut es?"));
  }

  /** By the rules alone. */
  public Checked check(String text, Occasion occasion) {
    return check(text, occasion, Grammar.NONE);
  }

  /** In the order of the text. */
  public Checked check(String text, Occasion occasion, Grammar grammar) {
    ToneText read = new ToneText(text);
    Check check = new Check(read, ruleSet, occasion);
    always.forEach(rule -> rule.look(check));
    if (occasion.german()) {
      german.forEach(rule -> rule.look(check));
    }
    if (occasion.simple()) {
      simple.forEach(rule -> rule.look(check));
    }
    GrammarState state = proofread(check, grammar);
    List<Finding> findings =
        check.findings().stream()
            .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule))
            .toList();
    return new Checked(findings, read.figures(), state);
  }

  private static GrammarState proofread(Check check, Grammar grammar) {
    Occasion occasion = check.occasion();
    if (!occasion.german() || check.rules().off().contains(LanguageRules.PREFIX)) {
      return GrammarState.OFF;
    }
    Grammar.Reading reading = grammar.read(check.text().view(), occasion.simple());
    LanguageRules.look(check, reading.mistakes());
    return reading.state();
  }

  /**
   * What was found, and how the text reads.
   *
   * @param grammar whether grammar and spelling were looked at, too
   */
  public record Checked(List<Finding> findings, Figures figures, GrammarState grammar) {}
}
