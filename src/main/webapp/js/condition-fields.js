/** When a way or a step applies: what is left open is not asked. */
import { h } from './dom.js';
import { field } from './forms.js';
import { SIDES, conditionParts } from './chain-words.js';
import { CHANNEL, FLAG, SUBJECT } from './words.js';

/** What takes a way through a chain; the plan of a chain itself is always adopted by two. */
const KINDS = ['ANSWER', 'ANSWER_BATCH', 'REPLY', 'TONE_GUIDELINE', 'SYNONYMS'].map((k) => [k, SUBJECT[k]]);
const EITHER = [['', 'gleich'], ['true', 'ja'], ['false', 'nein']];
const asked = (value) => (value === null || value === undefined ? '' : String(value));
const truth = (f) => (f.input.value === '' ? null : f.input.value === 'true');
const some = (list) => (list.length ? list : null);

/** @param c a condition, or null for none */
export function conditionFields(c, label) {
  const checks = (name, text, options) => field({ name, label: text, type: 'checks', plain: true, options, value: c?.[name] ?? [] });
  const either = (name, text) => field({ name, label: text, type: 'select', options: EITHER, value: asked(c?.[name]) });
  const kinds = checks('kinds', 'Was freigegeben werden soll', KINDS);
  const flags = checks('flags', 'Merkmale', Object.entries(FLAG));
  const channels = checks('channels', 'Kanäle', Object.entries(CHANNEL).filter(([name]) => name !== 'ANY'));
  const topics = field({ name: 'topics', label: 'Themen', type: 'lines', rows: 2, value: c?.topics, hint: 'Eines je Zeile; alles darunter gehört dazu.' });
  const languages = field({ name: 'languages', label: 'Sprachen', type: 'lines', rows: 2, value: c?.languages, hint: 'Kürzel, eines je Zeile: de, de-simple, en.' });
  const side = field({ name: 'authorSide', label: 'Geschrieben', type: 'select', options: [['', 'gleich, von wem'], ...Object.entries(SIDES)], value: c?.authorSide ?? '' });
  const offHours = either('offHours', 'Außerhalb der Dienstzeit');
  const unchanged = either('unchangedAnswer', 'Unveränderte Bibliotheksantwort');
  const rendering = either('rendering', 'Ausgefüllte Bibliotheksantwort');
  const parts = [kinds, flags, topics, channels, languages, side, offHours, unchanged, rendering];
  const read = () => {
    const said = {
      kinds: some(kinds.read()), topics: some(topics.read()), channels: some(channels.read()), languages: some(languages.read()), flags: some(flags.read()),
      authorSide: side.input.value || null, offHours: truth(offHours), unchangedAnswer: truth(unchanged), rendering: truth(rendering),
    };
    return Object.values(said).some((v) => v !== null) ? said : null;
  };
  const told = h('span', { class: 'muted' });
  const error = h('p', { class: 'kern-error', hidden: true });
  const body = h('div', { class: 'condition' }, h('div', { class: 'grid' }, kinds.node, flags.node, channels.node), h('div', { class: 'grid' }, topics.node, languages.node, side.node),
    h('div', { class: 'grid' }, offHours.node, unchanged.node, rendering.node));
  const fold = h('details', { class: 'fold fold--small' }, h('summary', {}, `${label}: `, told), body);
  const tell = () => {
    told.textContent = conditionParts(read()).join(', ') || 'immer';
  };
  body.addEventListener('input', tell);
  body.addEventListener('change', tell);
  tell();
  const node = h('div', {}, fold, error);
  const whole = {
    name: 'condition', node, input: fold, read, required: false,
    fail: (text) => {
      error.hidden = !text;
      error.textContent = text ?? '';
      if (text) fold.open = true;
      return Boolean(text);
    },
  };
  /** The parts first: what is wrong with one of them is shown there. */
  const at = (pointer) => [...parts.map((p) => Object.assign(p, { pointer: `${pointer}/${p.name}` })), Object.assign(whole, { pointer })];
  return {
    node, read, at,
    open: () => { fold.open = true; },
    /** Not asked here; what is wrong with it is still said. */
    hide: (hidden) => { fold.hidden = hidden; },
  };
}
