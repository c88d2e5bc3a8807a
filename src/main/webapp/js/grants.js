/** Who of the agency may work here: proposed by the agency, accepted and ended by the authority. */
import { api } from './api.js';
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import { all } from './list.js';
import { GRANT, ROLE, day, roles, through, tone, word } from './words.js';
import { endOfDay } from './zone.js';

export async function grants(context) {
  const { authority } = context;
  const items = await all(authority.api, '/grants');
  const proposes = authority.may('proposeGrant');
  return h('section', { class: 'panel', 'aria-labelledby': 'zugaenge' },
    h('h2', { class: 'kern-heading-small', id: 'zugaenge' }, 'Zugänge der Agentur'),
    items.length === 0 && h('p', { class: 'kern-body' }, 'Noch keine.'),
    h('ul', { class: 'rows' }, items.map((g) => grant(context, g))),
    proposes && await propose(context));
}

function grant({ authority, reload }, g) {
  const manages = authority.may('manage');
  const end = async () => {
    await authority.api.remove(`/grants/${g.id}`, g);
    await reload(`Der Zugang von ${g.displayName} ist beendet.`);
  };
  const accept = async () => {
    await authority.api.patch(`/grants/${g.id}`, { accepted: true }, g);
    await reload(`${g.displayName} darf jetzt für diese Behörde arbeiten.`);
  };
  return h('li', { class: 'rows__item rows__item--wide' },
    h('div', {}, h('strong', {}, g.displayName), h('p', { class: 'muted' }, roles(g.roles), ` · ab ${day(g.validFrom)}`, g.validUntil && ` bis ${through(g.validUntil)}`)),
    badge(word(GRANT, g.state), tone(g.state)),
    manages && g.state === 'PROPOSED' && actions(['Annehmen', accept, 'primary'], ['Ablehnen', end, 'secondary', { confirm: 'Wirklich ablehnen?' }]),
    manages && g.state === 'ACTIVE' && actions(['Beenden', end, 'tertiary', { 'aria-label': `Zugang von ${g.displayName} beenden`, confirm: 'Zugang wirklich beenden?' }]));
}

async function propose({ authority, reload }) {
  const staff = await all(api, '/agency/staff');
  return h('details', { class: 'fold' }, h('summary', {}, 'Zugang vorschlagen'), form({
    label: 'Zugang vorschlagen',
    fields: [
      field({ name: 'staffId', label: 'Person der Agentur', type: 'select', required: true, options: staff.map((s) => [s.id, s.displayName]) }),
      field({ name: 'roles', label: 'Rollen', type: 'checks', required: true, options: ['AGENCY_EDITOR', 'AGENCY_MANAGER'].map((r) => [r, ROLE[r]]) }),
      field({ name: 'until', label: 'Bis einschließlich', type: 'date', pointer: '/validUntil' }),
    ],
    submits: {
      Vorschlagen: async ({ staffId, roles: list, until }) => {
        await authority.api.post('/grants', { staffId, roles: list, validUntil: until ? endOfDay(until).toISOString() : null });
        await reload('Vorgeschlagen. Zugang entsteht, wenn die Behörde annimmt.');
      },
    },
  }));
}
