/** Invoices of one authority: drafts, those issued, and a new one. */
import { facts, h } from '../dom.js';
import { field, form } from '../forms.js';
import { billable, books, home, pageHead } from '../billing.js';
import { DOCUMENT } from '../billing-words.js';
import { discountGroup } from '../draft-fields.js';
import { extrasField } from '../extras.js';
import { invoiceItem } from '../invoice-item.js';
import { cents, eur, monthName } from '../money.js';
import { dayTime, word } from '../words.js';

export async function page(context) {
  const { authority } = context;
  const known = await books(authority);
  const drafts = known.drafts.filter((d) => d.state === 'OPEN');
  const writes = authority.may('writeInvoices');
  return [
    pageHead(authority, '/rechnungen', 'Rechnungen'),
    openItems(await authority.api.get('/open-items', { limit: 1 })),
    writes && await create(context, known),
    writes && drafts.length > 0 && h('section', { 'aria-labelledby': 'entwuerfe' }, h('h2', { class: 'kern-heading-small', id: 'entwuerfe' }, 'Entwürfe'),
      h('ul', { class: 'list list--spaced' }, drafts.map((d) => draftItem(authority, d)))),
    h('section', { 'aria-labelledby': 'ausgestellt' }, h('h2', { class: 'kern-heading-small', id: 'ausgestellt' }, 'Ausgestellt'),
      known.invoices.length === 0 ? h('p', { class: 'kern-body empty' }, 'Noch keine.')
        : h('ul', { class: 'list list--spaced' }, known.invoices.map((i) => invoiceItem(`${home(authority)}/rechnungen/${i.id}`, i)))),
  ];
}

export const draftItem = (authority, d) => h('li', { class: 'item' }, h('div', { class: 'item__body' },
  h('a', { class: 'item__link', href: `${home(authority)}/entwuerfe/${d.id}` }, `Entwurf: ${word(DOCUMENT, d.kind)} über ${eur(d.net)} netto`),
  h('p', { class: 'item__meta' }, `${d.buyer.name} · ${d.draftedByName}, ${dayTime(d.createdAt)}`)));

/** What is owed, of all of them, as the books count it. */
export const openItems = ({ open, overdue }) =>
  (cents(open) !== 0 || cents(overdue) !== 0) && h('section', { class: 'panel', 'aria-label': 'Offene Posten' }, facts([
    ['Offen', eur(open)], ['Davon überfällig', cents(overdue) > 0 ? eur(overdue) : null]]));

async function create({ authority, goTo }, known) {
  const sheets = billable(known);
  const name = (s) => `${monthName(s.month)}, Vertrag ${known.contracts.find((c) => c.id === s.contractId)?.number ?? ''}: ${eur(s.net)}`;
  const chosen = sheets.length > 0 && field({ name: 'sheetIds', label: 'Bestätigte Leistungsnachweise eines Vertrags', type: 'checks', plain: true, options: sheets.map((s) => [s.id, name(s)]), value: sheets.length === 1 ? [sheets[0].id] : [] });
  const period = [field({ name: 'from', label: 'Erster Tag der Leistung', type: 'date', plain: true }), field({ name: 'until', label: 'Letzter Tag der Leistung', type: 'date', plain: true })];
  const extras = await extrasField(authority, null, known.contracts);
  const fields = [chosen, extras, ...period].filter(Boolean);
  const discounts = discountGroup([], fields);
  return h('details', { class: 'fold' }, h('summary', {}, sheets.length > 0 ? `Rechnung entwerfen (${sheets.length === 1 ? 'ein Nachweis wartet' : `${sheets.length} Nachweise warten`})` : 'Rechnung entwerfen'), form({
    label: 'Rechnung entwerfen', fields,
    body: [
      chosen ? chosen.node : h('p', { class: 'muted' }, 'Kein bestätigter Leistungsnachweis wartet auf Abrechnung.'),
      extras?.node,
      h('details', { class: 'fold fold--small' }, h('summary', {}, 'Nachlässe, Zeitraum'), h('div', { class: 'form' },
        h('div', { class: 'grid' }, period.map((f) => f.node)), h('p', { class: 'muted' }, 'Ohne Nachweis ist der Zeitraum nötig; sonst gilt der Monat.'), discounts.node)),
    ],
    submits: {
      Entwerfen: async () => {
        const d = await authority.api.post('/invoice-drafts', {
          sheetIds: chosen ? chosen.read() : [], from: period[0].read(), until: period[1].read(), extraIds: extras?.read() ?? [], discounts: discounts.read(),
        });
        goTo(`${home(authority)}/entwuerfe/${d.id}`, 'Entworfen. Jetzt ansehen, prüfen und ausstellen.');
      },
    },
  }));
}
