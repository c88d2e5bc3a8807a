/** Which months are looked at, and in which of the books. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { filters } from './list.js';
import { monthOf } from './money.js';

const BOOKS = [['#/agentur/buecher', 'Umsatz und Marge'], ['#/agentur/buecher/anteile', 'Antworten'], ['#/agentur/buecher/offen', 'Offene Posten'], ['#/agentur/buecher/konten', 'Konten']];
const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

export const booksNav = (chosen) => filters('Bücher', BOOKS.map(([href, name]) => [href, name, href]), chosen);

/** The first month of this year until now, or as the address says. */
export function rangeOf(query) {
  const now = monthOf(new Date());
  const month = (name, usual) => (MONTH.test(query.get(name) ?? '') ? query.get(name) : usual);
  const until = month('bis', now);
  return { from: month('von', `${until.slice(0, 4)}-01`), until };
}

/** @param here where the page with another range is */
export function rangeForm(range, here) {
  const fields = [field({ name: 'from', label: 'Von Monat', type: 'month', required: true, value: range.from }), field({ name: 'until', label: 'Bis Monat', type: 'month', required: true, value: range.until })];
  return form({
    label: 'Zeitraum', quiet: true, fields, body: h('div', { class: 'grid' }, fields.map((f) => f.node)),
    submits: {
      Zeigen: async ({ from, until }) => {
        location.hash = `${here}${here.includes('?') ? '&' : '?'}von=${from}&bis=${until}`;
      },
    },
  });
}

