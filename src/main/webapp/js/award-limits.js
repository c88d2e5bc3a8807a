/** Up to how much the authority may award in which way: what it says itself, with its source. Nothing is assumed. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { AWARD, options } from './billing-words.js';
import { all } from './list.js';
import { amountField, eur, today } from './money.js';
import { table } from './table.js';
import { day, word } from './words.js';

export async function awardLimits({ authority, reload }) {
  const items = await all(authority.api, '/award-limits');
  return h('section', { class: 'panel', 'aria-labelledby': 'wertgrenzen' },
    h('h2', { class: 'kern-heading-small', id: 'wertgrenzen' }, 'Wertgrenzen der Behörde'),
    h('p', { class: 'muted' }, 'Sie unterscheiden sich nach Land, Ebene und Jahr. Hier steht nur, was die Behörde selbst einträgt; angenommen wird nichts. Danach warnt ein Vertrag, wenn die Aufträge des Jahres ihr nahe kommen.'),
    items.length === 0 ? h('p', { class: 'kern-body' }, 'Noch keine eingetragen.')
      : table('Wertgrenzen', ['Vergabeart', ['Grenze, netto', 'number'], 'Gilt ab', 'Wo das steht', 'Eingetragen'], items.map((l) =>
        [word(AWARD, l.basis), eur(l.limit), day(`${l.validFrom}T12:00`), l.source, `${l.recordedByName}, ${day(l.recordedAt)}`])),
    authority.may('acceptContract') && h('details', { class: 'fold' }, h('summary', {}, 'Wertgrenze eintragen'), form({
      label: 'Wertgrenze eintragen',
      fields: [
        field({ name: 'basis', label: 'Vergabeart', type: 'select', options: options(AWARD), value: 'DIREKTAUFTRAG' }),
        amountField({ name: 'limit', label: 'Wertgrenze', required: true }),
        field({ name: 'validFrom', label: 'Gilt ab', type: 'date', required: true, value: `${today().slice(0, 4)}-01-01` }),
        field({ name: 'source', label: 'Wo das steht', required: true, maxlength: 500, hint: 'Vorschrift, Fassung, Fundstelle. Ohne Quelle wird nichts eingetragen.' }),
      ],
      submits: {
        Eintragen: async (values) => {
          await authority.api.post('/award-limits', values);
          await reload('Die Wertgrenze ist eingetragen.');
        },
      },
    })));
}
