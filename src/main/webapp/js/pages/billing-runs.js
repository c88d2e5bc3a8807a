/** Billing everything that is due in one go: starting it, watching it, and what came of it. */
import { api } from '../api.js';
import { badge, facts, h, link, replace } from '../dom.js';
import { actions, asProblem, field, form, problemBox } from '../forms.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { RUN, RUN_ITEM, stateBadge } from '../billing-words.js';
import { all, pagedList } from '../list.js';
import { eur, monthAfter, monthName, monthOf } from '../money.js';
import { dayTime } from '../words.js';

const EVERY_MILLIS = 1500;

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  return context.id ? one(context.id) : list(context);
}

async function list({ goTo }) {
  const now = monthOf(new Date());
  return [
    agencyNav('#/agentur/abrechnungslaeufe'),
    h('h1', { class: 'kern-heading-medium' }, 'Abrechnungsläufe'),
    h('p', { class: 'kern-body' }, 'Ein Lauf entwirft, prüft und stellt aus, was in allen Behörden fällig und bestätigt ist. Was nicht geht, hält nichts anderes auf. Noch einmal gestartet wird nichts zweimal berechnet.'),
    h('section', { class: 'panel', 'aria-labelledby': 'starten' }, h('h2', { class: 'kern-heading-small', id: 'starten' }, 'Lauf starten'), starting(goTo, now)),
    await pagedList((cursor) => api.get('/agency/billing-runs', { limit: 20, cursor }), item, 'Noch keiner.'),
  ];
}

/** What is issued stays issued: so looking comes first, and issuing asks once more. */
function starting(goTo, now) {
  const months = [0, -1, -2, -3, -4, -5].map((by) => monthAfter(now, by)).map((m) => [m, monthName(m)]);
  const month = field({ name: 'month', label: 'Fällig bis zum Ende von', type: 'select', options: months, value: monthAfter(now, -1) });
  const start = (dryRun) => async () => {
    const run = await api.post('/agency/billing-runs', { month: month.read(), dryRun });
    goTo(`#/agentur/abrechnungslaeufe/${run.id}`, dryRun ? 'Der Prüflauf hat begonnen.' : 'Der Abrechnungslauf hat begonnen.');
  };
  return form({
    label: 'Lauf starten', fields: [month],
    submits: { 'Nur prüfen': start(true) },
    also: actions(['In allen Behörden ausstellen', start(false), 'secondary', { confirm: 'Rechnungen wirklich ausstellen?' }]),
  });
}

const title = (r) => `${r.dryRun ? 'Prüflauf' : 'Abrechnungslauf'} bis ${monthName(r.month)}`;

const item = (r) => h('li', { class: 'item' },
  h('div', { class: 'item__body' }, h('a', { class: 'item__link', href: `#/agentur/abrechnungslaeufe/${r.id}` }, title(r)),
    h('p', { class: 'item__meta' }, `${r.startedByName}, ${dayTime(r.startedAt)} · ${r.done} von ${r.total} · ${eur(r.gross)}${r.failed ? ` · ${r.failed} nicht möglich` : ''}`)),
  h('div', { class: 'item__badges' }, stateBadge(RUN, r.state)));

async function one(id) {
  const shown = h('div', { class: 'list', 'aria-live': 'polite' });
  const run = await api.get(`/agency/billing-runs/${id}`);
  await show(id, run, shown);
  if (!over(run)) follow(id, shown);
  return [
    agencyNav('#/agentur/abrechnungslaeufe'),
    h('p', {}, link('#/agentur/abrechnungslaeufe', '← Abrechnungsläufe')),
    h('h1', { class: 'kern-heading-medium' }, title(run)), shown,
  ];
}

const over = (run) => ['ENDED', 'GAVE_UP'].includes(run.state);

/** As long as the page is there and the run goes on. */
function follow(id, shown) {
  setTimeout(async () => {
    if (!shown.isConnected) return;
    try {
      const run = await api.get(`/agency/billing-runs/${id}`);
      await show(id, run, shown);
      if (!over(run)) follow(id, shown);
    } catch (error) {
      shown.append(problemBox(asProblem(error)));
    }
  }, EVERY_MILLIS);
}

async function show(id, r, shown) {
  const lines = over(r) ? await all(api, `/agency/billing-runs/${id}/items`) : [];
  replace(shown, h('section', { class: 'panel', 'aria-label': 'Stand' },
    h('div', { class: 'panel__head' }, stateBadge(RUN, r.state), h('p', {}, `${r.done} von ${r.total} Zeiträumen erledigt.`)),
    h('progress', { max: Math.max(r.total, 1), value: String(r.done), 'aria-label': 'Fortschritt' }),
    facts([
      ['Ausgestellt', r.issued || null], ['Geprüft und gültig', r.checked || null], ['Warten auf eine Bestätigung', r.waiting || null],
      ['Inzwischen anders abgerechnet', r.settled || null], ['Nicht möglich', r.failed || null], ['Summe', `${eur(r.net)} netto, ${eur(r.gross)} brutto`],
      ['Gestartet', `${r.startedByName}, ${dayTime(r.startedAt)}`], ['Beendet', dayTime(r.endedAt)],
    ])),
  lines.length > 0 && h('ul', { class: 'list' }, lines.map(line)));
}

const line = (l) => h('li', { class: 'item' },
  h('div', { class: 'item__body' }, h('strong', {}, l.authorityName),
    h('p', { class: 'item__meta' }, [`Vertrag ${l.contractNumber}, bis ${monthName(l.period)}`, l.gross && eur(l.gross)].filter(Boolean).join(' · ')),
    l.detail && h('p', {}, l.detail),
    l.invoiceId && h('p', {}, link(`#/agentur/rechnungen/${l.invoiceId}`, `Rechnung ${l.invoiceNumber}`))),
  h('div', { class: 'item__badges' }, l.state === 'FAILED' ? badge('Nicht möglich', 'danger') : stateBadge(RUN_ITEM, l.state)));
