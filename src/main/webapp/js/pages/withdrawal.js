/** A withdrawn approval: what it holds, and what had gone out already. */
import { badge, facts, h, link, outside } from '../dom.js';
import { REPLY, SUBJECT, dayTime, tone, word } from '../words.js';

export async function page({ authority, id }) {
  const w = await authority.api.get(`/withdrawals/${id}`);
  const inquiry = (one) => link(`#/b/${authority.slug}/anfragen/${one.inquiryId}`, 'Zur Anfrage');
  return [
    h('p', {}, link(`#/b/${authority.slug}/stopp`, '← Stopp, Krise und Widerrufe')),
    h('h1', { class: 'kern-heading-medium' }, 'Zurückgezogene Freigabe'),
    h('section', { class: 'panel', 'aria-label': 'Was zurückgezogen ist' }, facts([
      ['Freigegeben war', w.kind === 'ANSWER' ? link(`#/b/${authority.slug}/bibliothek/${w.subjectId}`, word(SUBJECT, w.kind)) : word(SUBJECT, w.kind)],
      ['Grund', w.reason ?? 'gelöscht'],
      ['Zurückgezogen von', `${w.withdrawnByName}, ${dayTime(w.withdrawnAt)}`],
    ])),
    h('section', { class: 'panel', 'aria-labelledby': 'angehalten' },
      h('h2', { class: 'kern-heading-small', id: 'angehalten' }, `Angehalten (${w.held.length})`),
      w.held.length === 0 ? h('p', { class: 'muted' }, 'Nichts wartete auf die Herausgabe.')
        : h('ul', { class: 'rows' }, w.held.map((one) => h('li', { class: 'rows__item' }, h('div', {}, inquiry(one)), badge(word(REPLY, one.state), tone(one.state)))))),
    h('section', { class: 'panel', 'aria-labelledby': 'hinaus' },
      h('h2', { class: 'kern-heading-small', id: 'hinaus' }, `Schon hinaus (${w.released.length})`),
      w.released.length === 0 ? h('p', { class: 'muted' }, 'Noch nichts war herausgegeben.')
        : [h('p', { class: 'muted' }, 'Diese Texte stehen draußen. Ob sie berichtigt werden, entscheiden Menschen.'),
          h('ul', { class: 'rows' }, w.released.map((one) => h('li', { class: 'rows__item' },
            h('div', {}, inquiry(one), h('p', { class: 'muted' }, `Herausgegeben von ${one.releasedByName}, ${dayTime(one.releasedAt)}`),
              one.publishedUrl && h('p', {}, outside(one.publishedUrl)))))),]),
  ];
}
