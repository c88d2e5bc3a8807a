/** Invoices to all authorities that are not settled. */
import { api } from '../api.js';
import { facts, h, link } from '../dom.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { booksNav } from '../books-range.js';
import { all } from '../list.js';
import { eur } from '../money.js';
import { table } from '../table.js';
import { day } from '../words.js';

export async function page() {
  const no = notTheirs();
  if (no) return no;
  const [sums, items] = await Promise.all([api.get('/agency/books/open-items', { limit: 1 }), all(api, '/agency/books/open-items')]);
  return [
    agencyNav('#/agentur/buecher'), booksNav('#/agentur/buecher/offen'),
    h('h1', { class: 'kern-heading-medium' }, 'Offene Posten'),
    h('section', { class: 'panel', 'aria-label': 'Summen' }, facts([['Offen', eur(sums.open)], ['Davon überfällig', eur(sums.overdue)]])),
    items.length === 0 ? h('p', { class: 'kern-body empty' }, 'Keine.')
      : h('section', { class: 'panel', 'aria-label': 'Rechnungen' }, table('Offene Posten', ['Rechnung', 'Behörde', 'Zu zahlen bis', ['Gesamt', 'number'], ['Offen', 'number'], ['Überfällig', 'number'], ['Mahnstufe', 'number']], items.map((i) => [
        link(`#/agentur/rechnungen/${i.invoiceId}`, i.number), i.authorityName, i.dueOn ? day(`${i.dueOn}T12:00`) : '–', eur(i.gross), eur(i.open), i.daysOverdue > 0 ? `${i.daysOverdue} Tage` : '–', i.reminders > 0 ? String(i.reminders) : '–']))),
  ];
}
