/** What may stand at the open places of a text: asked for as soon as one is written. */
import { h } from './dom.js';
import { field } from './forms.js';
import { PLACEHOLDER } from './words.js';

const PLACE = /\{\{([a-z][a-z0-9_]*)\}\}/g;

/**
 * @param texts gives all texts of the revision as they are now
 * @param known those that the revision before declares
 * @param fields the form's, to which these are added and from which they go
 * @param pointer of the list
 */
export function placeholderFields(texts, known, fields, pointer) {
  const node = h('div', { class: 'places' });
  const groups = new Map();
  let shown = [];
  let placed = null;
  const follow = () => {
    const keys = [...new Set(texts().flatMap((text) => [...text.matchAll(PLACE)].map((m) => m[1])))];
    // What people write in would lose the focus.
    if (keys.join() === placed) return;
    placed = keys.join();
    for (const key of keys) if (!groups.has(key)) groups.set(key, group(key, known.find((p) => p.key === key)));
    shown = keys.map((key) => groups.get(key));
    node.replaceChildren(...shown.map((g) => g.node));
    for (const g of groups.values()) g.fields.forEach((f) => fields.includes(f) && fields.splice(fields.indexOf(f), 1));
    shown.forEach((g, i) => g.fields.forEach((f) => {
      f.pointer = `${pointer}/${i}/${f.part}`;
      fields.push(f);
    }));
  };
  follow();
  return { node, follow, read: () => shown.map((g) => g.read()) };
}

function group(key, p) {
  const label = field({ name: `label-${key}`, label: 'Wonach gefragt wird', required: true, maxlength: 100, value: p?.label ?? key });
  const type = field({ name: `type-${key}`, label: 'Was dort stehen darf', type: 'select', required: true, options: Object.entries(PLACEHOLDER), value: p?.type ?? 'CHOICE' });
  const options = field({ name: `options-${key}`, label: 'Die möglichen Angaben', type: 'lines', rows: 3, value: p?.options ?? [], hint: 'Eine je Zeile. Nur diese gehen hinaus; freier Text nicht.' });
  const follow = () => {
    options.node.hidden = type.read() === 'DATE';
  };
  type.input.addEventListener('change', follow);
  follow();
  return {
    node: h('fieldset', { class: 'kern-fieldset group' }, h('legend', { class: 'kern-label' }, `Platzhalter {{${key}}}`), h('div', { class: 'grid' }, label.node, type.node), options.node),
    fields: [Object.assign(label, { part: 'label' }), Object.assign(type, { part: 'type' }), Object.assign(options, { part: 'options' })],
    read: () => ({ key, type: type.read(), label: label.read(), options: type.read() === 'DATE' ? [] : options.read() }),
  };
}
