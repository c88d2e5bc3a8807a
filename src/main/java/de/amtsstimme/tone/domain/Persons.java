package de.amtsstimme.tone.domain;

import java.util.HashMap;
import java.util.Map;

/** Masculine words for people: their plural forms, and the feminine plural that goes with each. */
final class Persons {

  /** Plurals alike the singular: -er words. */
  private static final String LIKE_SINGULAR =
      "Bürger Mitbürger Einwohner Antragsteller Besucher Schüler Lehrer Mitarbeiter Mieter"
          + " Vermieter Steuerzahler Nutzer Wähler Anwohner Bewohner Autofahrer Radfahrer Fahrer"
          + " Rentner Teilnehmer Erzieher Bewerber Unternehmer Arbeitgeber Arbeitnehmer Eigentümer"
          + " Empfänger Leistungsempfänger Verbraucher Pfleger Helfer Händler Käufer Verkäufer"
          + " Künstler Handwerker Sportler Zuschauer Leser Hörer Wahlhelfer Betreiber Hundehalter"
          + " Halter Gärtner Betreuer Berater Sachbearbeiter Ansprechpartner Partner Spieler"
          + " Trainer Ausländer Rentenbezieher Bezieher Einsender Gründer Fußgänger Pendler"
          + " Kleingärtner Wissenschaftler Forscher Politiker Versicherungsnehmer Inhaber Bauherr";

  /** Plurals with -en, -n or an umlaut: plural and feminine. */
  private static final String[][] OTHERS = {
    {"Patienten", "Patientinnen"},
    {"Studenten", "Studentinnen"},
    {"Kunden", "Kundinnen"},
    {"Ärzte", "Ärztinnen"},
    {"Ärzten", "Ärztinnen"},
    {"Kollegen", "Kolleginnen"},
    {"Anwälte", "Anwältinnen"},
    {"Beamte", "Beamtinnen"},
    {"Experten", "Expertinnen"},
    {"Praktikanten", "Praktikantinnen"},
    {"Kandidaten", "Kandidatinnen"},
    {"Touristen", "Touristinnen"},
    {"Polizisten", "Polizistinnen"},
    {"Nachbarn", "Nachbarinnen"},
    {"Kinderärzte", "Kinderärztinnen"},
    {"Hausärzte", "Hausärztinnen"},
    {"Landwirte", "Landwirtinnen"},
    {"Landwirten", "Landwirtinnen"},
    {"Zahnärzte", "Zahnärztinnen"},
    {"Journalisten", "Journalistinnen"},
    {"Migranten", "Migrantinnen"},
    {"Asylbewerber", "Asylbewerberinnen"},
    {"Interessenten", "Interessentinnen"},
    {"Absolventen", "Absolventinnen"},
    {"Freunde", "Freundinnen"},
    {"Gesellen", "Gesellinnen"},
    {"Senioren", "Seniorinnen"},
    {"Autoren", "Autorinnen"},
    {"Investoren", "Investorinnen"},
    {"Lieferanten", "Lieferantinnen"}
  };

  /** Words that compounds end with ("Grundschüler", "Wohnungsmieter"). */
  private static final String[] ENDINGS = {
    "schüler",
    "mieter",
    "besucher",
    "mitarbeiter",
    "teilnehmer",
    "bewohner",
    "lehrer",
    "nutzer",
    "antragsteller",
    "empfänger",
    "bürger",
    "einwohner",
    "wähler",
    "fahrer",
    "eigentümer",
    "händler",
    "helfer",
    "gänger"
  };

  private static final Map<String, String> FEMININE = new HashMap<>();

  static {
    for (String person : LIKE_SINGULAR.split(" ")) {
      FEMININE.put(person, person + "innen");
      FEMININE.put(person + "n", person + "innen");
    }
    for (String[] pair : OTHERS) {
      FEMININE.put(pair[0], pair[1]);
    }
  }

  private Persons() {}

  /** The feminine plural, or null for what is no masculine word for people. */
  static String feminine(String word) {
    String known = FEMININE.get(word);
    if (known != null || word.length() < 9 || word.contains("-")) {
      return known;
    }
    String stem = word.endsWith("ern") ? word.substring(0, word.length() - 1) : word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
        return stem + "innen";
      }
    }
    return null;
  }

  /** Whether its plural is told from the singular by its form alone. */
  static boolean plural(String word) {
    return word.endsWith("n")
        || word.equals("Ärzte")
        || word.endsWith("ärzte")
        || word.equals("Anwälte")
        || word.equals("Landwirte")
        || word.equals("Freunde");
  }
}
