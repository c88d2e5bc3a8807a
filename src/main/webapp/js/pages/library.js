/** The answer library: what can be used now, and why the rest cannot. */
import { badge, h, link } from '../dom.js';
import { filters, pagedList } from '../list.js';
import { ANSWER, REVISION, day, tone, word } from '../words.js';

export async function page({ authority, query }) {
  const state = query.get('zustand') ?? '';
  const here = `#/b/${authority.slug}/bibliothek`;
  return [
    h('div', { class: 'title-row' },
      h('h1', { class: 'kern-heading-medium' }, 'Bibliothek'),
      authority.may('write') && h('a', { class: 'kern-btn kern-btn--primary', href: `${here}/neu` }, h('span', { class: 'kern-label' }, 'Neue Antwort'))),
    h('p', { class: 'row' }, authority.may('readInquiries') && link(`${here}/luecken`, 'Lücken'), link(`${here}/synonyme`, 'Synonyme')),
    filters('Antworten nach Zustand', [[here, 'Alle', ''], ...Object.entries(ANSWER).map(([v, text]) => [`${here}?zustand=${v}`, text, v])], state),
    await pagedList((cursor) => authority.api.get('/answers', { state, cursor }), (a) => item(here, a),
      state ? 'Keine Antworten in diesem Zustand.' : 'Die Bibliothek ist noch leer.'),
  ];
}

function item(here, answer) {
  const revision = answer.current ?? answer.latest;
  const newer = answer.current && answer.latest.id !== answer.current.id;
  return h('li', { class: 'item' },
    h('div', { class: 'item__body' },
      h('p', { class: 'item__authority' }, answer.topic),
      h('a', { class: 'item__link', href: `${here}/${answer.id}` }, revision.question),
      h('p', { class: 'clamp muted' }, revision.variants[0]?.text ?? 'Text gelöscht'),
      h('p', { class: 'item__meta' }, sources(revision)),
      newer && h('p', { class: 'item__meta' }, `Neue Fassung: ${word(REVISION, answer.latest.state)}`)),
    h('div', { class: 'item__badges' }, usable(answer)));
}

export function usable(answer) {
  if (answer.usable) return badge('Verwendbar', 'success');
  return answer.state === 'APPROVED' ? badge(why(answer.current), 'danger') : badge(word(ANSWER, answer.state), tone(answer.state));
}

/** The API says whether; from its dates and sources one can tell why. */
function why(revision) {
  if (revision?.validFrom && new Date(revision.validFrom) > new Date()) return `Gilt erst ab ${day(revision.validFrom)}`;
  if (revision?.validUntil && new Date(revision.validUntil) <= new Date()) return 'Abgelaufen';
  if (revision?.sources.some((s) => !s.current)) return 'Quelle überholt';
  return 'Gerade nicht verwendbar';
}

const sources = (revision) => revision.sources.map((s) => `${s.title}, ${s.version}${s.current ? '' : ' (überholt)'}`).join(' · ');
