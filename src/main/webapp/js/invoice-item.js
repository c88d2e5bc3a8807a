/** An invoice in a list. */
import { h } from './dom.js';
import { DOCUMENT, INVOICE, stateBadge } from './billing-words.js';
import { cents, eur } from './money.js';
import { day, word } from './words.js';

/** @param who stands before the rest where invoices of several authorities are listed */
export const invoiceItem = (href, i, who) => h('li', { class: 'item' },
  h('div', { class: 'item__body' },
    h('a', { class: 'item__link', href }, `${word(DOCUMENT, i.kind)} ${i.number}`),
    h('p', { class: 'item__meta' }, [who, `vom ${day(`${i.issuedOn}T12:00`)}`, eur(i.gross), i.dueOn && cents(i.open) > 0 && `offen ${eur(i.open)}, zu zahlen bis ${day(`${i.dueOn}T12:00`)}`, i.reminders > 0 && `${i.reminders}. Mahnung`].filter(Boolean).join(' · '))),
  h('div', { class: 'item__badges' }, stateBadge(INVOICE, i.state)));
