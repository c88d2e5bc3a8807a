/** What is billed beside hours and flat fees: written by the agency, and counting once the authority has accepted it. */
import { h } from './dom.js';
import { actions, field, form } from './forms.js';
import { EXTRA, UNIT, options, stateBadge } from './billing-words.js';
import { all } from './list.js';
import { amountField, duration, eur, numberField } from './money.js';
import { dayTime, word } from './words.js';

const quantity = (e) => (e.unit === 'MINUTE' ? `${duration(e.quantity)} zu ${eur(e.price)} je Stunde` : e.unit === 'PIECE' ? `${e.quantity} Stück zu je ${eur(e.price)}` : `${e.quantity} ${e.quantity === 1 ? 'Monat' : 'Monate'} zu je ${eur(e.price)}`);

export async function extras(context, c) {
  const { authority } = context;
  const items = await all(authority.api, '/extras', { contractId: c.id });
  const writes = authority.may('writeContract') && c.state === 'IN_FORCE';
  return (items.length > 0 || writes) && h('section', { class: 'panel', 'aria-labelledby': 'leistungen' },
    h('h2', { class: 'kern-heading-small', id: 'leistungen' }, 'Leistungen neben den Stunden'),
    items.map((e) => extra(context, e)),
    writes && h('details', { class: 'fold' }, h('summary', {}, 'Leistung vorschlagen'), propose(context, c)));
}

function extra({ authority, reload }, e) {
  const at = (path, body, text) => async () => {
    await authority.api.post(`/extras/${e.id}/${path}`, body);
    await reload(text, { top: true });
  };
  const accepts = e.state === 'PROPOSED' && authority.may('acceptContract');
  const withdraws = e.state !== 'WITHDRAWN' && !e.draftId && authority.may('writeContract');
  return h('div', { class: 'subpanel', role: 'group', 'aria-label': e.name },
    h('div', { class: 'panel__head' }, h('h3', { class: 'kern-title kern-title--small' }, `${e.name}: ${eur(e.net)}`), stateBadge(EXTRA, e.draftId ? 'BILLED' : e.state)),
    h('p', {}, [quantity(e), e.description].filter(Boolean).join(' · ')),
    h('p', { class: 'muted' }, `Vorgeschlagen von ${e.createdByName}, ${dayTime(e.createdAt)}. `, e.acceptedByName && `Angenommen von ${e.acceptedByName}, ${dayTime(e.acceptedAt)}.`),
    (accepts || withdraws) && actions(
      accepts && ['Leistung annehmen', at('acceptance', { version: e.version }, 'Angenommen. Sie zählt auf die Obergrenze und lässt sich abrechnen.'), 'primary', { confirm: 'Gelesen und annehmen?' }],
      withdraws && [e.state === 'AGREED' ? 'Auf die Leistung verzichten' : 'Vorschlag zurückziehen', at('withdrawal', undefined, 'Zurückgezogen.'), 'secondary', { confirm: 'Wirklich zurückziehen?' }]));
}

function propose({ authority, reload }, c) {
  const fields = [
    field({ name: 'name', label: 'Bezeichnung', required: true, maxlength: 200, hint: 'So steht sie auf der Rechnung.' }), field({ name: 'description', label: 'Erläuterung', maxlength: 500 }),
    numberField({ name: 'quantity', label: 'Menge', required: true, min: 1, max: 1000000, value: 1 }), field({ name: 'unit', label: 'Einheit', type: 'select', options: options(UNIT), value: 'PIECE' }),
    amountField({ name: 'price', label: 'Preis', required: true, hint: 'Euro, netto; bei Minuten je Stunde.' }),
  ];
  return form({
    label: 'Leistung vorschlagen', quiet: true, fields,
    body: [h('div', { class: 'grid' }, fields.map((f) => f.node))],
    submits: {
      'Leistung vorschlagen': async (values) => {
        await authority.api.post('/extras', { contractId: c.id, ...values });
        await reload('Vorgeschlagen. Abrechnen lässt sie sich, wenn die Behörde sie angenommen hat.', { top: true });
      },
    },
  });
}

/**
 * Those that can stand on a draft, to choose among; null where there are none.
 *
 * @param draft where some stand already, or nothing for a new one
 */
export async function extrasField({ api }, draft, contracts = []) {
  const free = (await all(api, '/extras')).filter((e) => e.state === 'AGREED' && (!e.draftId || e.draftId === draft));
  const number = (e) => contracts.find((c) => c.id === e.contractId)?.number;
  return free.length === 0 ? null : field({
    name: 'extraIds', label: 'Angenommene Leistungen neben den Stunden', type: 'checks', plain: true,
    options: free.map((e) => [e.id, [number(e) && `Vertrag ${number(e)}`, `${e.name}: ${eur(e.net)}`].filter(Boolean).join(', ')]), value: draft ? free.filter((e) => e.draftId === draft).map((e) => e.id) : [],
  });
}
