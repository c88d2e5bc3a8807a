/** What the pages of billing have in common: where one can go, and what is billed already. */
import { h, link } from './dom.js';
import { all, filters } from './list.js';
import * as session from './session.js';
import { cents, ofCents } from './money.js';

export const home = (authority) => `#/b/${authority.slug}/abrechnung`;

const PAGES = [
  ['', 'Überblick', 'readContracts'], ['/zeiten', 'Zeiten', 'readHours'], ['/nachweise', 'Leistungsnachweise', 'readSheets'],
  ['/vertraege', 'Verträge und Preise', 'readContracts'], ['/rechnungen', 'Rechnungen', 'readContracts'],
];

/** Links to the areas of billing that this person may see. */
export function billingNav(authority, chosen) {
  const mine = PAGES.filter(([, , right]) => authority.may(right) || (right === 'readSheets' && authority.confirms));
  return mine.length > 1 && filters('Abrechnung', mine.map(([path, name]) => [home(authority) + path, name, path]), chosen);
}

export const pageHead = (authority, chosen, title, ...more) => [
  billingNav(authority, chosen),
  h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, title), more),
];

export const way = (href, label) => h('a', { class: 'kern-btn kern-btn--primary', href }, h('span', { class: 'kern-label' }, label));
export const back = (href, label) => h('p', {}, link(href, `← ${label}`));

/** FINANCE, or whom the contract names: whoever sees a sheet without any right to contracts is named. */
export async function decides(authority, contract) {
  if (authority.may('decideSheet') || !authority.may('readContracts')) return true;
  if (!contract?.confirmerId || !authority.may('manage')) return false;
  return (await all(authority.api, '/members')).some((m) => m.id === contract.confirmerId && m.personId === session.person().personId);
}

/** Contracts, sheets, extras, drafts and invoices of an authority. */
export async function books({ api }) {
  const [contracts, sheets, extras, drafts, invoices] = await Promise.all(['/contracts', '/time-sheets', '/extras', '/invoice-drafts', '/invoices'].map((path) => all(api, path)));
  return { contracts, sheets, extras, drafts, invoices };
}

/** Drafts that are open, or an invoice that was not cancelled. */
function counting({ drafts, invoices }) {
  const cancelled = new Set(invoices.filter((i) => i.state === 'CANCELLED').map((i) => i.id));
  return drafts.filter((d) => d.kind === 'INVOICE' && (d.state === 'OPEN' || (d.state === 'ISSUED' && !cancelled.has(d.invoiceId))));
}

/** Sheets that stand on a draft or on an invoice that counts, each with that draft. */
export const billedSheets = (known) => new Map(counting(known).flatMap((d) => d.sheetIds.map((id) => [id, d])));

/** What of a contract stands on invoices, net. */
export function billedOf(contract, known) {
  const issued = counting(known).filter((d) => d.state === 'ISSUED');
  const sheets = new Set(issued.flatMap((d) => d.sheetIds));
  const drafts = new Set(issued.map((d) => d.id));
  const mine = [...known.sheets.filter((s) => sheets.has(s.id)), ...known.extras.filter((e) => drafts.has(e.draftId))].filter((one) => one.contractId === contract.id);
  return ofCents(mine.reduce((sum, one) => sum + cents(one.net), 0));
}

/** Of a list of sheets those that wait to be put on an invoice. */
export function billable(known) {
  const billed = billedSheets(known);
  return known.sheets.filter((s) => s.state === 'CONFIRMED' && !billed.has(s.id));
}
