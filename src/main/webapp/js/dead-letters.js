/** What could not be sent, for those who decide about it: everything but what it says. */
import { h } from './dom.js';
import { actions } from './forms.js';
import { all } from './list.js';
import { dayTime } from './words.js';

const KIND = { MAIL: 'Mail' };
const REASON = {
  ConnectException: 'Der Mailserver ist nicht erreichbar.', ADDRESS_REFUSED: 'Der Mailserver kennt die Adresse nicht.',
  AuthenticationFailedException: 'Der Mailserver nimmt unsere Anmeldung nicht an.',
};

/** Nothing at all where there is nothing to decide. */
export async function deadLetters({ authority, reload }) {
  const letters = await all(authority.api, '/outbox/dead-letters');
  return letters.length > 0 && h('section', { class: 'panel', 'aria-labelledby': 'ausgang' },
    h('h2', { class: 'kern-heading-small', id: 'ausgang' }, 'Nicht zugestellt'),
    h('ul', { class: 'rows' }, letters.map((l) => h('li', { class: 'rows__item rows__item--wide' },
      h('div', {}, h('strong', {}, `${KIND[l.kind] ?? l.kind} vom ${dayTime(l.createdAt)}`),
        h('p', { class: 'muted' }, `${l.attempts} Versuche · ${REASON[l.lastError] ?? l.lastError ?? ''}`)),
      actions(
        ['Noch einmal zustellen', async () => {
          await authority.api.post(`/outbox/dead-letters/${l.id}/replay`);
          await reload('Wird noch einmal zugestellt.');
        }],
        ['Verwerfen', async () => {
          await authority.api.post(`/outbox/dead-letters/${l.id}/discard`);
          await reload('Verworfen.');
        }, 'tertiary', { confirm: 'Wirklich verwerfen?' }])))));
}
