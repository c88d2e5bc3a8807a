/** A contract as the agency writes it. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { all } from './list.js';
import { amountField, numberField } from './money.js';
import { AWARD, BEYOND, ENDPOINT, INTERVAL, options, orNone } from './billing-words.js';

/** Whom a contract can name. */
export const confirmers = (authority) => all(authority.api, '/contract-confirmers');

/** What only another contract can say otherwise. */
const FIXED = ['number', 'awardBasis', 'startsOn', 'beyondCeiling'];

/**
 * @param c to begin with, and the people of the authority to choose among
 * @param submits label to what is told the contract
 * @param amendment of one in force: with a reason, and without what is fixed
 */
export function contractForm(c, submits, amendment = false) {
  const i = c.invoice ?? {};
  const text = (name, label, max, more = {}) => field({ name, label, maxlength: max, value: c[name], ...more });
  const to = (name, label, max, more = {}) => field({ name, label, maxlength: max, value: i[name], pointer: `/invoice/${name}`, ...more });
  const people = (c.people ?? []).map((p) => [p.id, p.name]);
  if (c.confirmerId && !people.some(([id]) => id === c.confirmerId)) people.push([c.confirmerId, 'wer bisher benannt war']);
  const terms = [
    text('number', 'Nummer', 60, { required: true, hint: 'Bei dieser Behörde nur einmal.' }), text('title', 'Gegenstand', 200, { required: true }),
    field({ name: 'awardBasis', label: 'Vergabeart', type: 'select', required: true, options: options(AWARD), value: c.awardBasis ?? 'DIREKTAUFTRAG' }),
    text('orderReference', 'Bestellnummer der Behörde', 60), text('contractReference', 'Vertragsnummer der Behörde', 60),
    text('startsOn', 'Erster Tag', undefined, { type: 'date', required: true }), text('endsOn', 'Letzter Tag', undefined, { type: 'date', required: true }),
  ];
  const money = [
    amountField({ name: 'ceiling', label: 'Obergrenze', required: true, value: c.ceiling, hint: 'Euro, netto. Mehr wird nicht abgerechnet.' }),
    numberField({ name: 'firstWarning', label: 'Erste Warnung bei Prozent', plain: true, min: 1, max: 99, value: c.firstWarning ?? 80 }),
    numberField({ name: 'secondWarning', label: 'Zweite Warnung bei Prozent', plain: true, min: 1, max: 99, value: c.secondWarning ?? 90 }),
    field({ name: 'beyondCeiling', label: 'Zeit über der Obergrenze', type: 'select', options: options(BEYOND), value: c.beyondCeiling ?? 'REFUSED' }),
    field({ name: 'billingInterval', label: 'Abgerechnet wird', type: 'select', options: options(INTERVAL), value: c.billingInterval ?? 'MONTHLY' }),
    field({ name: 'confirmerId', label: 'Wer außer dem Haushalt Leistungsnachweise bestätigt', type: 'select', options: [['', 'niemand'], ...people], value: c.confirmerId ?? '' }),
  ];
  const invoice = [
    to('name', 'Empfängerin der Rechnung', 200, { required: true }), to('street', 'Straße und Hausnummer', 200),
    to('postalCode', 'Postleitzahl', 5, { inputmode: 'numeric' }), to('city', 'Ort', 200, { required: true }),
    to('leitwegId', 'Leitweg-ID', 46, { hint: 'Mit Prüfziffern, etwa 991-03730-19.' }),
    field({ name: 'endpointScheme', label: 'Art der elektronischen Adresse', type: 'select', options: orNone(ENDPOINT, 'wie die Leitweg-ID'), value: i.endpointScheme ?? '', pointer: '/invoice/endpointScheme' }),
    to('endpointId', 'Elektronische Adresse', 200), to('contactName', 'Ansprechperson', 200),
    to('contactEmail', 'Mailadresse der Ansprechperson', 254, { type: 'email' }), to('contactPhone', 'Telefon der Ansprechperson', 60, { type: 'tel' }),
  ];
  const values = (fields) => Object.fromEntries(fields.map((f) => [f.name, f.read()]));
  const reason = amendment ? [field({ name: 'reason', label: 'Warum', required: true, maxlength: 500 })] : [];
  const read = () => ({ ...values(reason), ...values(terms), ...values(money), invoice: values(invoice) });
  const asked = (fields) => fields.filter((f) => !amendment || !FIXED.includes(f.name));
  if (amendment) [...terms, ...money, ...invoice].forEach((f) => { f.pointer = `/terms${f.pointer}`; });
  const section = (title, fields) => [h('h2', { class: 'kern-heading-small' }, title), h('div', { class: 'grid' }, asked(fields).map((f) => f.node))];
  return form({
    label: amendment ? 'Nachtrag' : 'Vertrag', fields: [...reason, ...asked(terms), ...asked(money), ...invoice],
    body: [reason.map((f) => f.node), section('Vertrag', terms), section('Obergrenze und Abrechnung', money), section('Wohin Rechnungen gehen', invoice)],
    submits: Object.fromEntries(Object.entries(submits).map(([label, work]) => [label, () => work(read())])),
  });
}
