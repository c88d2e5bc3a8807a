/** An issued invoice: what it says, what followed it, and correcting it by another document. */
import { h, link } from '../dom.js';
import { field, form } from '../forms.js';
import { back, home } from '../billing.js';
import { DOCUMENT, INVOICE, UNIT, stateBadge } from '../billing-words.js';
import { reduction } from '../draft-fields.js';
import { eventForms, eventList } from '../invoice-events.js';
import { invoiceFacts } from '../invoice-facts.js';
import { invoiceFiles } from '../invoice-files.js';
import { all } from '../list.js';
import { cents, numberField } from '../money.js';
import { repeated } from '../repeated.js';
import { word } from '../words.js';

export async function page(context) {
  const { authority, id } = context;
  const [i, others] = await Promise.all([authority.api.get(`/invoices/${id}`), all(authority.api, '/invoices')]);
  const following = others.filter((o) => o.precedingId === id);
  const writes = authority.may('writeInvoices');
  const correctable = writes && i.kind === 'INVOICE' && i.state !== 'CANCELLED';
  const at = { api: authority.api, path: `/invoices/${id}` };
  const to = (o) => link(`${home(authority)}/rechnungen/${o.id}`, `${word(DOCUMENT, o.kind)} ${o.number}`);
  return [
    back(`${home(authority)}/rechnungen`, 'Rechnungen'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `${word(DOCUMENT, i.kind)} ${i.number}`), stateBadge(INVOICE, i.state)),
    h('section', { class: 'panel', 'aria-labelledby': 'rechnung' },
      h('h2', { class: 'kern-heading-small', id: 'rechnung' }, 'Was sie sagt'), invoiceFacts(i),
      others.filter((o) => o.id === i.precedingId).map((o) => h('p', {}, 'Korrigiert: ', to(o))), following.map((o) => h('p', {}, 'Dazu: ', to(o))),
      h('p', { class: 'muted' }, 'Die XML-Datei ist die Rechnung. Das PDF zeigt sie zum Lesen und enthält dieselbe Datei.'),
      invoiceFiles(at.api, at.path, i)),
    h('section', { class: 'panel', 'aria-labelledby': 'folge' },
      h('h2', { class: 'kern-heading-small', id: 'folge' }, 'Was ihr folgte'), eventList(i, at), writes && eventForms(context, i, at)),
    correctable && h('section', { class: 'panel', 'aria-labelledby': 'korrektur' },
      h('h2', { class: 'kern-heading-small', id: 'korrektur' }, 'Berichtigen'),
      h('p', { class: 'muted' }, 'Eine ausgestellte Rechnung ändert sich nie. Berichtigt wird sie durch ein neues Dokument, das erst als Entwurf entsteht.'),
      cents(i.credited) === 0 && cancel(context, i), await credit(context, i)),
  ];
}

const cancel = ({ authority, goTo }, i) => h('details', { class: 'fold' }, h('summary', {}, 'Stornieren'), form({
  label: 'Stornieren', quiet: true,
  fields: [field({ name: 'reason', label: 'Grund', required: true, maxlength: 300, hint: 'Er steht auf der Stornorechnung. Mit ihr werden die Leistungsnachweise wieder frei.' })],
  submits: {
    'Storno entwerfen': async (values) => {
      const d = await authority.api.post(`/invoices/${i.id}/cancellation`, values);
      goTo(`${home(authority)}/entwuerfe/${d.id}`, 'Entworfen. Storniert ist erst, wenn die Stornorechnung ausgestellt ist.');
    },
  },
}));

/** Some of a line's quantity, or amounts. */
async function credit({ authority, goTo }, i) {
  const { lines, changes } = await authority.api.get(`/invoice-drafts/${i.draftId}`);
  const reason = field({ name: 'reason', label: 'Grund', required: true, maxlength: 300, hint: 'Er steht auf der Rechnungskorrektur.' });
  const parts = lines.map((l, at) => numberField({ name: `line${at}`, label: `${at + 1}. ${l.name}`, plain: true, min: 1, hint: `berechnet: ${l.quantity} ${word(UNIT, l.unit)}` }));
  const fields = [reason, ...parts];
  const amounts = repeated({ items: [], make: reduction, pointer: '/amounts', fields, words: { title: 'Betrag', add: 'Betrag hinzufügen', remove: 'Betrag entfernen' } });
  return h('details', { class: 'fold' }, h('summary', {}, 'Zum Teil korrigieren'), form({
    label: 'Rechnungskorrektur', quiet: true, fields,
    body: [reason.node, h('p', { class: 'muted' }, 'So viel war zu viel:', changes.length > 0 && ' Was die Rechnung auf das Ganze nachlässt oder aufschlägt, geht anteilig mit zurück.'), h('div', { class: 'grid' }, parts.map((f) => f.node)), amounts.node],
    submits: {
      'Rechnungskorrektur entwerfen': async () => {
        const chosen = parts.map((f, at) => ({ f, position: at + 1, quantity: f.read() })).filter((p) => p.quantity !== null);
        parts.forEach((f) => { f.pointer = '-'; });
        chosen.forEach((p, at) => { p.f.pointer = `/lines/${at}`; });
        const d = await authority.api.post(`/invoices/${i.id}/credit`, { reason: reason.read(), lines: chosen.map(({ position, quantity }) => ({ position, quantity })), amounts: amounts.read() });
        goTo(`${home(authority)}/entwuerfe/${d.id}`, 'Entworfen. Sie gilt erst, wenn sie ausgestellt ist.');
      },
    },
  }));
}
