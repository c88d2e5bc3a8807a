/** Members and invitations, for the authority's administration. */
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import { all } from './list.js';
import { secretLink } from './secret-link.js';
import { INVITATION, ROLE, day, dayTime, roles, through, tone, word } from './words.js';

const ROLES = ['AUTHORITY_ADMIN', 'APPROVER', 'EDITOR', 'FINANCE', 'READER'].map((r) => [r, ROLE[r]]);

export async function people(context) {
  const { authority } = context;
  const [members, invitations] = await Promise.all([all(authority.api, '/members'), all(authority.api, '/invitations')]);
  const open = invitations.filter((i) => i.state !== 'REDEEMED');
  return h('section', { class: 'panel', 'aria-labelledby': 'mitglieder' },
    h('h2', { class: 'kern-heading-small', id: 'mitglieder' }, 'Mitglieder'),
    h('ul', { class: 'rows' }, members.map((m) => member(context, m))),
    open.length > 0 && [h('h3', { class: 'kern-title kern-title--small' }, 'Einladungen'),
      h('ul', { class: 'rows' }, open.map((i) => h('li', { class: 'rows__item' },
        h('div', {}, h('strong', {}, i.displayName), h('p', { class: 'muted' }, `${roles(i.roles)} · gültig bis ${dayTime(i.expiresAt)}`)),
        badge(word(INVITATION, i.state), tone(i.state)))))],
    invite(context));
}

function member({ authority, reload }, m) {
  const change = form({
    label: `${m.displayName} ändern`,
    fields: [
      field({ name: 'department', label: 'Fachbereich oder Stelle', value: m.department }),
      field({ name: 'roles', label: 'Rollen', type: 'checks', required: true, options: ROLES, value: m.roles, hint: `Kennung für Verträge: ${m.id}` }),
    ],
    submits: {
      Speichern: async (values) => {
        await authority.api.patch(`/members/${m.id}`, { ...values, department: values.department ?? '' }, m);
        await reload(`${m.displayName} ist geändert.`);
      },
    },
    also: actions([`${m.displayName} entfernen`, async () => {
      await authority.api.remove(`/members/${m.id}`, m);
      await reload(`${m.displayName} ist entfernt.`);
    }, 'tertiary', { confirm: `${m.displayName} wirklich entfernen?` }]),
  });
  return h('li', { class: 'rows__item rows__item--wide' },
    h('div', {}, h('strong', {}, m.displayName), m.department && ` · ${m.department}`,
      h('p', { class: 'muted' }, roles(m.roles), ` · seit ${day(m.validFrom)}`, m.validUntil && ` bis ${through(m.validUntil)}`)),
    h('details', { class: 'fold fold--small' }, h('summary', {}, 'Ändern', h('span', { class: 'kern-sr-only' }, ` von ${m.displayName}`)), change));
}

function invite({ authority }) {
  const shown = h('div');
  return h('details', { class: 'fold' }, h('summary', {}, 'Jemanden einladen'), form({
    label: 'Einladen',
    fields: [
      field({ name: 'displayName', label: 'Name', required: true }),
      field({ name: 'email', label: 'Mailadresse', type: 'email', hint: 'Dann geht der Link auch dorthin.' }),
      field({ name: 'department', label: 'Fachbereich oder Stelle', hint: 'Danach richten sich die Schritte der Freigabekette.' }),
      field({ name: 'roles', label: 'Rollen', type: 'checks', required: true, options: ROLES }),
    ],
    submits: {
      'Einladung ausstellen': async (values) => {
        const invited = await authority.api.post('/invitations', values);
        shown.replaceChildren(secretLink(`Einladung für ${invited.displayName}`, invited.invitationLink, invited.expiresAt));
        shown.firstChild.focus();
      },
    },
  }), shown);
}
