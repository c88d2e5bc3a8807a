/** A month of a contract: those there are, and a new one. */
import { h } from '../dom.js';
import { field, form } from '../forms.js';
import { billedSheets, books, home, pageHead } from '../billing.js';
import { SHEET, stateBadge } from '../billing-words.js';
import { all } from '../list.js';
import { eur, monthAfter, monthName, monthOf } from '../money.js';

export async function page(context) {
  const { authority } = context;
  const known = authority.may('readContracts') ? await books(authority) : { sheets: await all(authority.api, '/time-sheets'), contracts: [], drafts: [], invoices: [] };
  const billed = billedSheets(known);
  const sheets = [...known.sheets].sort((a, b) => (a.month < b.month ? 1 : -1));
  return [
    pageHead(authority, '/nachweise', 'Leistungsnachweise'),
    h('p', { class: 'kern-body' }, 'Ein Monat eines Vertrags. Die Agentur reicht ihn ein, die Behörde bestätigt ihn oder beanstandet einzelne Zeilen. Abgerechnet wird nur Bestätigtes.'),
    authority.may('submitSheet') && known.contracts.some((c) => ['IN_FORCE', 'ENDED'].includes(c.state)) && opening(context, known),
    sheets.length === 0 ? h('p', { class: 'kern-body empty' }, 'Noch keiner.')
      : h('ul', { class: 'list' }, sheets.map((s) => sheetItem(authority, s, known.contracts, billed))),
  ];
}

export const sheetItem = (authority, s, contracts, billed) => h('li', { class: 'item' },
  h('div', { class: 'item__body' },
    h('a', { class: 'item__link', href: `${home(authority)}/nachweise/${s.id}` }, monthName(s.month)),
    h('p', { class: 'item__meta' }, [contractName(contracts, s), s.net && `${eur(s.net)} netto`, billed?.has(s.id) && (billed.get(s.id).state === 'ISSUED' ? 'abgerechnet' : 'auf einem Entwurf')].filter(Boolean).join(' · '))),
  h('div', { class: 'item__badges' }, stateBadge(SHEET, s.state)));

function contractName(contracts, s) {
  const c = contracts.find((one) => one.id === s.contractId);
  return c && `Vertrag ${c.number}: ${c.title}`;
}

function opening({ authority, goTo }, known) {
  const now = monthOf(new Date());
  const months = [0, -1, -2, -3, -4, -5].map((by) => monthAfter(now, by)).map((m) => [m, monthName(m)]);
  const contracts = known.contracts.filter((c) => ['IN_FORCE', 'ENDED'].includes(c.state)).map((c) => [c.id, `${c.number}: ${c.title}`]);
  return h('details', { class: 'fold' }, h('summary', {}, 'Leistungsnachweis anlegen'), form({
    label: 'Leistungsnachweis anlegen',
    fields: [
      field({ name: 'contractId', label: 'Vertrag', type: 'select', options: contracts, value: contracts[0][0] }),
      field({ name: 'month', label: 'Monat', type: 'select', options: months, value: monthAfter(now, -1) }),
    ],
    submits: {
      Anlegen: async (values) => {
        const made = await authority.api.post('/time-sheets', values);
        goTo(`${home(authority)}/nachweise/${made.id}`, 'Angelegt. Er rechnet mit, bis er eingereicht ist.');
      },
    },
  }));
}
