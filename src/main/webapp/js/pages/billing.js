/** Where billing stands in an authority: what waits for whom, how far contracts are used up, what is owed. */
import { h, link } from '../dom.js';
import { billable, billedOf, books, home, pageHead } from '../billing.js';
import { invoiceItem } from '../invoice-item.js';
import { all } from '../list.js';
import { eur, monthAfter, monthName, monthOf } from '../money.js';
import { contractItem } from './contracts.js';
import { openItems } from './invoices.js';

export async function page(context) {
  const { authority } = context;
  if (!authority.may('readContracts')) {
    location.replace(`${home(authority)}/${authority.may('bookTime') ? 'zeiten' : 'nachweise'}`);
    return h('p', { class: 'loading' }, 'Wird geladen …');
  }
  const [known, cards, changes] = await Promise.all([books(authority), ...['/rate-cards', '/contract-amendments'].map((path) => all(authority.api, path))]);
  const inForce = known.contracts.filter((c) => c.state === 'IN_FORCE');
  const waits = waiting(authority, known, cards, changes);
  return [
    pageHead(authority, '', 'Abrechnung'),
    h('section', { class: 'panel', 'aria-labelledby': 'ansteht' }, h('h2', { class: 'kern-heading-small', id: 'ansteht' }, 'Was ansteht'),
      waits.length === 0 ? h('p', { class: 'kern-body' }, 'Nichts.') : h('ul', { class: 'plain' }, waits.map(([path, text]) => h('li', {}, link(home(authority) + path, text))))),
    openItems(await authority.api.get('/open-items', { limit: 1 })),
    h('div', { class: 'list' }, inForce.map((c) => contractItem(authority, c, billedOf(c, known)))),
    inForce.length === 0 && h('p', { class: 'kern-body empty' }, 'Kein Vertrag gilt. Ohne Vertrag wird Zeit gebucht, aber nicht abgerechnet.'),
    known.invoices.length > 0 && h('section', { 'aria-labelledby': 'zuletzt' }, h('h2', { class: 'kern-heading-small', id: 'zuletzt' }, 'Zuletzt ausgestellt'),
      h('ul', { class: 'list list--spaced' }, known.invoices.slice(0, 5).map((i) => invoiceItem(`${home(authority)}/rechnungen/${i.id}`, i)))),
  ];
}

/** Addresses below the area, and what is to be done there. */
function waiting(authority, known, cards, changes) {
  const { contracts, sheets, extras } = known;
  const numberOf = (id) => contracts.find((c) => c.id === id)?.number ?? '';
  const on = (list, to, text) => list.map((one) => [to(one), text(one)]);
  const contract = (c) => `/vertraege/${c.id}`;
  const sheet = (s) => `/nachweise/${s.id}`;
  const named = (s) => `Leistungsnachweis ${monthName(s.month)} zu Vertrag ${numberOf(s.contractId)}`;
  const living = new Set(contracts.filter((c) => ['PROPOSED', 'IN_FORCE'].includes(c.state)).map((c) => c.id));
  return [
    authority.may('acceptContract') && [
      ...on(contracts.filter((c) => c.state === 'PROPOSED'), contract, (c) => `Vertrag ${c.number} lesen und annehmen`),
      ...on(cards.filter((c) => !c.acceptedAt && living.has(c.contractId)), (c) => `/vertraege/${c.contractId}`, (c) => `Preise zu Vertrag ${numberOf(c.contractId)} lesen und annehmen`),
      ...on(changes.filter((a) => a.state === 'PROPOSED'), (a) => `/vertraege/${a.contractId}`, (a) => `Nachtrag zu Vertrag ${numberOf(a.contractId)} lesen und annehmen`),
      ...on(extras.filter((e) => e.state === 'PROPOSED'), (e) => `/vertraege/${e.contractId}`, (e) => `Leistung „${e.name}“ zu Vertrag ${numberOf(e.contractId)} lesen und annehmen`),
    ],
    authority.may('decideSheet') && [
      ...on(sheets.filter((s) => s.state === 'SUBMITTED'), sheet, (s) => `${named(s)} bestätigen oder beanstanden`),
      ...on(sheets.filter((s) => s.state === 'DISPUTED'), sheet, (s) => `${named(s)} ist beanstandet: bestätigen, wenn er stimmt`),
    ],
    authority.may('submitSheet') && [
      ...on(unsubmitted(contracts, sheets, cards), (m) => (m.sheet ? sheet(m.sheet) : '/nachweise'), (m) => `Leistungsnachweis ${monthName(m.month)} zu Vertrag ${m.contract.number} einreichen`),
      ...on(sheets.filter((s) => s.state === 'DISPUTED'), sheet, (s) => `${named(s)} ist beanstandet: Zeiten berichtigen`),
    ],
    authority.may('writeInvoices') && [
      ...on(extras.filter((e) => e.state === 'AGREED' && !e.draftId), () => '/rechnungen', (e) => `Leistung „${e.name}“ abrechnen`),
      ...on(billable(known), () => '/rechnungen', (s) => `${named(s)} abrechnen`),
      ...on(known.drafts.filter((d) => d.state === 'OPEN'), (d) => `/entwuerfe/${d.id}`, () => 'Entwurf einer Rechnung ausstellen oder verwerfen'),
    ],
    on(known.invoices.filter((i) => i.state === 'OVERDUE'), (i) => `/rechnungen/${i.id}`, (i) => `Rechnung ${i.number} ist überfällig: ${eur(i.open)} ${i.reminders > 0 ? 'offen und angemahnt' : 'offen'}`),
  ].filter(Boolean).flat();
}

/** Last month's, where the contract ran then and had prices: without them nothing is booked. */
function unsubmitted(contracts, sheets, cards) {
  const month = monthAfter(monthOf(new Date()), -1);
  const priced = new Set(cards.filter((card) => card.acceptedAt).map((card) => card.contractId));
  return contracts.filter((c) => ['IN_FORCE', 'ENDED'].includes(c.state) && priced.has(c.id) && c.startsOn.slice(0, 7) <= month && c.endsOn.slice(0, 7) >= month)
    .map((c) => ({ contract: c, month, sheet: sheets.find((s) => s.contractId === c.id && s.month === month) }))
    .filter((m) => !m.sheet || m.sheet.state === 'OPEN');
}
