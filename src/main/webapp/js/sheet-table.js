/** What a time sheet comes to: hours at their price, fees, discounts, and the sum. */
import { h } from './dom.js';
import { PER, QUALIFICATION } from './billing-words.js';
import { decimal, duration, eur, percent } from './money.js';
import { table } from './table.js';
import { ACTIVITY, word } from './words.js';

export const sheetTable = (s) => table('Abrechnung, netto', ['Leistung', ['Menge', 'number'], ['Preis', 'number'], ['Betrag', 'number']], [
  ...s.hours.map((l) => [what(l), duration(l.minutes), `${eur(l.rate)} je Std.${l.surchargeName ? ` + ${percent(l.surchargePercent)}` : ''}`, eur(l.net)]),
  ...s.fees.map((f) => [f.name, quantity(f), `${eur(f.price)} ${PER[f.per]}`, eur(f.net)]),
  ...s.discounts.map((d) => [d.reason, d.percent ? percent(d.percent) : '', `von ${eur(d.base)}`, less(d.amount)]),
], [h('strong', {}, 'Summe, netto'), '', '', h('strong', {}, eur(s.net))]);

const what = (l) => [word(ACTIVITY, l.activity), l.qualification && word(QUALIFICATION, l.qualification), l.surchargeName && `Zuschlag ${l.surchargeName}`].filter(Boolean).join(', ');
const quantity = (f) => `${f.quantity} ${f.per === 'PIECE' ? 'Stück' : Math.abs(f.quantity) === 1 ? 'Monat' : 'Monate'}`;
const less = (amount) => (amount.amount.startsWith('-') ? `${decimal(amount.amount.slice(1))} €` : `−${decimal(amount.amount)} €`);
