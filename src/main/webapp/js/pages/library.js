/** The answer library: what can be used now, and why the rest cannot. */
import { badge, h, link } from '../dom.js';
import { field, form } from '../forms.js';
import { filters, pagedList } from '../list.js';
import { ANSWER, REVISION, tone, word } from '../words.js';

/** Characters of a text that the API puts into a list, at most. */
const EXCERPT = 200;

export async function page({ authority, query }) {
  const here = `#/b/${authority.slug}/bibliothek`;
  const asked = Object.fromEntries(['zustand', 'thema', 'wort', 'suche', 'pruefen'].map((n) => [n, query.get(n) ?? '']));
  const tree = await authority.api.get('/topics');
  return [
    h('div', { class: 'title-row' },
      h('h1', { class: 'kern-heading-medium' }, 'Bibliothek'),
      h('p', { class: 'row' }, link(`#/b/${authority.slug}/quellen`, 'Quellen'),
        authority.may('write') && h('a', { class: 'kern-btn kern-btn--primary', href: `${here}/neu` }, h('span', { class: 'kern-label' }, 'Neue Antwort')))),
    h('p', { class: 'row' }, authority.may('write') && link(`${here}/sammeln`, 'Entwürfe gemeinsam einreichen'), link(`${here}/einfuhr`, 'Einfuhr und Ausfuhr'),
      link(`#/b/${authority.slug}/vorlagen`, 'Vorlagen der Agentur'),
      authority.may('readInquiries') && link(`${here}/luecken`, 'Lücken'), link(`${here}/synonyme`, 'Synonyme'), link(`#/b/${authority.slug}/leitfaden`, 'Leitfaden')),
    filters('Antworten nach Zustand', [
      [here, 'Alle', ''], [`${here}?pruefen=ja`, 'Zu prüfen', 'pruefen'],
      ...Object.entries(ANSWER).map(([v, text]) => [`${here}?zustand=${v}`, text, v])], asked.pruefen ? 'pruefen' : asked.zustand),
    h('details', { class: 'fold', open: Boolean(asked.suche || asked.thema) }, h('summary', {}, 'Suchen'), search(here, asked, tree.items)),
    await pagedList((cursor) => authority.api.get('/answers', {
      state: asked.zustand, topic: asked.thema, tag: asked.wort, q: asked.suche, stale: asked.pruefen ? 'true' : null, cursor,
    }), (a) => item(here, a), Object.values(asked).some(Boolean) ? 'Dazu gibt es keine Antworten.' : 'Die Bibliothek ist noch leer.'),
  ];
}

function search(here, asked, topics) {
  const indent = (t) => `${'\u2003'.repeat(t.level - 1)}${t.name} (${t.entriesWithBelow})`;
  return form({
    label: 'Bibliothek durchsuchen',
    fields: [
      field({ name: 'suche', label: 'Suchen', value: asked.suche, hint: 'Wörter oder Wortanfänge', maxlength: 200 }),
      field({ name: 'thema', label: 'Thema', type: 'select', options: [['', 'alle Themen'], ...topics.map((t) => [t.path, indent(t)])], value: asked.thema }),
    ],
    submits: {
      Suchen: async (values) => {
        const set = Object.entries({ ...asked, ...values }).filter(([, v]) => v);
        location.hash = set.length ? `${here.slice(1)}?${new URLSearchParams(set)}` : here.slice(1);
      },
    },
  });
}

function item(here, answer) {
  const revision = answer.current ?? answer.latest;
  const newer = answer.current && answer.latest.id !== answer.current.id;
  return h('li', { class: 'item' },
    h('div', { class: 'item__body' },
      h('p', { class: 'item__authority' }, answer.topic.split('/').join(' › ')),
      h('a', { class: 'item__link', href: `${here}/${answer.id}` }, revision.question),
      h('p', { class: 'clamp muted' }, revision.excerpt === null ? 'Text gelöscht' : cut(revision.excerpt)),
      h('p', { class: 'item__meta' }, answer.tags.map((t) => `#${t}`).join(' · ')),
      !answer.usable && answer.state === 'APPROVED' && h('p', { class: 'item__meta' }, answer.reasons.map((r) => r.detail).join(' ')),
      newer && h('p', { class: 'item__meta' }, `Neue Fassung: ${word(REVISION, answer.latest.state)}`)),
    h('div', { class: 'item__badges' }, usable(answer)));
}

/** The list says how a text begins: of a longer one, no half word, and that it goes on. */
const cut = (excerpt) => ([...excerpt].length < EXCERPT ? excerpt : `${excerpt.replace(/\s+\S*$/, '')} …`);

export function usable(answer) {
  if (answer.usable) return badge('Verwendbar', 'success');
  if (answer.state !== 'APPROVED') return badge(word(ANSWER, answer.state), tone(answer.state));
  if (answer.stale) return badge('Zu prüfen', 'danger');
  if (answer.expired) return badge('Abgelaufen', 'danger');
  return badge(answer.notYetValid ? 'Gilt noch nicht' : 'Gerade nicht verwendbar', 'danger');
}
