/** One time sheet: what it comes to, what was booked, and what is to be done about it. */
import { facts, h } from '../dom.js';
import { save } from '../download.js';
import { actions, form } from '../forms.js';
import { back, decides, home } from '../billing.js';
import { SHEET, stateBadge } from '../billing-words.js';
import { all } from '../list.js';
import { eur, monthName, numberField } from '../money.js';
import { cardOn } from '../rate-card.js';
import { sheetEntries } from '../sheet-entries.js';
import { objections, sheetLines } from '../sheet-lines.js';
import { sheetTable } from '../sheet-table.js';
import { dayTime } from '../words.js';

export async function page(context) {
  const { authority, id } = context;
  const s = await authority.api.get(`/time-sheets/${id}`);
  const [entries, contract] = await Promise.all([
    sheetEntries(authority, s), authority.may('readContracts') ? authority.api.get(`/contracts/${s.contractId}`) : null]);
  const deciding = ['SUBMITTED', 'DISPUTED'].includes(s.state) && await decides(authority, contract);
  const against = deciding && s.state === 'SUBMITTED' ? objections(context, s) : null;
  return [
    back(`${home(authority)}/nachweise`, 'Leistungsnachweise'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `Leistungsnachweis ${monthName(s.month)}`), stateBadge(SHEET, s.state)),
    h('section', { class: 'panel', 'aria-labelledby': 'summe' },
      h('h2', { class: 'kern-heading-small', id: 'summe' }, 'Was er ergibt'),
      s.state === 'OPEN' && h('p', { class: 'muted' }, 'Noch offen: Er rechnet mit jeder Buchung mit.'),
      s.state === 'DISPUTED' && h('p', { class: 'muted' }, 'Beanstandet: Er rechnet mit, was die Agentur zurücknimmt oder anders bucht.'),
      sheetTable(s),
      facts([
        ['Vertrag', contract && `${contract.number}: ${contract.title}`],
        ['Eingereicht', s.submittedByName && `${s.submittedByName}, ${dayTime(s.submittedAt)}`],
        [s.state === 'CONFIRMED' ? 'Bestätigt' : 'Beanstandet', s.decidedByName && `${s.decidedByName}, ${dayTime(s.decidedAt)}`],
      ]),
      files(authority, s), deciding && confirmation(context, s)),
    authority.may('submitSheet') && s.state === 'OPEN' && await submission(context, s, contract),
    authority.may('submitSheet') && s.state === 'DISPUTED' && h('p', { class: 'remark' }, 'Beanstandete Zeiten unter „Zeiten“ zurücknehmen oder berichtigen; danach bestätigt die Behörde.'),
    h('section', { class: 'panel', 'aria-labelledby': 'zeilen' },
      h('h2', { class: 'kern-heading-small', id: 'zeilen' }, `Gebuchte Zeiten (${entries.length})`),
      sheetLines(s, entries, against?.add)),
    against && actions(['Etwas anderes beanstanden', () => against.add(null), 'secondary']),
    against?.node,
  ];
}

const files = (authority, s) => actions(
  ['PDF herunterladen', async () => save(await authority.api.file(`/time-sheets/${s.id}/pdf`), `Leistungsnachweis-${s.month}.pdf`)],
  ['CSV herunterladen', async () => save(await authority.api.file(`/time-sheets/${s.id}/csv`), `Leistungsnachweis-${s.month}.csv`)]);

const confirmation = ({ authority, reload }, s) => h('div', { class: 'decide' },
  h('p', { class: 'muted' }, s.state === 'SUBMITTED' ? 'Bestätigt wird genau, was hier steht; danach ändert sich daran nichts mehr. Stimmt etwas nicht, beanstanden Sie unten die Zeile.' : 'Bestätigt wird der Stand, der hier steht.'),
  actions([`${eur(s.net)} bestätigen`, async () => {
    await authority.api.post(`/time-sheets/${s.id}/confirmation`, { version: s.version, net: s.net });
    await reload('Bestätigt. Die Stunden stehen jetzt fest und können abgerechnet werden.', { top: true });
  }, 'primary', { confirm: 'Gelesen und bestätigen?' }]));

/** Fees per piece are counted now. */
async function submission({ authority, reload }, s, contract) {
  const cards = await all(authority.api, '/rate-cards');
  const lastDay = new Date(Number(s.month.slice(0, 4)), Number(s.month.slice(5)), 0).getDate();
  const last = [`${s.month}-${lastDay}`, contract?.endsOn].filter(Boolean).sort()[0];
  const pieces = (cardOn(cards.filter((c) => c.contractId === s.contractId), last)?.fees ?? []).filter((f) => f.per === 'PIECE');
  const fields = pieces.map((f) => numberField({ name: f.id, label: `${f.name}: Stück`, min: 0, max: 10000 }));
  return h('section', { class: 'panel', 'aria-labelledby': 'einreichen' },
    h('h2', { class: 'kern-heading-small', id: 'einreichen' }, 'Einreichen'),
    h('p', { class: 'muted' }, 'Danach ist der Monat geschlossen, und die Behörde bestätigt ihn oder beanstandet einzelne Zeilen.'),
    form({
      label: 'Einreichen', fields,
      submits: {
        Einreichen: async (values) => {
          await authority.api.post(`/time-sheets/${s.id}/submission`, { pieces: Object.entries(values).filter(([, n]) => n > 0).map(([feeId, quantity]) => ({ feeId, quantity })) });
          await reload('Eingereicht. Er wartet jetzt auf die Behörde.', { top: true });
        },
      },
    }));
}
