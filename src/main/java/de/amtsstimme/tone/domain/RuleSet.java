package de.amtsstimme.tone.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a guideline tells the machine. Everything may be missing; then the rule has nothing to say
 * or goes by what is usual.
 *
 * @param severities other ones than the usual, by key of the rule
 * @param off keys of rules that do not look at all
 */
public record RuleSet(
    AddressForm address,
    List<String> greetings,
    List<String> closings,
    List<String> signatures,
    List<Wording> forbidden,
    List<Wording> preferred,
    List<Wording> abbreviations,
    GenderStyle gender,
    Limits limits,
    List<String> emoji,
    List<String> hosts,
    Contacts contacts,
    List<String> electionNames,
    List<Period> blackouts,
    List<ChannelLength> lengths,
    Map<String, Severity> severities,
    Set<String> off,
    List<OwnPattern> patterns,
    Spelling spelling) {

  /** How readers are spoken to. */
  public enum AddressForm {
    SIE,
    DU,
    IHR
  }

  /** How women, men and everybody else are named. */
  public enum GenderStyle {
    PAIR,
    NEUTRAL,
    COLON,
    STAR,
    NONE
  }

  /**
   * A word or phrase, which is found in its inflected forms too.
   *
   * @param instead what to write; empty where there is no one word for it
   */
  public record Wording(String phrase, List<String> instead, String why) {
    public Wording {
      instead = listOf(instead);
    }
  }

  /** How much is enough. */
  public record Limits(
      Integer emoji,
      Integer exclamations,
      Integer hashtags,
      Integer sentenceWords,
      Integer simpleWords,
      Integer lix) {

    int mostEmoji() {
      return or(emoji, 1);
    }

    int mostExclamations() {
      return or(exclamations, 1);
    }

    int mostHashtags() {
      return or(hashtags, 3);
    }

    int mostWords() {
      return or(sentenceWords, 25);
    }

    int mostSimpleWords() {
      return or(simpleWords, 12);
    }

    int mostLix() {
      return or(lix, 55);
    }

    private static int or(Integer value, int usual) {
      return value == null ? usual : value;
    }
  }

  /** What the authority publishes of itself; anybody else's is personal data. */
  public record Contacts(List<String> phones, List<String> mail, List<String> addresses) {
    public Contacts {
      phones = listOf(phones);
      mail = listOf(mail);
      addresses = listOf(addresses);
    }
  }

  /** From the first to the last day. */
  public record Period(LocalDate from, LocalDate until) {
    boolean has(LocalDate day) {
      return day != null && !day.isBefore(from) && !day.isAfter(until);
    }
  }

  /**
   * @param kind null for every kind
   */
  public record ChannelLength(String channel, String kind, int most) {}

  /** A regular expression of the authority's own people, in the syntax of RE2. */
  public record OwnPattern(
      String key, String pattern, Severity severity, String message, String instead) {}

  /** What the grammar engine is told. */
  public record Spelling(List<String> words, List<String> off) {
    public Spelling {
      words = listOf(words);
      off = listOf(off);
    }
  }

  public RuleSet {
    address = address == null ? AddressForm.SIE : address;
    gender = gender == null ? GenderStyle.NONE : gender;
    greetings = listOf(greetings);
    closings = listOf(closings);
    signatures = listOf(signatures);
    forbidden = listOf(forbidden);
    preferred = listOf(preferred);
    abbreviations = listOf(abbreviations);
    limits = limits == null ? new Limits(null, null, null, null, null, null) : limits;
    emoji = listOf(emoji);
    hosts = listOf(hosts);
    contacts = contacts == null ? new Contacts(null, null, null) : contacts;
    electionNames = listOf(electionNames);
    blackouts = listOf(blackouts);
    lengths = listOf(lengths);
    severities = severities == null ? Map.of() : Map.copyOf(severities);
    off = off == null ? Set.of() : Set.copyOf(off);
    patterns = listOf(patterns);
    spelling = spelling == null ? new Spelling(null, null) : spelling;
  }

  /** Empty for a rule that is switched off. */
  Optional<Severity> severity(String rule, Severity usual) {
    return off.contains(rule)
        ? Optional.empty()
        : Optional.of(severities.getOrDefault(rule, usual));
  }

  private static <T> List<T> listOf(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
