/** Every invoice of the agency, also to authorities that have gone since. */
import { api } from '../api.js';
import { facts, h, link } from '../dom.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { DOCUMENT, INVOICE, stateBadge } from '../billing-words.js';
import { eventForms, eventList } from '../invoice-events.js';
import { invoiceFacts } from '../invoice-facts.js';
import { invoiceFiles } from '../invoice-files.js';
import { invoiceItem } from '../invoice-item.js';
import { all } from '../list.js';
import { word } from '../words.js';
import { openItems } from './invoices.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  return context.id ? one(context, context.id) : list();
}

async function list() {
  const [invoices, authorities] = await Promise.all([all(api, '/agency/invoices'), all(api, '/tenants')]);
  const name = new Map(authorities.map((a) => [a.id, a.name]));
  return [
    agencyNav('#/agentur/rechnungen'),
    h('h1', { class: 'kern-heading-medium' }, 'Rechnungen der Agentur'),
    h('p', { class: 'kern-body' }, 'An alle Behörden, auch an die, die nicht mehr da sind. Sie bleiben acht Jahre.'),
    openItems(invoices),
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
    agencyNav('#/agentur/rechnungen'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `${word(DOCUMENT, i.kind)} ${i.number}`), stateBadge(INVOICE, i.state)),
    h('section', { class: 'panel', 'aria-labelledby': 'rechnung' }, h('h2', { class: 'kern-heading-small', id: 'rechnung' }, 'Was sie sagt'),
      a && facts([['Behörde', a.name]]), invoiceFacts(i), invoiceFiles(at.api, at.path, i),
      there && h('p', {}, link(`#/b/${a.slug}/abrechnung/rechnungen/${id}`, 'Zahlung, Versand oder Berichtigung eintragen'))),
    h('section', { class: 'panel', 'aria-labelledby': 'folge' }, h('h2', { class: 'kern-heading-small', id: 'folge' }, 'Was ihr folgte'), eventList(i, at),
      // Of an authority that is gone nobody else keeps the account.
      !there && eventForms(context, i, at)),
  ];
}
