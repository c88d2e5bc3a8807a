/** How this authority approves: the chain in force, drafts that wait for two, those before, and which way a text would take. */
import { h, link, replace } from '../dom.js';
import { chainCard } from '../chains.js';
import { field, form } from '../forms.js';
import { deciders } from '../deciders.js';
import { all } from '../list.js';
import { askWay, way } from '../way-preview.js';
import { CHANNEL, FLAGS, SUBJECT } from '../words.js';
import { SIDES } from '../chain-words.js';

export async function page(context) {
  const { authority } = context;
  const [items, people] = await Promise.all([all(authority.api, '/chains'), deciders(authority)]);
  const names = new Map(people.map((p) => [p.personId, p.name]));
  const card = (c) => chainCard(context, c, names);
  const inForce = items.find((c) => c.inForce);
  const drafts = items.filter((c) => c.state === 'DRAFT');
  const past = items.filter((c) => c.state !== 'DRAFT' && !c.inForce);
  return [
    h('p', {}, link(`#/b/${authority.slug}/behoerde`, '← Behörde')),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, 'Freigabeketten'),
      authority.may('draftChain') && h('a', { class: 'kern-btn kern-btn--primary', href: `#/b/${authority.slug}/freigabeketten/neu` }, h('span', { class: 'kern-label' }, 'Neu entwerfen'))),
    items.length === 0 && h('p', { class: 'kern-body empty' }, 'Noch keine. Die Administration entwirft eine, zwei Freigebende beschließen sie.'),
    drafts.map(card),
    inForce && card(inForce),
    items.length > 0 && preview(context, items),
    past.length > 0 && h('details', { class: 'fold' }, h('summary', {}, `Frühere (${past.length})`), h('div', { class: 'list' }, past.map(card))),
  ];
}

function preview(context, chains) {
  const result = h('div', { 'aria-live': 'polite' });
  const options = chains.map((c) => [c.id, `${c.number}. ${c.name}${c.inForce ? ' (gilt)' : ''}`]);
  const kinds = ['REPLY', 'ANSWER', 'ANSWER_BATCH', 'TONE_GUIDELINE'].map((k) => [k, SUBJECT[k]]);
  const fields = [
    field({ name: 'chainId', label: 'Kette', type: 'select', required: true, options, value: (chains.find((c) => c.inForce) ?? chains[0]).id }),
    field({ name: 'kind', label: 'Was', type: 'select', required: true, options: kinds }),
    field({ name: 'topic', label: 'Thema', maxlength: 400 }),
    field({ name: 'channel', label: 'Kanal', type: 'select', required: true, options: Object.entries(CHANNEL) }),
    field({ name: 'language', label: 'Sprache', value: 'de', maxlength: 40 }),
    field({ name: 'flags', label: 'Merkmale', type: 'checks', options: FLAGS }),
    field({ name: 'authorSide', label: 'Geschrieben', type: 'select', required: true, options: Object.entries(SIDES) }),
    field({ name: 'offHours', label: 'Zeit', type: 'select', options: [['', 'wie jetzt'], ['false', 'in der Dienstzeit'], ['true', 'in Randzeiten']], value: '' }),
    field({ name: 'basis', label: 'Aus der Bibliothek', type: 'select', options: [['', 'eigener Text'], ['unchangedAnswer', 'unverändert'], ['rendering', 'ausgefüllt']], value: '' }),
  ];
  return h('section', { class: 'panel', 'aria-labelledby': 'weg' },
    h('h2', { class: 'kern-heading-small', id: 'weg' }, 'Welchen Weg nähme ein Text?'),
    form({
      label: 'Freigabeweg zeigen', quiet: true, fields, body: h('div', { class: 'grid' }, fields.map((f) => f.node)),
      submits: {
        'Weg zeigen': async ({ offHours, basis, ...facts }) => {
          replace(result);
          replace(result, way(await askWay(context, { ...facts, offHours: offHours && offHours === 'true', ...(basis && { [basis]: true }) })));
        },
      },
    }), result);
}
