/** A draft: what it would say, what the rules find, and issuing it. */
import { facts, h, link } from '../dom.js';
import { actions, asProblem, problemBox } from '../forms.js';
import { back, home } from '../billing.js';
import { DOCUMENT, DRAFT, SEVERITY, UNIT, stateBadge } from '../billing-words.js';
import { draftForm } from '../draft-fields.js';
import { extrasField } from '../extras.js';
import { duration, decimal, eur, exact } from '../money.js';
import * as session from '../session.js';
import { table } from '../table.js';
import { day, dayTime, word } from '../words.js';

export async function page(context) {
  const { authority, id } = context;
  const d = await authority.api.get(`/invoice-drafts/${id}`);
  const open = d.state === 'OPEN';
  const checked = open ? await check(authority, d) : null;
  const writes = authority.may('writeInvoices');
  return [
    back(`${home(authority)}/rechnungen`, 'Rechnungen'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `Entwurf: ${word(DOCUMENT, d.kind)}`), stateBadge(DRAFT, d.state)),
    d.invoiceId && h('p', {}, link(`${home(authority)}/rechnungen/${d.invoiceId}`, 'Die Rechnung, die daraus wurde')),
    d.precedingId && h('p', {}, link(`${home(authority)}/rechnungen/${d.precedingId}`, 'Die Rechnung, die korrigiert wird')),
    open && h('section', { class: 'panel', 'aria-labelledby': 'pruefung' }, h('h2', { class: 'kern-heading-small', id: 'pruefung' }, 'Prüfung'),
      result(checked), writes && closing(context, d, checked)),
    h('section', { class: 'panel', 'aria-labelledby': 'positionen' },
      h('h2', { class: 'kern-heading-small', id: 'positionen' }, 'Positionen'), lines(d, checked?.view),
      facts([
        ['Leistung', `${day(`${d.from}T12:00`)} bis ${day(`${d.until}T12:00`)}`],
        ['An', [d.buyer.name, d.buyer.street, [d.buyer.postalCode, d.buyer.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
        ['Leitweg-ID', d.buyer.leitwegId], ['Vertrag', d.contractReference], ['Bestellung', d.orderReference], ['Freitext', d.notes.join(' / ')],
        ['Entworfen', `${d.draftedByName}, ${dayTime(d.createdAt)}`],
      ])),
    open && writes && d.kind === 'INVOICE' && h('details', { class: 'fold', open: checked?.view?.findings.some((f) => f.field === 'extraIds' || f.field?.startsWith('buyer.')) }, h('summary', {}, 'Entwurf ändern'), draftForm(d, checked?.view?.findings ?? [], await extrasField(authority, d.id), async (body) => {
      await authority.api.patch(`/invoice-drafts/${d.id}`, body, d);
      await context.reload('Der Entwurf ist gespeichert.', { top: true });
    })),
  ];
}

/** What the rules say, or why they cannot be asked. */
async function check({ api }, d) {
  try {
    return { view: await api.post(`/invoice-drafts/${d.id}/check`) };
  } catch (error) {
    return { problem: asProblem(error) };
  }
}

function result({ view, problem }) {
  if (problem) return [problemBox(problem), profile()];
  return [
    view.issuable ? h('p', { class: 'verdict verdict--success' }, 'Nach den Regeln von EN 16931 und XRechnung gültig: kann so ausgestellt werden.')
      : h('p', { class: 'verdict verdict--danger' }, 'So kann sie nicht ausgestellt werden.'),
    view.findings.length > 0 && h('ul', { class: 'rows' }, view.findings.map((f) => h('li', { class: 'rows__item' }, h('div', {}, f.sentence), stateBadge(SEVERITY, f.severity)))),
    view.findings.some((f) => f.field?.startsWith('seller.')) && profile(),
  ];
}

const profile = () => h('p', {}, session.isAgencyAdmin() ? link('#/agentur/profil', 'Profil der Agentur') : 'Das Profil der Agentur schreibt ihre Administration.');

function closing({ authority, goTo, reload }, d, { view }) {
  return actions(
    view?.issuable && ['Ausstellen', async () => {
      const issued = await authority.api.post(`/invoice-drafts/${d.id}/issuance`, { version: d.version });
      goTo(`${home(authority)}/rechnungen/${issued.id}`, `${word(DOCUMENT, issued.kind)} ${issued.number} ist ausgestellt.`);
    }, 'primary', { confirm: `${eur(view.gross)}: unwiderruflich ausstellen?` }],
    ['Entwurf verwerfen', async () => {
      await authority.api.remove(`/invoice-drafts/${d.id}`, d);
      await reload('Verworfen. Seine Leistungsnachweise sind wieder frei.', { top: true });
    }, 'tertiary', { confirm: 'Wirklich verwerfen?' }]);
}

const quantity = (l) => (l.unit === 'MINUTE' ? duration(Number(l.quantity)) : `${decimal(l.quantity)} ${word(UNIT, l.unit)}`);

const lines = (d, view) => [
  table('Positionen', ['Leistung', ['Menge', 'number'], ['Preis', 'number'], ['Netto', 'number']], [
    ...d.lines.map((l) => [[l.name, l.description && h('span', { class: 'muted' }, ` ${l.description}`)], quantity(l), `${decimal(exact(l.price))} €${l.per === '60' ? ' je Std.' : ''}`, eur(l.net)]),
    ...d.changes.map((c) => [c.reason, '', '', `${c.charge ? '' : '−'}${eur(c.amount)}`]),
  ], [h('strong', {}, 'Summe, netto'), '', '', h('strong', {}, eur(d.net))]),
  view && facts([['Umsatzsteuer', eur(view.tax)], ['Gesamtbetrag', eur(view.gross)]]),
];
