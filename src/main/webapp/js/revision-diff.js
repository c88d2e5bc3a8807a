/** Two revisions side by side in one text: what went and what came. */
import { h, replace } from './dom.js';
import { field, problemBox, asProblem } from './forms.js';
import { all } from './list.js';
import { pieces } from './pieces.js';
import { REVISION, dayTime, variant, word } from './words.js';

export async function revisionDiff({ authority }, answer) {
  if (answer.latest.number < 2) return null;
  const revisions = await all(authority.api, `/answers/${answer.id}/revisions`);
  const options = revisions.map((r) => [r.id, `Fassung ${r.number} · ${word(REVISION, r.state)} · ${r.writtenByName}, ${dayTime(r.createdAt)}`]);
  const older = field({ name: 'from', label: 'Von', type: 'select', required: true, options, value: (answer.current ?? revisions[1]).id });
  const newer = field({ name: 'to', label: 'Zu', type: 'select', required: true, options, value: answer.latest.id });
  if (answer.current?.id === answer.latest.id) older.input.value = revisions[1].id;
  const body = h('div', { 'aria-live': 'polite' });
  const show = async () => {
    try {
      const diff = await authority.api.get(`/answers/${answer.id}/revisions/${newer.read()}/diff/${older.read()}`);
      replace(body, shown(diff));
    } catch (error) {
      replace(body, problemBox(asProblem(error)));
    }
  };
  const fold = h('details', { class: 'fold' }, h('summary', {}, 'Fassungen vergleichen'),
    h('div', { class: 'grid' }, older.node, newer.node), body);
  [older, newer].forEach((f) => f.input.addEventListener('change', show));
  fold.addEventListener('toggle', () => fold.open && !body.firstChild && show());
  return fold;
}

const shown = (diff) => [
  h('h3', { class: 'muted' }, 'Frage'), pieces(diff.question),
  diff.variants.map((v) => [h('h3', { class: 'muted' }, variant(v)), pieces(v.pieces, v.language)]),
];
