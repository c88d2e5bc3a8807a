/** Patterns of an authority's own: rules that nobody else has. */
import { button, h } from './dom.js';
import { field } from './forms.js';
import { SEVERITY } from './tone-words.js';

/** @param fields the form's, to which these are added and from which they go */
export function patternFields(patterns, fields) {
  const list = h('div', { class: 'groups' });
  const own = patterns.map(one);
  const place = () => {
    list.replaceChildren(...own.map((p) => p.node));
    own.forEach((p, i) => p.fields.forEach((f) => {
      f.pointer = `/rules/patterns/${i}/${f.name}`;
      if (!fields.includes(f)) fields.push(f);
    }));
  };
  function one(p = {}) {
    const all = [
      field({ name: 'key', label: 'Kurzname', required: true, maxlength: 40, value: p.key, hint: 'Kleine Buchstaben, Ziffern, Bindestrich.' }),
      field({ name: 'pattern', label: 'Muster (regulärer Ausdruck, RE2)', required: true, maxlength: 500, value: p.pattern, spellcheck: 'false' }),
      field({ name: 'severity', label: 'Gewicht', type: 'select', required: true, options: Object.entries(SEVERITY), value: p.severity ?? 'HINT' }),
      field({ name: 'message', label: 'Was dazu zu sagen ist', required: true, maxlength: 300, value: p.message }),
      field({ name: 'instead', label: 'Was stattdessen', maxlength: 200, value: p.instead }),
    ];
    const entry = { fields: all, read: () => Object.fromEntries(all.map((f) => [f.name, f.read()])) };
    entry.node = h('div', { class: 'group' }, h('div', { class: 'grid' }, all.map((f) => f.node)), button('Dieses Muster entfernen', () => {
      own.splice(own.indexOf(entry), 1);
      all.forEach((f) => fields.splice(fields.indexOf(f), 1));
      place();
    }, { kind: 'tertiary' }));
    return entry;
  }
  place();
  return {
    node: h('div', { class: 'form' }, list, button('Muster hinzufügen', () => {
      own.push(one());
      place();
      own.at(-1).fields[0].input.focus();
    })),
    read: () => own.map((p) => p.read()),
  };
}
