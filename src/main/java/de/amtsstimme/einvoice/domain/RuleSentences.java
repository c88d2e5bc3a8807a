package de.amtsstimme.einvoice.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a failed rule means for the person who has to mend it. Fields are named as in the API: those
 * of the agency's profile begin with "seller.", all others are the draft's. A rule that is not in
 * here is shown with its id and its own text.
 */
public final class RuleSentences {

  private record Sentence(String field, String text) {}

  /** rule | field, or – | sentence. */
  private static final String TABLE =
      """
      BR-DE-1 | seller.iban | Es fehlt, wohin gezahlt werden soll: die Bankverbindung der Agentur.
      BR-DE-2 | seller.contactName | Es fehlt eine Ansprechperson der Agentur mit Telefon und Mailadresse.
      BR-DE-3 | seller.city | Im Profil der Agentur fehlt der Ort.
      BR-DE-4 | seller.postalCode | Im Profil der Agentur fehlt die Postleitzahl.
      BR-DE-5 | seller.contactName | Im Profil der Agentur fehlt der Name der Ansprechperson.
      BR-DE-6 | seller.contactPhone | Im Profil der Agentur fehlt die Telefonnummer der Ansprechperson.
      BR-DE-7 | seller.contactEmail | Im Profil der Agentur fehlt die Mailadresse der Ansprechperson.
      BR-DE-8 | buyer.city | In der Rechnungsanschrift fehlt der Ort.
      BR-DE-9 | buyer.postalCode | In der Rechnungsanschrift fehlt die Postleitzahl.
      BR-DE-14 | seller.vatStatus | Es fehlt der Steuersatz.
      BR-DE-15 | buyer.leitwegId | Es fehlt die Leitweg-ID der Behörde.
      BR-DE-16 | seller.vatId | Im Profil der Agentur fehlt die USt-IdNr oder die Steuernummer.
      BR-DE-17 | kind | Diese Art von Dokument nimmt die Behörde nicht an.
      BR-DE-18 | seller.paymentTerms | Skonto steht nicht in der Form, die XRechnung verlangt.
      BR-DE-19 | seller.iban | Die IBAN der Agentur ist falsch.
      BR-DE-20 | seller.iban | Die IBAN der Agentur ist falsch.
      BR-DE-21 | – | Die Kennung der Rechnungsnorm fehlt.
      BR-DE-22 | attachments | Zwei Anlagen haben denselben Dateinamen.
      BR-DE-23-a | seller.iban | Zur Überweisung fehlt das Konto der Agentur.
      BR-DE-26 | precedingId | Eine Stornorechnung muss die Rechnung nennen, die sie aufhebt.
      BR-DE-27 | seller.contactPhone | Die Telefonnummer der Ansprechperson braucht mindestens drei Ziffern.
      BR-DE-28 | seller.contactEmail | Die Mailadresse der Ansprechperson ist keine.
      BR-DE-TMP-32 | period | Es fehlt, wann die Leistung erbracht wurde.
      BR-01 | – | Die Kennung der Rechnungsnorm fehlt.
      BR-02 | – | Die Rechnungsnummer fehlt.
      BR-03 | – | Das Rechnungsdatum fehlt.
      BR-06 | seller.name | Im Profil der Agentur fehlt der Name.
      BR-07 | buyer.name | In der Rechnungsanschrift fehlt der Name.
      BR-08 | seller.street | Im Profil der Agentur fehlt die Anschrift.
      BR-09 | seller.country | Im Profil der Agentur fehlt das Land.
      BR-10 | buyer.street | Die Rechnungsanschrift fehlt.
      BR-11 | buyer.country | In der Rechnungsanschrift fehlt das Land.
      BR-16 | lines | Die Rechnung hat keine Position.
      BR-21 | lines | Einer Position fehlt ihre Nummer.
      BR-22 | lines | Einer Position fehlt die Menge.
      BR-23 | lines | Einer Position fehlt die Einheit der Menge.
      BR-24 | lines | Einer Position fehlt ihr Betrag.
      BR-25 | lines | Einer Position fehlt ihre Bezeichnung.
      BR-26 | lines | Einer Position fehlt ihr Preis.
      BR-27 | lines | Ein Preis ist negativ. Negativ ist bei einer Rücknahme die Menge.
      BR-29 | period | Der Leistungszeitraum endet vor seinem Anfang.
      BR-30 | period | Der Leistungszeitraum endet vor seinem Anfang.
      BR-33 | adjustments | Einem Nachlass fehlt der Grund.
      BR-38 | adjustments | Einem Zuschlag fehlt der Grund.
      BR-50 | seller.iban | Zur Überweisung fehlt das Konto der Agentur.
      BR-52 | attachments | Einer Anlage fehlt ihre Bezeichnung.
      BR-55 | precedingId | Es fehlt die Nummer der Rechnung, die korrigiert wird.
      BR-61 | seller.iban | Zur Überweisung fehlt die IBAN der Agentur.
      BR-62 | seller.electronicAddress | Zur elektronischen Adresse der Agentur fehlt die Art.
      BR-63 | buyer.electronicAddress | Zur elektronischen Adresse der Behörde fehlt die Art.
      BR-CO-09 | seller.vatId | Die USt-IdNr der Agentur beginnt nicht mit einem Ländercode.
      BR-CO-10 | lines | Die Summe der Positionen stimmt nicht.
      BR-CO-11 | adjustments | Die Summe der Nachlässe stimmt nicht.
      BR-CO-12 | adjustments | Die Summe der Zuschläge stimmt nicht.
      BR-CO-13 | – | Die Nettosumme stimmt nicht.
      BR-CO-14 | – | Die Summe der Umsatzsteuer stimmt nicht.
      BR-CO-15 | – | Die Bruttosumme stimmt nicht.
      BR-CO-16 | – | Der Zahlbetrag stimmt nicht.
      BR-CO-17 | – | Die Umsatzsteuer eines Steuersatzes stimmt nicht.
      BR-CO-18 | – | Die Aufteilung der Umsatzsteuer fehlt.
      BR-CO-19 | period | Dem Leistungszeitraum fehlt Anfang oder Ende.
      BR-CO-20 | period | Dem Leistungszeitraum einer Position fehlt Anfang oder Ende.
      BR-CO-25 | seller.paymentDays | Es fehlt, bis wann zu zahlen ist.
      BR-CO-26 | seller.vatId | Im Profil der Agentur fehlt USt-IdNr oder Registernummer.
      BR-S-02 | seller.vatId | Wer Umsatzsteuer ausweist, braucht eine USt-IdNr oder Steuernummer.
      BR-S-08 | – | Die Bemessungsgrundlage eines Steuersatzes stimmt nicht.
      BR-S-09 | – | Die Umsatzsteuer eines Steuersatzes stimmt nicht.
      BR-E-02 | seller.vatId | Auch ohne Umsatzsteuer braucht die Rechnung eine USt-IdNr oder Steuernummer.
      BR-E-08 | – | Die steuerfreie Bemessungsgrundlage stimmt nicht.
      BR-E-09 | – | Auf Steuerfreies steht Umsatzsteuer.
      BR-E-10 | seller.exemptionText | Es fehlt der Hinweis, warum keine Umsatzsteuer anfällt.
      BR-CL-24 | attachments | Eine Anlage hat ein Format, das die Behörde nicht annimmt.
      BR-CL-25 | buyer.electronicAddress | Die Art der elektronischen Adresse ist unbekannt.
      PEPPOL-EN16931-R001 | – | Die Kennung des Geschäftsprozesses fehlt.
      PEPPOL-EN16931-R008 | – | Das Dokument hat ein leeres Feld.
      PEPPOL-EN16931-R010 | buyer.electronicAddress | Es fehlt die elektronische Adresse der Behörde.
      PEPPOL-EN16931-R020 | seller.electronicAddress | Im Profil der Agentur fehlt die elektronische Adresse.
      PEPPOL-EN16931-R110 | lines | Eine Position beginnt vor dem Leistungszeitraum.
      PEPPOL-EN16931-R111 | lines | Eine Position endet nach dem Leistungszeitraum.
      PEPPOL-EN16931-R120 | lines | Menge mal Preis ergibt bei einer Position nicht ihren Betrag.
      """;

  private static final Map<String, Sentence> SENTENCES = read();

  private RuleSentences() {}

  /**
   * @param text what the rule says itself
   */
  public static Finding finding(String rule, FindingSeverity severity, String text) {
    Sentence known = SENTENCES.get(rule);
    return known == null
        ? new Finding(rule, severity, null, "Regel " + rule + " ist verletzt: " + text)
        : new Finding(rule, severity, known.field(), known.text() + " (" + rule + ")");
  }

  private static Map<String, Sentence> read() {
    Map<String, Sentence> sentences = new TreeMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" \\| "))
        .forEach(
            p -> {
              String field = p[1].equals("–") ? null : p[1];
              if (sentences.put(p[0], new Sentence(field, p[2])) != null) {
                throw new IllegalStateException("twice: " + p[0]);
              }
            });
    return Map.copyOf(sentences);
  }
}
