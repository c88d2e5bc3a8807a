/** What follows an invoice: sent, paid, reminded of; nothing of it can be changed afterwards. */
import { h } from './dom.js';
import { save } from './download.js';
import { actions, field, form } from './forms.js';
import { EVENT, SENT_BY, options } from './billing-words.js';
import { amountField, cents, eur, today } from './money.js';
import { day, word } from './words.js';

/** @param at the API and the path of the invoice in it */
export const eventList = (i, at) => (i.events.length === 0 ? h('p', { class: 'muted' }, 'Noch nichts.') : h('ul', { class: 'rows' }, i.events.map((e) => h('li', { class: 'rows__item' },
  h('div', {}, h('strong', {}, `${day(`${e.on}T12:00`)}: ${e.kind === 'REMINDER' ? `${e.level}. Mahnung` : word(EVENT, e.kind)}`), e.amount && ` ${eur(e.amount)}`,
    h('p', { class: 'muted' }, [e.payUntil && `zu zahlen bis ${day(`${e.payUntil}T12:00`)}`, e.channel && word(SENT_BY, e.channel), e.reference, `eingetragen von ${e.recordedByName}`].filter(Boolean).join(' · '))),
  e.kind === 'REMINDER' && actions(['Mahnschreiben (PDF)', async () => save(await at.api.file(`${at.path}/reminder?level=${e.level}`), `Mahnung-${e.level}-${i.number.replaceAll('/', '-')}.pdf`)])))));

/** The forms for whoever keeps the books. */
export function eventForms(context, i, at) {
  const owed = i.kind === 'INVOICE' && i.state !== 'CANCELLED';
  return [
    entry(context, i, at, 'SENT', 'Versand eintragen', [field({ name: 'channel', label: 'Weg', type: 'select', options: options(SENT_BY), value: 'INVOICE_PORTAL' })]),
    owed && entry(context, i, at, 'PAYMENT', 'Zahlung eintragen', [amountField({ name: 'amount', label: 'Betrag', required: true, value: cents(i.open) > 0 ? i.open : null, hint: 'Euro; negativ, was zurückging.' })]),
    i.state === 'OVERDUE' && entry(context, i, at, 'REMINDER', i.reminders >= 3 ? 'Weitere Mahnung eintragen' : `${i.reminders + 1}. Mahnung eintragen`, [
      field({ name: 'payUntil', label: 'Neue Frist bis', type: 'date', plain: true, hint: 'Leer: wie üblich, 14, 10 und 7 Tage nach der ersten, zweiten und dritten.' })]),
  ];
}

function entry({ reload }, i, at, kind, label, more) {
  return h('details', { class: 'fold' }, h('summary', {}, label), form({
    label, quiet: true,
    fields: [
      ...more, field({ name: 'on', label: 'Am', type: 'date', required: true, value: today() }),
      field({ name: 'reference', label: 'Beleg', maxlength: 200, hint: kind === 'PAYMENT' ? 'Etwa Auszug und Blatt.' : 'Etwa die Eingangsbestätigung.' }),
    ],
    submits: {
      Eintragen: async (values) => {
        await at.api.post(`${at.path}/events`, { kind, ...values });
        await reload('Eingetragen.', { top: true });
      },
    },
  }));
}
