/** A text and what became of it, in one: what went and what came, for eyes and for ears. */
import { h } from './dom.js';
import { variant } from './words.js';

export const pieces = (list, lang = 'de') => h('blockquote', { class: 'verbatim', lang, dir: 'auto' }, list.map((p) =>
  (p.change === 'EQUAL' ? p.text
    : h(p.change === 'INSERTED' ? 'ins' : 'del', {}, h('span', { class: 'kern-sr-only' }, p.change === 'INSERTED' ? ' eingefügt: ' : ' gestrichen: '), p.text))));

/** What a decision about an earlier text is refused with: the words that are others now. */
export const differences = (list) => list.map((d) => h('div', {}, h('p', { class: 'muted' }, place(d.place)), pieces(d.pieces)));

function place(name) {
  const [language, channel, kind] = name.split('/');
  return kind ? variant({ language, channel, kind }) : 'Frage';
}
