/** Who works for the agency: qualification, experience and cost. The agency's alone. */
import { api } from '../api.js';
import { h } from '../dom.js';
import { field, form } from '../forms.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { EMPLOYMENT, OWN_VAT, QUALIFICATION, options } from '../billing-words.js';
import { LAENDER } from '../laender.js';
import { all } from '../list.js';
import { amountField, eur, today } from '../money.js';
import { restHints } from '../rest-hints.js';
import { table } from '../table.js';
import { day, word } from '../words.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  const [providers, staff] = await Promise.all([all(api, '/agency/providers'), all(api, '/agency/staff')]);
  const others = staff.filter((s) => !providers.some((p) => p.displayName === s.displayName));
  const hints = await Promise.all(providers.map((p) => restHints(`/agency/providers/${p.id}/rest-hints`, 'Hinweise zu Ruhezeiten')));
  return [
    agencyNav('#/agentur/dienstleistende'),
    h('h1', { class: 'kern-heading-medium' }, 'Dienstleistende'),
    h('p', { class: 'kern-body' }, 'Die Qualifikation bestimmt den Satz, zu dem gebucht wird. Was eine Stunde die Agentur kostet, sieht nur diese Administration, keine Behörde.'),
    providers.length === 0 && h('p', { class: 'kern-body empty' }, 'Noch niemand eingetragen.'),
    providers.map((p, i) => provider(context, p, staff, hints[i])),
    others.length > 0 && h('details', { class: 'fold' }, h('summary', {}, 'Jemanden eintragen'), add(context, others)),
  ];
}

const factFields = (p) => [
  field({ name: 'employment', label: 'Angestellt oder frei', type: 'select', options: options(EMPLOYMENT), value: p.employment ?? 'EMPLOYEE' }),
  field({ name: 'qualification', label: 'Qualifikation', type: 'select', options: options(QUALIFICATION), value: p.qualification ?? 'PROFESSIONAL' }),
  field({ name: 'worksIn', label: 'Arbeitet in', type: 'select', options: [['', '–'], ...Object.entries(LAENDER)], value: p.worksIn ?? '', hint: 'Dessen Feiertage zählen für die Ruhezeiten.' }),
  field({ name: 'evidence', label: 'Womit sie belegt ist', maxlength: 1000, value: p.evidence }),
  field({ name: 'experience', label: 'Erfahrung mit Behörden', maxlength: 1000, value: p.experience }),
];

function provider(context, p, staff, hints) {
  const id = `d-${p.id}`;
  return h('article', { class: 'panel', 'aria-labelledby': id },
    h('h2', { class: 'kern-heading-small', id }, p.displayName),
    h('p', { class: 'muted' }, [word(EMPLOYMENT, p.employment), word(QUALIFICATION, p.qualification), p.worksIn && LAENDER[p.worksIn], p.evidence, p.experience].filter(Boolean).join(' · ')),
    p.costs.length > 0 ? table(`Kosten von ${p.displayName}`, ['Ab', ['Je Stunde, netto', 'number'], 'Umsatzsteuer der Person'], p.costs.map((c) => [day(`${c.validFrom}T12:00`), eur(c.hourly), word(OWN_VAT, c.vatStatus)]))
      : h('p', { class: 'kern-body' }, 'Noch keine Kosten eingetragen.'),
    hints,
    h('details', { class: 'fold fold--small' }, h('summary', {}, 'Kosten eintragen', h('span', { class: 'kern-sr-only' }, ` für ${p.displayName}`)), cost(context, p)),
    h('details', { class: 'fold fold--small' }, h('summary', {}, 'Angaben ändern', h('span', { class: 'kern-sr-only' }, ` von ${p.displayName}`)), change(context, p, staff)));
}

const add = ({ reload }, staff) => form({
  label: 'Dienstleistende Person eintragen',
  fields: [field({ name: 'staffId', label: 'Person der Agentur', type: 'select', options: staff.map((s) => [s.id, s.displayName]) }), ...factFields({})],
  submits: {
    Eintragen: async (values) => {
      await api.post('/agency/providers', values);
      await reload('Eingetragen.');
    },
  },
});

/** The API wants a person named, and leaves them as they are. */
const change = ({ reload }, p, staff) => form({
  label: `${p.displayName} ändern`, fields: factFields(p), quiet: true,
  submits: {
    Speichern: async (values) => {
      await api.patch(`/agency/providers/${p.id}`, { staffId: p.staffId ?? staff[0].id, ...values }, p);
      await reload('Gespeichert. Was gebucht ist, behält seinen Satz.');
    },
  },
});

const cost = ({ reload }, p) => form({
  label: `Kosten von ${p.displayName}`, quiet: true,
  fields: [
    field({ name: 'validFrom', label: 'Gilt ab', type: 'date', required: true, value: today() }), amountField({ name: 'hourly', label: 'Je Stunde', required: true }),
    field({ name: 'vatStatus', label: 'Umsatzsteuer der Person', type: 'select', options: options(OWN_VAT), value: p.costs[0]?.vatStatus ?? (p.employment === 'FREELANCER' ? 'REGULAR' : 'NONE') }),
  ],
  submits: {
    'Kosten speichern': async (values) => {
      await api.post(`/agency/providers/${p.id}/costs`, values);
      await reload('Eingetragen.');
    },
  },
});
