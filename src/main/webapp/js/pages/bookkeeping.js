/** With which accounts the tax adviser books; nothing is assumed. */
import { api } from '../api.js';
import { h } from '../dom.js';
import { field, form } from '../forms.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { booksNav } from '../books-range.js';
import { all } from '../list.js';
import { percentField, today } from '../money.js';
import { repeated } from '../repeated.js';
import { day, dayTime } from '../words.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  const [plans, authorities] = await Promise.all([all(api, '/agency/bookkeeping-plans'), all(api, '/tenants')]);
  return [
    agencyNav('#/agentur/buecher'), booksNav('#/agentur/buecher/konten'),
    h('h1', { class: 'kern-heading-medium' }, 'Konten für die Steuerberatung'),
    h('p', { class: 'kern-body' }, 'Vorgegeben ist nichts: Kontenrahmen und Schlüssel nennt Ihre Steuerberatung. Was fehlt, bleibt in der Ausfuhr leer.'),
    h('section', { class: 'panel', 'aria-label': 'Neue Fassung' }, plan(context, plans[0] ?? { accounts: [], debtors: [] }, authorities)),
    plans.length > 0 && h('details', { class: 'fold' }, h('summary', {}, `Alle Fassungen (${plans.length})`),
      h('ul', { class: 'plain' }, plans.map((p) => h('li', {}, `ab ${day(`${p.validFrom}T12:00`)}, ${p.createdByName}, ${dayTime(p.createdAt)}`)))),
  ];
}

function plan({ reload }, p, authorities) {
  const from = field({ name: 'validFrom', label: 'Gilt für Belege ab', type: 'date', required: true, value: today() });
  const fields = [from];
  const account = (name, label, value, more) => field({ name, label, inputmode: 'numeric', maxlength: 9, value, ...more });
  const accounts = repeated({
    items: p.accounts, pointer: '/accounts', fields, words: { title: 'Konto', add: 'Erlöskonto hinzufügen', remove: 'Erlöskonto entfernen' },
    make: (a) => [percentField({ name: 'vatPercent', label: 'Steuersatz', required: true, value: a.vatPercent }), account('account', 'Erlöskonto', a.account, { required: true }), account('taxKey', 'Steuerschlüssel', a.taxKey, { maxlength: 4 })],
  });
  const debtors = repeated({
    items: p.debtors, pointer: '/debtors', fields, words: { title: 'Debitor', add: 'Debitor hinzufügen', remove: 'Debitor entfernen' },
    make: (d) => [field({ name: 'authorityId', label: 'Behörde', type: 'select', options: authorities.map((a) => [a.id, a.name]), value: d.authorityId }), account('account', 'Debitorenkonto', d.account, { required: true })],
  });
  return form({
    label: 'Konten', fields,
    body: [from.node, h('h2', { class: 'kern-heading-small' }, 'Je Steuersatz ein Erlöskonto'), accounts.node, h('h2', { class: 'kern-heading-small' }, 'Je Behörde ein Debitor'), debtors.node],
    submits: {
      'Neue Fassung speichern': async () => {
        await api.post('/agency/bookkeeping-plans', { validFrom: from.read(), accounts: accounts.read(), debtors: debtors.read() });
        await reload('Gespeichert.', { top: true });
      },
    },
  });
}
