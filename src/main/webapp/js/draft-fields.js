/** What can be said on a draft beside its time sheets. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { ADDRESS_KIND, orNone } from './billing-words.js';
import { amountField } from './money.js';
import { repeated } from './repeated.js';

export const reduction = (r) => [field({ name: 'reason', label: 'Grund', required: true, maxlength: 200, value: r.reason }), amountField({ name: 'amount', label: 'Betrag', required: true, value: r.amount })];

/** @returns the group for what is taken off */
export const discountGroup = (items, fields) => repeated({ items, make: reduction, pointer: '/discounts', fields, words: { title: 'Nachlass', add: 'Nachlass hinzufügen', remove: 'Nachlass entfernen' } });

/**
 * A draft to be changed. What the rules found stands at its field.
 *
 * @param findings with the property of the draft that they name
 * @param extras a field to choose among agreed ones, or null
 * @param save what is told the changes
 */
export function draftForm(d, findings, extras, save) {
  const text = (name, label, max, more) => field({ name, label, maxlength: max, value: d[name], ...more });
  const to = (name, label, max, more) => field({ name, label, maxlength: max, value: d.buyer[name], pointer: `/buyer/${name}`, ...more });
  const period = [text('from', 'Erster Tag der Leistung', undefined, { type: 'date', required: true }), text('until', 'Letzter Tag der Leistung', undefined, { type: 'date', required: true, hint: 'Er bestimmt den Steuersatz.' }),
    text('contractReference', 'Vertrag', 100), text('orderReference', 'Bestellung', 100)];
  const buyer = [
    to('name', 'Empfängerin', 200, { required: true }), to('street', 'Straße und Hausnummer', 150), to('addressLine', 'Zusatz', 150), to('postalCode', 'Postleitzahl', 10), to('city', 'Ort', 100), to('leitwegId', 'Leitweg-ID', 46),
    field({ name: 'electronicScheme', label: 'Art der elektronischen Adresse', type: 'select', options: orNone(ADDRESS_KIND, 'wie die Leitweg-ID'), value: d.buyer.electronicScheme ?? '', pointer: '/buyer/electronicScheme' }), to('electronicAddress', 'Elektronische Adresse', 254),
    to('contactName', 'Ansprechperson', 100), to('contactPhone', 'Telefon der Ansprechperson', 50, { type: 'tel' }), to('contactEmail', 'Mailadresse der Ansprechperson', 254, { type: 'email' }),
  ];
  const notes = field({ name: 'notes', label: 'Freitext auf der Rechnung', type: 'blocks', rows: 3, value: d.notes, hint: 'Zwischen zwei Absätzen eine leere Zeile.' });
  const fields = [...period, ...buyer, extras, notes].filter(Boolean);
  const discounts = discountGroup(d.changes.filter((c) => c.extra), fields);
  // What is left out stays; only "" takes a reference away.
  const given = (said) => Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? '']));
  const values = (list) => Object.fromEntries(list.map((f) => [f.name, f.read()]));
  const grid = (list) => h('div', { class: 'grid' }, list.map((f) => f.node));
  const made = form({
    label: 'Entwurf ändern', fields, quiet: true,
    body: [
      grid(period), h('h3', { class: 'kern-title kern-title--small' }, 'Wer die Rechnung bekommt'), grid(buyer),
      extras?.node,
      h('h3', { class: 'kern-title kern-title--small' }, 'Nachlässe'), discounts.node, notes.node,
    ],
    submits: { 'Entwurf speichern': () => save({ ...given(values(period)), buyer: values(buyer), extraIds: extras?.read() ?? [], discounts: discounts.read(), notes: notes.read() }) },
  });
  findings.forEach((f) => fields.find((one) => f.field && one.pointer === `/${f.field.replace('.', '/')}`)?.fail(f.sentence));
  return made;
}
