/** Which way through the authority's chain a text would take, and why. */
import { h, replace } from './dom.js';
import { actions } from './forms.js';
import { many } from './chain-words.js';
import { listed } from './words.js';

/** @param facts what gives, when it is asked for, what is known of the text */
export function wayPreview(context, facts) {
  const slot = h('div', { 'aria-live': 'polite' });
  return h('div', {}, actions(['Welchen Weg nimmt dieser Text?', async () => {
    replace(slot);
    replace(slot, way(await askWay(context, facts())));
  }, 'tertiary']), slot);
}

export const askWay = ({ authority }, facts) => authority.api.post('/chains/preview', { authorSide: authority.side === 'AGENCY' ? 'AGENCY' : 'AUTHORITY', ...facts });

export const way = (found) => h('div', { class: 'way' },
  h('p', {}, `Weg ${found.path}, `, h('strong', {}, `„${found.pathName}“`), `, der Kette „${found.chainName}“:`),
  h('ol', { class: 'steps' }, found.steps.map((s) => h('li', { class: `step${s.applies ? ' step--open' : ''}` },
    h('strong', {}, `${s.position}. ${s.name}`), h('span', { class: 'muted' }, s.applies ? ` · ${many(s)}` : ' · entfällt für diesen Text'),
    s.applies && h('p', { class: 'muted' }, s.people.length ? `Entscheiden könnten: ${listed(s.people)}` : 'Hier könnte gerade niemand entscheiden.')))),
  h('p', { class: 'muted' }, 'Wer mitgeschrieben hat, entscheidet nicht mit.'),
  h('details', { class: 'fold fold--small' }, h('summary', {}, 'Warum dieser Weg'),
    h('ol', { class: 'plain' }, found.ways.map((w) => h('li', {}, h('strong', {}, `${w.number}. ${w.name}`), ` ${w.why}`)))));
