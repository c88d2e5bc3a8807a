/** Several of a kind in a form, each a group of fields, as many as one wants. */
import { button, h } from './dom.js';

/**
 * @param items to begin with
 * @param make item to fields
 * @param pointer where the API sees the list
 * @param fields the form's, to which these are added and from which they go
 * @param words title, add and remove
 */
export function repeated({ items, make, pointer, fields, words }) {
  const list = h('div', { class: 'groups' });
  const own = items.map(one);
  function one(item) {
    const all = make(item);
    const entry = { all };
    entry.node = h('div', { class: 'group', role: 'group' }, h('div', { class: 'grid' }, all.map((f) => f.node)), button(words.remove, () => {
      own.splice(own.indexOf(entry), 1);
      all.forEach((f) => fields.splice(fields.indexOf(f), 1));
      place();
      add.focus();
    }, { kind: 'tertiary' }));
    return entry;
  }
  function place() {
    list.replaceChildren(...own.map((entry) => entry.node));
    own.forEach((entry, i) => {
      entry.node.setAttribute('aria-label', `${words.title} ${i + 1}`);
      entry.all.forEach((f) => {
        f.pointer = `${pointer}/${i}/${f.name}`;
        if (!fields.includes(f)) fields.push(f);
      });
    });
  }
  const add = button(words.add, () => {
    own.push(one({}));
    place();
    own.at(-1).all[0].input.focus();
  });
  place();
  return {
    node: h('div', { class: 'form' }, list, add),
    read: () => own.map((entry) => Object.fromEntries(entry.all.map((f) => [f.name, f.read()]))),
  };
}
