/** What the agency earns, works and pays: by authority, person, activity and month. Nobody else sees it. */
import { api } from '../api.js';
import { h } from '../dom.js';
import { save } from '../download.js';
import { actions } from '../forms.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { booksNav, rangeForm, rangeOf } from '../books-range.js';
import { filters } from '../list.js';
import { duration, eur, monthName } from '../money.js';
import { table } from '../table.js';
import { ACTIVITY, word } from '../words.js';

const BY = { AUTHORITY: 'nach Behörde', PERSON: 'nach Person', ACTIVITY: 'nach Tätigkeit', MONTH: 'nach Monat' };

export async function page({ query }) {
  const no = notTheirs();
  if (no) return no;
  const range = rangeOf(query);
  const by = query.get('nach') in BY ? query.get('nach') : 'AUTHORITY';
  const here = '#/agentur/buecher';
  const figures = await api.get('/agency/books/figures', { ...range, by });
  const invoiced = figures.items.some((f) => f.invoiced);
  return [
    agencyNav(here), booksNav(here),
    h('h1', { class: 'kern-heading-medium' }, 'Umsatz und Marge'),
    h('section', { class: 'panel', 'aria-label': 'Zeitraum' }, rangeForm(range, `${here}?nach=${by}`),
      actions(['Rechnungen für die Steuerberatung (CSV)', async () => save(await api.file(`/agency/books/export?${new URLSearchParams(range)}`), `ausgangsrechnungen-${range.from}-${range.until}.csv`)])),
    filters('Gruppiert', Object.entries(BY).map(([name, label]) => [`${here}?nach=${name}&von=${range.from}&bis=${range.until}`, label, name]), by),
    h('section', { class: 'panel', 'aria-labelledby': 'zahlen' },
      h('h2', { class: 'kern-heading-small', id: 'zahlen' }, `${monthName(range.from)} bis ${monthName(range.until)}, ${BY[by]}`),
      figures.items.length === 0 ? h('p', { class: 'kern-body' }, 'Nichts.') : table('Umsatz und Marge', heads(invoiced), figures.items.map((f) => row(f, by, invoiced)), row(figures.total, null, invoiced)),
      h('p', { class: 'muted' }, 'Wert: abrechenbare Zeit zu den gebuchten Sätzen, ohne Pauschalen und Nachlässe. Berechnet: was auf Rechnungen steht, nach dem Monat der Leistung, Korrekturen abgezogen. Marge: Wert abzüglich Kosten.'),
      figures.total.minutesWithoutCost > 0 && h('p', { class: 'remark' }, `Zu ${duration(figures.total.minutesWithoutCost)} ist kein Kostensatz eingetragen; Kosten und Marge sagen dazu nichts.`)),
  ];
}

const heads = (invoiced) => ['Für', ['Zeit', 'number'], ['Abrechenbar', 'number'], ['Wert', 'number'], invoiced && ['Berechnet', 'number'], ['Kosten', 'number'], ['Marge', 'number']].filter(Boolean);

const row = (f, by, invoiced) => [
  by === 'ACTIVITY' ? word(ACTIVITY, f.key) : by === 'MONTH' ? monthName(f.key) : f.name, duration(f.minutes), duration(f.billableMinutes), eur(f.worth),
  ...(invoiced ? [eur(f.invoiced) ?? '–'] : []), eur(f.cost) ?? '–', eur(f.margin) ?? '–',
];
