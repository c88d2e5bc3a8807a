/** Minutes worked: one's own to book, and those of a month to look at. */
import { h, link } from '../dom.js';
import { home, pageHead } from '../billing.js';
import { hoursForm } from '../hours-form.js';
import { all } from '../list.js';
import { duration, monthAfter, monthName, monthOf } from '../money.js';
import { restHints } from '../rest-hints.js';
import { timeEntry } from '../time-entry.js';
import { timer } from '../timer.js';
import { ZONE, instantAt } from '../zone.js';

const DAY = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE });

export async function page(context) {
  const { authority, query } = context;
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(query.get('monat') ?? '') ? query.get('monat') : monthOf(new Date());
  const books = authority.may('bookTime');
  const [entries, contracts] = await Promise.all([
    all(authority.api, '/time-entries', { from: startOf(month), to: startOf(monthAfter(month)) }),
    books ? all(authority.api, '/contract-choices') : authority.may('readContracts') ? all(authority.api, '/contracts') : []]);
  const recent = contracts.filter((c) => c.endsOn >= monthAfter(monthOf(new Date()), -2));
  return [
    pageHead(authority, '/zeiten', 'Zeiten'),
    books && await timer(context, recent, booked),
    books && h('section', { class: 'panel', 'aria-labelledby': 'buchen' }, h('h2', { class: 'kern-heading-small', id: 'buchen' }, 'Zeit buchen'), hoursForm(context, recent, booked)),
    books && await restHints('/me/rest-hints', 'Hinweise zu Ihren Ruhezeiten'),
    h('section', { class: 'panel', 'aria-labelledby': 'monat' },
      h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'monat' }, monthName(month)),
        h('p', { class: 'row' }, link(`${home(authority)}/zeiten?monat=${monthAfter(month, -1)}`, '← Monat davor'), month < monthOf(new Date()) && link(`${home(authority)}/zeiten?monat=${monthAfter(month)}`, 'Monat danach →'))),
      h('p', { class: 'muted' }, sums(entries, !authority.may('readContracts'))),
      days(context, entries, contracts)),
  ];
}

const startOf = (month) => instantAt(`${month}-01`).toISOString();
const booked = (entry) => `${duration(entry.minutes)} gebucht${entry.billable ? '.' : entry.contractId ? ', aber nicht abrechenbar: Die Obergrenze ist erreicht.' : ', aber ohne Vertrag: An dem Tag gilt keiner.'}`;

function sums(entries, own) {
  const sum = (list) => duration(list.reduce((total, e) => total + e.minutes, 0));
  if (entries.length === 0) return own ? 'Von Ihnen ist nichts gebucht' : 'Nichts gebucht';
  return `${own ? 'Von Ihnen gebucht' : 'Gebucht'}: ${sum(entries)}, davon abrechenbar ${sum(entries.filter((e) => e.billable))}`;
}

function days(context, entries, contracts) {
  const numbers = new Map(contracts.length > 1 ? contracts.map((c) => [c.id, c.number]) : []);
  const takenBack = new Set(entries.map((e) => e.correctsId).filter(Boolean));
  const sorted = [...entries].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const groups = sorted.reduce((map, e) => map.set(dayOf(e), [...(map.get(dayOf(e)) ?? []), e]), new Map());
  return [...groups].map(([name, list]) => h('section', { class: 'subpanel', 'aria-label': name },
    h('h3', { class: 'kern-title kern-title--small' }, name), h('ul', { class: 'rows' }, list.map((e) => timeEntry(context, e, takenBack, numbers.get(e.contractId))))));
}

const dayOf = (e) => DAY.format(new Date(e.startedAt));
