/** Changes to a contract in force: written by the agency, counting once the authority has accepted them. */
import { h } from './dom.js';
import { actions } from './forms.js';
import { AMENDMENT, INTERVAL, stateBadge } from './billing-words.js';
import { confirmers, contractForm } from './contract-form.js';
import { all } from './list.js';
import { eur } from './money.js';
import { table } from './table.js';
import { day, dayTime, word } from './words.js';

/** What people read of a contract, one value each. */
const LINES = [
  ['Gegenstand', (t) => t.title], ['Letzter Tag', (t) => day(`${t.endsOn}T12:00`)], ['Obergrenze, netto', (t) => eur(t.ceiling)],
  ['Warnungen', (t) => `${t.firstWarning} und ${t.secondWarning} %`], ['Abgerechnet wird', (t) => word(INTERVAL, t.billingInterval)],
  ['Bestellnummer', (t) => t.orderReference], ['Vertragsnummer', (t) => t.contractReference],
  ['Rechnungen gehen an', (t) => [t.invoice.name, t.invoice.street, t.invoice.postalCode, t.invoice.city].filter(Boolean).join(', ')],
  ['Leitweg-ID', (t) => t.invoice.leitwegId], ['Elektronische Adresse', (t) => t.invoice.endpointId],
  ['Ansprechperson', (t) => [t.invoice.contactName, t.invoice.contactEmail, t.invoice.contactPhone].filter(Boolean).join(', ')],
  ['Bestätigt auch', (t) => t.confirmerId && 'ein benanntes Mitglied'],
];

/** @param c the contract as it is now */
export async function amendments(context, c) {
  const { authority, reload } = context;
  const items = await all(authority.api, '/contract-amendments', { contractId: c.id });
  const open = items.some((a) => a.state === 'PROPOSED');
  const writes = authority.may('writeContract') && c.state === 'IN_FORCE' && !open;
  return (items.length > 0 || writes) && h('section', { class: 'panel', 'aria-labelledby': 'nachtraege' },
    h('h2', { class: 'kern-heading-small', id: 'nachtraege' }, 'Nachträge'),
    items.map((a) => amendment(context, a, c)),
    writes && h('details', { class: 'fold' }, h('summary', {}, 'Nachtrag vorschlagen'), contractForm({ ...c, people: await confirmers(authority) }, {
      'Nachtrag vorschlagen': async ({ reason, ...terms }) => {
        await authority.api.post('/contract-amendments', { contractId: c.id, reason, terms });
        await reload('Vorgeschlagen. Bis die Behörde annimmt, gilt der Vertrag wie bisher.', { top: true });
      },
    }, true)));
}

function amendment({ authority, reload }, a, c) {
  const before = a.replaced ?? c;
  const changed = LINES.filter(([, of]) => (of(before) ?? '') !== (of(a.terms) ?? ''));
  const open = a.state === 'PROPOSED';
  const at = (path, body, text) => async () => {
    await authority.api.post(`/contract-amendments/${a.id}/${path}`, body);
    await reload(text, { top: true });
  };
  return h('div', { class: 'subpanel', role: 'group', 'aria-label': a.reason },
    h('div', { class: 'panel__head' }, h('h3', { class: 'kern-title kern-title--small' }, `${a.number ? `${a.number}. Nachtrag` : 'Nachtrag'}: ${a.reason}`), stateBadge(AMENDMENT, a.state)),
    table('Was sich ändert', ['Angabe', open ? 'Jetzt' : 'Vorher', open ? 'Dann' : 'Seitdem'], changed.map(([name, of]) => [name, of(before) || '–', of(a.terms) || '–'])),
    h('p', { class: 'muted' }, `Vorgeschlagen von ${a.createdByName}, ${dayTime(a.createdAt)}. `, a.acceptedByName && `Angenommen von ${a.acceptedByName}, ${dayTime(a.acceptedAt)}.`),
    open && (authority.may('acceptContract') || authority.may('writeContract')) && actions(
      authority.may('acceptContract') && ['Nachtrag annehmen', at('acceptance', { version: a.version }, 'Angenommen. Der Nachtrag gilt.'), 'primary', { confirm: 'Gelesen und annehmen?' }],
      authority.may('writeContract') && ['Nachtrag zurückziehen', at('withdrawal', undefined, 'Zurückgezogen.'), 'secondary', { confirm: 'Wirklich zurückziehen?' }]));
}
