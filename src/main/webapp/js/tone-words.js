/** What the rules of a guideline are called, and how grave a finding is. */
export const SEVERITY = { BLOCK: 'So nicht', WARN: 'Bitte prüfen', HINT: 'Hinweis' };
export const severityTone = { BLOCK: 'danger', WARN: 'warning', HINT: 'info' };
export const ADDRESS = { SIE: 'Sie', DU: 'du', IHR: 'ihr' };
export const GENDER = { PAIR: 'Paarform: Bürgerinnen und Bürger', NEUTRAL: 'neutral: Menschen, die hier leben', COLON: 'Doppelpunkt: Bürger:innen', STAR: 'Stern: Bürger*innen', NONE: 'nichts davon' };

/** The rules of the house by area, each with its key and how grave it is by itself. */
export const RULES = [
  ['Anrede und Form', [
    ['address.form', 'Anrede der Lesenden', 'BLOCK'], ['address.capital', 'Großschreibung der Anrede', 'WARN'], ['address.mixed', 'Gemischte Anrede', 'HINT'],
    ['greeting.missing', 'Begrüßung', 'WARN'], ['closing.missing', 'Gruß am Ende', 'WARN'], ['signature.missing', 'Unterschrift', 'WARN'],
    ['empathy.opening', 'Mitgefühl am Anfang', 'WARN'], ['length', 'Länge des Textes', 'WARN'], ['placeholder', 'Platzhalter', 'BLOCK'],
  ]],
  ['Wörter', [
    ['wording.forbidden', 'Wörter, die wir nicht verwenden', 'WARN'], ['wording.preferred', 'Verständliche Wörter', 'HINT'], ['abbreviation', 'Abkürzungen', 'WARN'],
    ['gender.style', 'Personenbezeichnungen', 'WARN'], ['gender.mixed', 'Gemischte Personenbezeichnungen', 'HINT'], ['promise', 'Versprechen', 'BLOCK'],
    ['election.neutrality', 'Zurückhaltung vor Wahlen', 'BLOCK'],
  ]],
  ['Stil', [
    ['sentence.long', 'Länge der Sätze', 'WARN'], ['passive', 'Passiv', 'HINT'], ['noun.style', 'Nominalstil', 'HINT'], ['readability', 'Lesbarkeit', 'HINT'],
    ['exclamation', 'Ausrufezeichen', 'WARN'], ['capitals', 'Großbuchstaben', 'WARN'], ['question.chain', 'Ketten von Fragen', 'WARN'], ['emoji', 'Emoji', 'WARN'],
  ]],
  ['Schreibweisen', [
    ['format.date', 'Schreibweise von Daten', 'WARN'], ['format.time', 'Schreibweise von Uhrzeiten', 'WARN'], ['format.number', 'Schreibweise von Zahlen', 'WARN'],
    ['format.amount', 'Schreibweise von Beträgen', 'WARN'], ['format.phone', 'Schreibweise von Rufnummern', 'WARN'], ['hashtag', 'Hashtags', 'WARN'],
    ['link.host', 'Ziele von Verweisen', 'WARN'], ['link.shortener', 'Verkürzte Verweise', 'BLOCK'],
  ]],
  ['Daten von Personen', [
    ['personal.email', 'E-Mail-Adresse einer Person', 'BLOCK'], ['personal.phone', 'Rufnummer einer Person', 'BLOCK'], ['personal.iban', 'Kontonummer', 'BLOCK'],
    ['personal.address', 'Anschrift', 'BLOCK'], ['personal.birth', 'Geburtsdatum', 'BLOCK'], ['personal.file', 'Aktenzeichen', 'BLOCK'], ['personal.plate', 'Kennzeichen', 'BLOCK'],
  ]],
  ['Leichte Sprache', [
    ['simple.sentence', 'Ein kurzer Satz, eine Aussage', 'WARN'], ['simple.genitive', 'Kein Genitiv', 'WARN'], ['simple.subjunctive', 'Kein Konjunktiv', 'WARN'],
    ['simple.compound', 'Lange Wörter trennen', 'WARN'], ['simple.passive', 'Kein Passiv', 'WARN'], ['simple.number', 'Zahlen als Ziffern', 'WARN'], ['simple.negation', 'Keine doppelte Verneinung', 'WARN'],
  ]],
];

/** What spelling and grammar find is weighed by groups; they have far too many rules to be told. */
const LANGUAGE = { spelling: 'Rechtschreibung', grammar: 'Grammatik', punctuation: 'Zeichensetzung', style: 'Ausdruck' };
export const WEIGHED = [...RULES, ['Sprache', Object.entries(LANGUAGE).map(([group, title]) => [`language.${group}`, title, 'HINT'])]];

const TITLES = new Map(WEIGHED.flatMap(([, rules]) => rules));
/** An authority's own patterns, and rules that came later, are called by their key. */
export const ruleTitle = (key) => TITLES.get(key) ?? key.replace(/^language\.(\w+)\.(.+)$/, (all, group, rule) => `${LANGUAGE[group] ?? group} (${rule})`);

const PLACES = {
  voice: 'Stimme', good: 'Gute Beispiele', bad: 'So nicht', address: 'Anrede', greetings: 'Begrüßungen', closings: 'Grüße am Ende', signatures: 'Unterschriften',
  forbidden: 'Wörter, die wir nicht verwenden', preferred: 'Verständlichere Wörter', abbreviations: 'Abkürzungen', gender: 'Personenbezeichnungen', limits: 'Höchstwerte',
  emoji: 'Emoji', hosts: 'Ziele von Verweisen', contacts: 'Eigene Angaben', phones: 'Rufnummern', mail: 'E-Mail', addresses: 'Anschriften', electionNames: 'Parteien und Amtsinhaber',
  blackouts: 'Zeiten vor Wahlen', lengths: 'Längen', severities: 'Gewicht der Regeln', off: 'Abgeschaltet', patterns: 'Eigene Muster', spelling: 'Rechtschreibung', words: 'Eigene Wörter',
  exclamations: 'Ausrufezeichen', hashtags: 'Hashtags', sentenceWords: 'Wörter im Satz', simpleWords: 'Wörter im Satz (Leichte Sprache)', lix: 'LIX',
};
/** "rules/limits/lix" as people say it. */
export const placeName = (place) => place.split('/').filter((part) => !['rules', 'prose'].includes(part))
  .map((part) => PLACES[part] ?? ruleTitle(part)).join(' › ');
