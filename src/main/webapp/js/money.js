/** Amounts, percentages, minutes and months, told and typed the German way. Never computed as a fraction. */
import { field } from './forms.js';
import { localTime } from './zone.js';

/** "1234.50" as "1.234,50". */
export const decimal = (text) => {
  const [whole, cents] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (cents ? `,${cents}` : '');
};
/** A price that is kept more exactly than to the cent, without the zeros at its end. */
export const exact = (text) => text.replace(/(\.\d\d\d*?)0+$/, '$1');
export const eur = (amount) => (amount ? `${decimal(amount.amount).replace('-', '−')} €` : null);
export const percent = (text) => `${decimal(text.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros)))} %`;

/** What was typed, as the API wants it; what is no number stays as it is, for the API to refuse. */
export const plain = (text) => (text?.includes(',') ? text.replaceAll('.', '').replace(',', '.') : text)?.replace(/[\s€%]/g, '') || null;

/** Whole cents: safe for sums of what is shown. */
export const cents = (amount) => {
  const [whole, rest = ''] = amount.amount.split('.');
  const value = Number(whole.replace('-', '') + rest.padEnd(2, '0'));
  return amount.amount.startsWith('-') ? -value : value;
};
export const ofCents = (value) => {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return { amount: `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: 'EUR' };
};

const typed = (f, more) => Object.assign(field({ inputmode: 'decimal', maxlength: 16, ...f }), more);
const complain = (pattern, words) => (value) => (pattern.test(typeof value === 'object' ? value.amount : value) ? null : words);

/** Reads an Amount, or null. */
export const amountField = ({ value, hint = 'Euro, netto', ...f }) => {
  const made = typed({ ...f, hint, value: value ? decimal(value.amount) : '' });
  const text = made.read;
  return Object.assign(made, {
    read: () => (text() === null ? null : { amount: plain(text()), currency: 'EUR' }),
    complain: complain(/^-?\d{1,10}(\.\d{1,2})?$/, 'Ein Betrag in Euro, höchstens zwei Stellen nach dem Komma, etwa 85,00.'),
  });
};

export const percentField = ({ value, ...f }) => {
  const made = typed({ ...f, hint: 'Prozent', value: value ? decimal(value) : '' });
  const text = made.read;
  return Object.assign(made, { read: () => plain(text()), complain: complain(/^\d{1,3}(\.\d{1,2})?$/, 'Eine Zahl, etwa 25 oder 12,5.') });
};

/** Reads a whole number, or null. */
export const numberField = ({ value, ...f }) => {
  const made = field({ type: 'number', inputmode: 'numeric', value: String(value ?? ''), ...f });
  const text = made.read;
  return Object.assign(made, { read: () => (text() === null ? null : Number(text())) });
};

/** "2 Std. 30 Min." */
export function duration(minutes) {
  const all = Math.abs(minutes);
  const parts = [all >= 60 && `${Math.floor(all / 60)} Std.`, (all % 60 > 0 || all === 0) && `${all % 60} Min.`].filter(Boolean);
  return (minutes < 0 ? '−' : '') + parts.join(' ');
}

const MONTH = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric' });
/** "2026-11" as "November 2026". */
export const monthName = (month) => MONTH.format(new Date(`${month}-15T12:00`));
export const monthOf = (date) => localTime(date).slice(0, 7);
export const monthAfter = (month, by = 1) => monthOf(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 15)));
export { today } from './zone.js';
