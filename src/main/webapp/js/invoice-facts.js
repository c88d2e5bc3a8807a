/** An issued invoice in words. */
import { facts, h } from './dom.js';
import { cents, eur } from './money.js';
import { day, dayTime } from './words.js';

export const invoiceFacts = (i) => h('div', { class: 'columns' }, facts([
  ['An', i.buyerName], ['Leistung', `${day(`${i.from}T12:00`)} bis ${day(`${i.until}T12:00`)}`],
  ['Netto', eur(i.net)], ['Umsatzsteuer', eur(i.tax)], ['Gesamtbetrag', eur(i.gross)],
  ['Zu zahlen bis', i.dueOn && day(`${i.dueOn}T12:00`)], ['Gezahlt', cents(i.paid) !== 0 && eur(i.paid)],
  ['Durch Rechnungskorrekturen gemindert', cents(i.credited) !== 0 && eur(i.credited)],
  ['Noch offen', i.kind === 'INVOICE' && i.state !== 'CANCELLED' && eur(i.open)], ['Zu viel gezahlt', cents(i.open) < 0 && eur(i.open)],
  ['Ausgestellt', `${i.issuedByName}, ${dayTime(i.issuedAt)}`],
].map(([name, value]) => [name, value || null])));
