package de.amtsstimme.tone.domain;

import static de.amtsstimme.tone.domain.Severity.BLOCK;
import static de.amtsstimme.tone.domain.Severity.HINT;
import static de.amtsstimme.tone.domain.Severity.WARN;

/**
 * The rules of the house: the key by which a guideline names one, and how grave it is by itself.
 */
public enum ToneRule {
  ADDRESS_FORM("address.form", BLOCK, "Anrede der Lesenden"),
  ADDRESS_CAPITAL("address.capital", WARN, "Großschreibung der Anrede"),
  ADDRESS_MIXED("address.mixed", HINT, "Gemischte Anrede"),
  GREETING("greeting.missing", WARN, "Begrüßung"),
  CLOSING("closing.missing", WARN, "Gruß am Ende"),
  SIGNATURE("signature.missing", WARN, "Unterschrift"),
  FORBIDDEN("wording.forbidden", WARN, "Wörter, die wir nicht verwenden"),
  PREFERRED("wording.preferred", HINT, "Verständliche Wörter"),
  GENDER_STYLE("gender.style", WARN, "Personenbezeichnungen"),
  GENDER_MIXED("gender.mixed", HINT, "Gemischte Personenbezeichnungen"),
  EMOJI("emoji", WARN, "Emoji"),
  EXCLAMATION("exclamation", WARN, "Ausrufezeichen"),
  CAPITALS("capitals", WARN, "Großbuchstaben"),
  QUESTIONS("question.chain", WARN, "Ketten von Fragen"),
  SENTENCE_LONG("sentence.long", WARN, "Länge der Sätze"),
  PASSIVE("passive", HINT, "Passiv"),
  NOUN_STYLE("noun.style", HINT, "Nominalstil"),
  READABILITY("readability", HINT, "Lesbarkeit"),
  ABBREVIATION("abbreviation", WARN, "Abkürzungen"),
  DATE("format.date", WARN, "Schreibweise von Daten"),
  TIME("format.time", WARN, "Schreibweise von Uhrzeiten"),
  NUMBER("format.number", WARN, "Schreibweise von Zahlen"),
  AMOUNT("format.amount", WARN, "Schreibweise von Beträgen"),
  PHONE_FORMAT("format.phone", WARN, "Schreibweise von Rufnummern"),
  HASHTAG("hashtag", WARN, "Hashtags"),
  LINK_HOST("link.host", WARN, "Ziele von Verweisen"),
  LINK_SHORTENER("link.shortener", BLOCK, "Verkürzte Verweise"),
  EMPATHY("empathy.opening", WARN, "Mitgefühl am Anfang"),
  PROMISE("promise", BLOCK, "Versprechen"),
  ELECTION("election.neutrality", BLOCK, "Zurückhaltung vor Wahlen"),
  LENGTH("length", WARN, "Länge des Textes"),
  EMAIL("personal.email", BLOCK, "E-Mail-Adresse einer Person"),
  PHONE("personal.phone", BLOCK, "Rufnummer einer Person"),
  IBAN("personal.iban", BLOCK, "Kontonummer"),
  POSTAL_ADDRESS("personal.address", BLOCK, "Anschrift"),
  BIRTH("personal.birth", BLOCK, "Geburtsdatum"),
  FILE_NUMBER("personal.file", BLOCK, "Aktenzeichen"),
  PLATE("personal.plate", BLOCK, "Kennzeichen"),
  PLACEHOLDER("placeholder", BLOCK, "Platzhalter"),
  SIMPLE_SENTENCE("simple.sentence", WARN, "Leichte Sprache: ein kurzer Satz, eine Aussage"),
  SIMPLE_GENITIVE("simple.genitive", WARN, "Leichte Sprache: kein Genitiv"),
  SIMPLE_SUBJUNCTIVE("simple.subjunctive", WARN, "Leichte Sprache: kein Konjunktiv"),
  SIMPLE_COMPOUND("simple.compound", WARN, "Leichte Sprache: lange Wörter trennen"),
  SIMPLE_PASSIVE("simple.passive", WARN, "Leichte Sprache: kein Passiv"),
  SIMPLE_NUMBER("simple.number", WARN, "Leichte Sprache: Zahlen als Ziffern"),
  SIMPLE_NEGATION("simple.negation", WARN, "Leichte Sprache: keine doppelte Verneinung");

  private final String key;
  private final Severity severity;
  private final String title;

  ToneRule(String key, Severity severity, String title) {
    this.key = key;
    this.severity = severity;
    this.title = title;
  }

  public String key() {
    return key;
  }

  /** How grave it is where a guideline says nothing else. */
  public Severity severity() {
    return severity;
  }

  /** What it is about, for people. */
  public String title() {
    return title;
  }
}
