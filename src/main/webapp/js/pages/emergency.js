/** What one needs when something goes wrong: stop everything, crisis mode, approvals taken back. */
import { h, link } from '../dom.js';
import { crisisMode } from '../crisis-mode.js';
import { halt } from '../halt.js';
import { pagedList } from '../list.js';
import { SUBJECT, dayTime, word } from '../words.js';

export async function page(context) {
  const { authority } = context;
  return [
    h('p', {}, link(`#/b/${authority.slug}/behoerde`, '← Behörde')),
    h('h1', { class: 'kern-heading-medium' }, 'Stopp, Krise und Widerrufe'),
    await halt(context),
    await crisisMode(context),
    authority.may('readInquiries') && await withdrawals(context),
  ];
}

async function withdrawals({ authority }) {
  return h('section', { class: 'panel', 'aria-labelledby': 'widerrufe' },
    h('h2', { class: 'kern-heading-small', id: 'widerrufe' }, 'Zurückgezogene Freigaben'),
    h('p', { class: 'muted' }, 'Zurückziehen lässt sich eine Freigabe bei der Antwort selbst.'),
    await pagedList((cursor) => authority.api.get('/withdrawals', { limit: 20, cursor }), (w) => h('li', { class: 'rows__item' },
      h('div', {}, link(`#/b/${authority.slug}/widerrufe/${w.id}`, word(SUBJECT, w.kind)), h('p', {}, w.reason ?? 'Grund gelöscht'),
        h('p', { class: 'muted' }, `${w.withdrawnByName}, ${dayTime(w.withdrawnAt)} · ${w.held.length} angehalten, ${w.released.length} schon hinaus`))), 'Noch keine.'));
}
