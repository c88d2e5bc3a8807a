/** The one-time link, opened by the person who is logged in. */
import { facts, h } from '../dom.js';
import { actions } from '../forms.js';
import { api } from '../api.js';
import * as session from '../session.js';
import { homeOf } from '../shell.js';
import { roles } from '../words.js';

export function page({ id, goTo, reloadSession }) {
  const me = session.person();
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Einladung'),
    h('section', { class: 'panel' },
      h('p', { class: 'kern-body' }, 'Mit dem Einlösen kommen Sie dazu. Der Link gilt einmal, und zwar für die Person, die gerade angemeldet ist:'),
      facts([['Angemeldet als', me.displayName ?? me.subject], ['Kennung', me.subject]]),
      actions(['Einladung einlösen', async () => {
        const joined = await api.post(`/invitations/${encodeURIComponent(id)}/redemption`);
        await reloadSession();
        const authority = joined.tenant && session.authority(joined.tenant);
        goTo(authority ? homeOf(authority) : '#/', joined.tenant ? `Willkommen. Ihre Rollen: ${roles(joined.roles)}.` : 'Willkommen in der Agentur.');
      }, 'primary'])),
  ];
}
