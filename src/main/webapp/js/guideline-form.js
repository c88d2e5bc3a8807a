/** A version of the guideline as it is drafted: for whom, what people read, and what the check goes by. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { lengthLine, lengthOf, periodLine, periodOf, wordingLine, wordingOf } from './guideline-words.js';
import { patternFields } from './pattern-fields.js';
import { ruleFields } from './rule-fields.js';
import { ADDRESS, GENDER } from './tone-words.js';
import { CHANNEL } from './words.js';

const LIMITS = [
  ['sentenceWords', 'Wörter im Satz', 5, 200], ['simpleWords', 'Wörter im Satz, Leichte Sprache', 5, 200], ['lix', 'Lesbarkeit (LIX)', 10, 200],
  ['exclamations', 'Ausrufezeichen', 0, 100], ['emoji', 'Emoji', 0, 100], ['hashtags', 'Hashtags', 0, 100],
];

/**
 * @param g name, scope, effectiveFrom, prose and rules to begin with
 * @param submits label to what is told the whole version
 */
export function guidelineForm(g, submits) {
  const { prose, rules } = g;
  const fields = [];
  const one = (f) => {
    const made = field(f);
    fields.push(made);
    return made;
  };
  const list = (name, label, value, more = {}) => one({ name, label, type: 'lines', rows: 3, value, pointer: `/rules/${name}`, ...more });
  const wording = (name, label) => list(name, label, rules[name]?.map(wordingLine), { rows: 8 });
  const f = {
    name: one({ name: 'name', label: 'Name', required: true, maxlength: 200, value: g.name }),
    from: one({ name: 'effectiveFrom', label: 'Gilt ab', type: 'date', required: true, value: g.effectiveFrom }),
    channel: one({ name: 'channel', label: 'Nur auf', type: 'select', options: [['', 'allen Kanälen'], ...Object.entries(CHANNEL).filter(([c]) => c !== 'ANY')], value: g.channel ?? '' }),
    language: one({ name: 'language', label: 'Nur in der Sprache', maxlength: 35, value: g.language, hint: 'Kürzel, etwa de-simple.' }),
    topic: one({ name: 'topic', label: 'Nur für das Thema', maxlength: 300, value: g.topic }),
    crisis: one({ name: 'crisis', label: 'Nur in einer Krise (strenger)', type: 'check', value: g.crisis }),
    voice: one({ name: 'voice', label: 'Unsere Stimme', type: 'lines', rows: 4, value: prose.voice, pointer: '/prose/voice', hint: 'Am besten drei Sätze, einer je Zeile.' }),
    good: one({ name: 'good', label: 'So klingt es gut', type: 'blocks', rows: 5, value: prose.good, pointer: '/prose/good', hint: 'Zwischen zwei Beispielen eine leere Zeile.' }),
    bad: one({ name: 'bad', label: 'So nicht', type: 'blocks', rows: 5, value: prose.bad, pointer: '/prose/bad' }),
    address: one({ name: 'address', label: 'Anrede der Lesenden', type: 'select', options: [['', 'nicht geprüft'], ...Object.entries(ADDRESS)], value: rules.address ?? '', pointer: '/rules/address' }),
    gender: one({ name: 'gender', label: 'Wie wir Menschen bezeichnen', type: 'select', options: [['', 'nicht geprüft'], ...Object.entries(GENDER)], value: rules.gender ?? '', pointer: '/rules/gender' }),
    greetings: list('greetings', 'Begrüßungen', rules.greetings),
    closings: list('closings', 'Grüße am Ende', rules.closings),
    signatures: list('signatures', 'Unterschriften', rules.signatures, { type: 'blocks', hint: 'Zwischen zweien eine leere Zeile.' }),
    forbidden: wording('forbidden', 'Wörter, die wir nicht verwenden'),
    preferred: wording('preferred', 'Wörter, für die es verständlichere gibt'),
    abbreviations: wording('abbreviations', 'Abkürzungen, die wir ausschreiben'),
    emoji: list('emoji', 'Erlaubte Emoji', rules.emoji),
    hosts: list('hosts', 'Wohin Verweise führen dürfen', rules.hosts, { hint: 'Ein Name je Zeile, mit allem darunter: musterhausen.example' }),
    phones: list('phones', 'Eigene Rufnummern', rules.contacts?.phones, { pointer: '/rules/contacts/phones' }),
    mail: list('mail', 'Eigene E-Mail-Adressen', rules.contacts?.mail, { pointer: '/rules/contacts/mail', hint: '@musterhausen.example für alle dort.' }),
    addresses: list('addresses', 'Eigene Anschriften', rules.contacts?.addresses, { pointer: '/rules/contacts/addresses' }),
    electionNames: list('electionNames', 'Parteien und Amtsinhaber', rules.electionNames),
    blackouts: list('blackouts', 'Zeiten vor Wahlen', rules.blackouts?.map(periodLine), { hint: 'Eine je Zeile: 2026-08-01 bis 2026-09-13' }),
    lengths: list('lengths', 'Längen nach Kanal', rules.lengths?.map(lengthLine), { hint: 'Eine je Zeile: X = 280, oder mit Art: X COMMENT = 280' }),
    words: list('words', 'Eigene Wörter für die Rechtschreibung', rules.spelling?.words, { pointer: '/rules/spelling/words' }),
    spellingOff: list('spellingOff', 'Abgeschaltete Regeln der Rechtschreibung', rules.spelling?.off, { pointer: '/rules/spelling/off', hint: 'Kürzel, wie die Prüfung sie nennt.' }),
  };
  const limits = LIMITS.map(([name, label, min, max]) => one({ name, label: `Höchstens: ${label}`, type: 'number', min, max, value: String(rules.limits?.[name] ?? ''), pointer: `/rules/limits/${name}` }));
  const weights = ruleFields(rules, one);
  const patterns = patternFields(rules.patterns ?? [], fields);
  const read = () => ({
    name: f.name.read(), channel: f.channel.input.value || null, language: f.language.read(), topic: f.topic.read(), crisis: f.crisis.read(), effectiveFrom: f.from.read(),
    prose: { voice: f.voice.read(), good: f.good.read(), bad: f.bad.read() },
    rules: {
      address: f.address.input.value || null, gender: f.gender.input.value || null, greetings: f.greetings.read(), closings: f.closings.read(), signatures: f.signatures.read(),
      forbidden: f.forbidden.read().map(wordingOf), preferred: f.preferred.read().map(wordingOf), abbreviations: f.abbreviations.read().map(wordingOf),
      limits: Object.fromEntries(limits.map((l) => [l.name, l.read() === null ? null : Number(l.read())])), emoji: f.emoji.read(), hosts: f.hosts.read(),
      contacts: { phones: f.phones.read(), mail: f.mail.read(), addresses: f.addresses.read() }, electionNames: f.electionNames.read(),
      blackouts: f.blackouts.read().map(periodOf), lengths: f.lengths.read().map(lengthOf), ...weights.read(), patterns: patterns.read(),
      spelling: { words: f.words.read(), off: f.spellingOff.read() },
    },
  });
  const nodes = (...names) => names.map((name) => f[name].node);
  const grid = (...names) => h('div', { class: 'grid' }, nodes(...names));
  const section = (title, ...content) => h('details', { class: 'fold' }, h('summary', {}, title), h('div', { class: 'form' }, content));
  return form({
    label: 'Leitfaden schreiben', fields,
    body: [
      grid('name', 'from'), section('Wofür diese Fassung gilt', grid('channel', 'language', 'topic'), nodes('crisis')),
      h('h2', { class: 'kern-heading-small' }, 'Für Menschen'), nodes('voice', 'good', 'bad'),
      h('h2', { class: 'kern-heading-small' }, 'Für die Prüfung'), grid('address', 'gender'),
      section('Begrüßungen, Grüße und Unterschriften', nodes('greetings', 'closings', 'signatures')),
      section('Wörter', h('p', { class: 'muted' }, 'Ein Eintrag je Zeile: Wort = besser; auch gut | warum. Gebeugte Formen werden mit gefunden, ein ~ am Ende steht für jede Endung.'), nodes('forbidden', 'preferred', 'abbreviations')),
      section('Höchstwerte und Längen', h('div', { class: 'grid' }, limits.map((l) => l.node)), nodes('lengths')),
      section('Emoji und Verweise', nodes('emoji', 'hosts')),
      section('Was die Behörde von sich selbst veröffentlicht', h('p', { class: 'muted' }, 'Diese Angaben gelten nicht als Daten einer Person.'), nodes('phones', 'mail', 'addresses')),
      section('Wahlen', nodes('electionNames', 'blackouts')),
      section('Wie schwer die Regeln wiegen', weights.node),
      section('Eigene Muster', patterns.node),
      section('Rechtschreibung', nodes('words', 'spellingOff')),
    ],
    submits: Object.fromEntries(Object.entries(submits).map(([label, work]) => [label, () => work(read())])),
  });
}
