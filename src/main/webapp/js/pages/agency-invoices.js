/** Every invoice of the agency, also to authorities that have gone since. */
import { api } from '../api.js';
import { facts, h, link } from '../dom.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { back } from '../billing.js';
import { DOCUMENT, INVOICE, stateBadge } from '../billing-words.js';
import { reduction } from '../draft-fields.js';
import { field, form } from '../forms.js';
import { eventForms, eventList } from '../invoice-events.js';
import { invoiceFacts } from '../invoice-facts.js';
import { invoiceFiles } from '../invoice-files.js';
import { invoiceItem } from '../invoice-item.js';
import { all } from '../list.js';
import { cents } from '../money.js';
import { repeated } from '../repeated.js';
import { word } from '../words.js';
import { openItems } from './invoices.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  return context.id ? one(context, context.id) : list();
}

async function list() {
  const [invoices, authorities, sums] = await Promise.all([all(api, '/agency/invoices'), all(api, '/tenants'), api.get('/agency/books/open-items', { limit: 1 })]);
  const name = new Map(authorities.map((a) => [a.id, a.name]));
  return [
    agencyNav('#/agentur/rechnungen'),
    h('h1', { class: 'kern-heading-medium' }, 'Rechnungen der Agentur'),
    h('p', { class: 'kern-body' }, 'An alle Behörden, auch an die, die nicht mehr da sind. Sie bleiben acht Jahre.'),
    openItems(sums),
    invoices.length === 0 ? h('p', { class: 'kern-body empty' }, 'Noch keine.')
      : h('ul', { class: 'list' }, invoices.map((i) => invoiceItem(`#/agentur/rechnungen/${i.id}`, i, name.get(i.authorityId)))),
  ];
}

async function one(context, id) {
  const [i, authorities] = await Promise.all([api.get(`/agency/invoices/${id}`), all(api, '/tenants')]);
  const a = authorities.find((known) => known.id === i.authorityId);
  const at = { api, path: `/agency/invoices/${id}` };
  const there = a && !['ENDED', 'PURGED'].includes(a.state);
  return [
    agencyNav('#/agentur/rechnungen'), back('#/agentur/rechnungen', 'Rechnungen der Agentur'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `${word(DOCUMENT, i.kind)} ${i.number}`), stateBadge(INVOICE, i.state)),
    h('section', { class: 'panel', 'aria-labelledby': 'rechnung' }, h('h2', { class: 'kern-heading-small', id: 'rechnung' }, 'Was sie sagt'),
      a && facts([['Behörde', a.name]]), invoiceFacts(i), invoiceFiles(at.api, at.path, i),
      there && h('p', {}, link(`#/b/${a.slug}/abrechnung/rechnungen/${id}`, 'Zahlung, Versand oder Berichtigung eintragen'))),
    h('section', { class: 'panel', 'aria-labelledby': 'folge' }, h('h2', { class: 'kern-heading-small', id: 'folge' }, 'Was ihr folgte'), eventList(i, at),
      // Of an authority that is gone nobody else keeps the account.
      !there && eventForms(context, i, at)),
    !there && i.kind === 'INVOICE' && i.state !== 'CANCELLED' && afterwards(context, i, at),
  ];
}

/** Issued at once: there is nobody any more who would read a draft. */
function afterwards({ goTo }, i, at) {
  const issue = (path, body) => async () => {
    const issued = await at.api.post(`${at.path}/${path}`, body());
    goTo(`#/agentur/rechnungen/${issued.id}`, `${word(DOCUMENT, issued.kind)} ${issued.number} ist ausgestellt.`);
  };
  const why = () => field({ name: 'reason', label: 'Grund', required: true, maxlength: 300, hint: 'Er steht auf dem neuen Dokument, das sofort ausgestellt wird.' });
  const [cancelled, credited] = [why(), why()];
  const fields = [credited];
  const amounts = repeated({ items: [{}], make: reduction, pointer: '/amounts', fields, words: { title: 'Betrag', add: 'Betrag hinzufügen', remove: 'Betrag entfernen' } });
  return h('section', { class: 'panel', 'aria-labelledby': 'berichtigen' }, h('h2', { class: 'kern-heading-small', id: 'berichtigen' }, 'Berichtigen'),
    cents(i.credited) === 0 && h('details', { class: 'fold' }, h('summary', {}, 'Stornieren'), form({ label: 'Stornieren', quiet: true, fields: [cancelled], submits: { 'Stornorechnung ausstellen': issue('cancellation', () => ({ reason: cancelled.read() })) } })),
    h('details', { class: 'fold' }, h('summary', {}, 'Zum Teil korrigieren'), form({ label: 'Rechnungskorrektur', quiet: true, fields, body: [credited.node, amounts.node], submits: { 'Rechnungskorrektur ausstellen': issue('credit', () => ({ reason: credited.read(), lines: [], amounts: amounts.read() })) } })));
}
