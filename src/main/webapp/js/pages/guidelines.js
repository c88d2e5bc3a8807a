/** The guideline: what counts now, what waits, and a place to try a text. */
import { badge, h, link } from '../dom.js';
import { field } from '../forms.js';
import { scopeWords } from '../guideline-words.js';
import { all } from '../list.js';
import { toneCheck } from '../tone-check.js';
import { CHANNEL, GUIDELINE, day, tone, word } from '../words.js';
import { today } from '../zone.js';

export async function page(context) {
  const { authority } = context;
  const here = `#/b/${authority.slug}/leitfaden`;
  const items = await all(authority.api, '/tone-guidelines');
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, 'Tonalitätsleitfaden'),
      h('p', { class: 'row' }, link(`${here}/bericht`, 'Welche Regeln sprechen'),
        authority.may('draftTone') && h('a', { class: 'kern-btn kern-btn--primary', href: `${here}/neu` }, h('span', { class: 'kern-label' }, 'Neue Fassung')))),
    h('p', { class: 'kern-body' }, 'Wie diese Behörde klingt, für Menschen beschrieben und beim Schreiben geprüft. Eine Fassung zählt, wenn ihre Freigabekette sie freigegeben hat, ab dem Tag, den sie nennt.'),
    items.length === 0 ? h('p', { class: 'kern-body empty' }, 'Noch keiner. Bis dahin prüft die Vorlage „Behörde, bürgernah“, ohne das Einreichen zu hindern.')
      : h('ul', { class: 'list' }, items.map((g) => h('li', { class: 'item' },
        h('div', { class: 'item__body' },
          h('a', { class: 'item__link', href: `${here}/${g.id}` }, `Fassung ${g.number}: ${g.name}`),
          h('p', { class: 'item__meta' }, `${scopeWords(g)} · ab ${day(`${g.effectiveFrom}T12:00`)} · entworfen von ${g.draftedByName}`)),
        h('div', { class: 'item__badges' }, counts(g, items))))),
    authority.may('write') && tryOut(context),
  ];
}

/** Of several approved ones for the same texts the one from the latest day counts, then the newest. */
export function inForce(g, items) {
  const now = today();
  const same = items.filter((o) => o.state === 'APPROVED' && o.effectiveFrom <= now && scopeWords(o) === scopeWords(g));
  same.sort((a, b) => (a.effectiveFrom === b.effectiveFrom ? b.number - a.number : a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  return same[0]?.id === g.id;
}

function counts(g, items) {
  if (inForce(g, items)) return badge('Gilt', 'success');
  if (g.state !== 'APPROVED') return badge(word(GUIDELINE, g.state), tone(g.state));
  return badge(g.effectiveFrom > today() ? 'Gilt noch nicht' : 'Abgelöst', 'info');
}

function tryOut(context) {
  const channel = field({ name: 'channel', label: 'Kanal', type: 'select', options: Object.entries(CHANNEL) });
  const language = field({ name: 'language', label: 'Sprache', type: 'select', options: [['de', 'Deutsch'], ['de-simple', 'Leichte Sprache']] });
  const topic = field({ name: 'topic', label: 'Thema' });
  const text = field({ name: 'text', label: 'Text', type: 'textarea', rows: 6, hint: 'Nichts davon wird gespeichert.' });
  const complaint = field({ name: 'complaint', label: 'Antwortet auf eine Beschwerde', type: 'check' });
  const check = toneCheck(context, text, () => ({ channel: channel.read(), language: language.read(), topic: topic.read(), complaint: complaint.read(), whole: true }));
  [channel, language, topic, complaint].forEach((f) => f.input.addEventListener('change', () => check.look()));
  return h('section', { class: 'panel', 'aria-labelledby': 'ausprobieren' },
    h('h2', { class: 'kern-heading-small', id: 'ausprobieren' }, 'Einen Text ausprobieren'),
    h('div', { class: 'form' }, h('div', { class: 'grid' }, channel.node, language.node, topic.node), complaint.node, text.node));
}
