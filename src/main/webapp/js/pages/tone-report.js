/** Which rules speak when texts are submitted, and where people go on all the same: so that a rule can be mended. */
import { badge, h, link, replace } from '../dom.js';
import { field, form } from '../forms.js';
import { monthAfter, monthOf } from '../money.js';
import { SEVERITY, ruleTitle, severityTone } from '../tone-words.js';

const MONTH = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric' });
const SHARE = new Intl.NumberFormat('de-DE', { style: 'percent' });

export async function page({ authority }) {
  const from = `${monthAfter(monthOf(new Date()), -2)}-01`;
  const body = h('div', { class: 'list', 'aria-live': 'polite' });
  const load = async (values) => replace(body, months((await authority.api.get('/tone-report', values)).items));
  await load({ from });
  return [
    h('p', {}, link(`#/b/${authority.slug}/leitfaden`, '← Leitfaden')),
    h('h1', { class: 'kern-heading-medium' }, 'Welche Regeln sprechen'),
    h('p', { class: 'kern-body' }, 'Gezählt wird beim Einreichen. Wird eine Regel oft übergangen, stimmt vielleicht die Regel nicht.'),
    h('section', { class: 'panel', 'aria-label': 'Zeitraum' }, form({
      label: 'Zeitraum', quiet: true,
      fields: [field({ name: 'from', label: 'Von', type: 'date', value: from }), field({ name: 'until', label: 'Bis', type: 'date' })],
      submits: { Zeigen: load },
    })),
    body,
  ];
}

function months(items) {
  if (items.length === 0) return h('p', { class: 'kern-body empty' }, 'In dieser Zeit hat keine Regel etwas gefunden.');
  const names = [...new Set(items.map((i) => i.month))].sort().reverse();
  return names.map((month) => h('section', { class: 'panel', 'aria-label': month },
    h('h2', { class: 'kern-heading-small' }, MONTH.format(new Date(`${month}-15T12:00`))),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Regeln im ${MONTH.format(new Date(`${month}-15T12:00`))}` },
      table(items.filter((i) => i.month === month)))));
}

const table = (lines) => h('table', { class: 'kern-table kern-table--small' },
  h('thead', {}, h('tr', {}, ['Regel', 'Gewicht', 'Stellen', 'Texte', 'Trotzdem eingereicht'].map((t, i) => h('th', { scope: 'col', class: ['kern-table__header', 'kern-table__cell', i > 1 && 'kern-table__cell--numeric'] }, t)))),
  h('tbody', {}, lines.map((l) => h('tr', {},
    h('th', { scope: 'row', class: 'kern-table__cell' }, ruleTitle(l.rule)),
    h('td', { class: 'kern-table__cell' }, badge(SEVERITY[l.severity] ?? l.severity, severityTone[l.severity])),
    [l.findings, l.texts, l.severity === 'WARN' ? `${l.overridden} (${SHARE.format(l.texts ? l.overridden / l.texts : 0)})` : '–'].map((n) => h('td', { class: 'kern-table__cell kern-table__cell--numeric' }, n))))));
