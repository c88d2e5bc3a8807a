/** What follows an invoice: sent, paid, reminded of; nothing of it can be changed afterwards. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { EVENT, SENT_BY, options } from './billing-words.js';
import { amountField, cents, eur, today } from './money.js';
import { day, word } from './words.js';

export const eventList = (i) => (i.events.length === 0 ? h('p', { class: 'muted' }, 'Noch nichts.') : h('ul', { class: 'rows' }, i.events.map((e) => h('li', { class: 'rows__item' },
  h('div', {}, h('strong', {}, `${day(`${e.on}T12:00`)}: ${e.kind === 'REMINDER' ? `${e.level}. Mahnung` : word(EVENT, e.kind)}`), e.amount && ` ${eur(e.amount)}`,
    h('p', { class: 'muted' }, [e.channel && word(SENT_BY, e.channel), e.reference, `eingetragen von ${e.recordedByName}`].filter(Boolean).join(' · ')))))));

/** The forms for whoever keeps the books. */
export function eventForms(context, i) {
  const owed = i.kind === 'INVOICE' && i.state !== 'CANCELLED';
  return [
    entry(context, i, 'SENT', 'Versand eintragen', [field({ name: 'channel', label: 'Weg', type: 'select', options: options(SENT_BY), value: 'INVOICE_PORTAL' })]),
    owed && entry(context, i, 'PAYMENT', 'Zahlung eintragen', [amountField({ name: 'amount', label: 'Betrag', required: true, value: cents(i.open) > 0 ? i.open : null, hint: 'Euro; negativ, was zurückging.' })]),
    i.state === 'OVERDUE' && entry(context, i, 'REMINDER', i.reminders >= 3 ? 'Weitere Mahnung eintragen' : `${i.reminders + 1}. Mahnung eintragen`, []),
  ];
}

function entry({ authority, reload }, i, kind, label, more) {
  return h('details', { class: 'fold' }, h('summary', {}, label), form({
    label, quiet: true,
    fields: [
      ...more, field({ name: 'on', label: 'Am', type: 'date', required: true, value: today() }),
      field({ name: 'reference', label: 'Beleg', maxlength: 200, hint: kind === 'PAYMENT' ? 'Etwa Auszug und Blatt.' : 'Etwa die Eingangsbestätigung.' }),
    ],
    submits: {
      Eintragen: async (values) => {
        await authority.api.post(`/invoices/${i.id}/events`, { kind, ...values });
        await reload('Eingetragen.', { top: true });
      },
    },
  }));
}
