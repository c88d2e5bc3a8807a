/** What a version changes against another one, or against the template. */
import { h, replace } from './dom.js';
import { asProblem, field, problemBox } from './forms.js';
import { placeName } from './tone-words.js';

export function guidelineComparison({ authority }, g, items) {
  const others = items.filter((o) => o.id !== g.id);
  const before = others.find((o) => o.state === 'APPROVED') ?? others[0];
  const other = field({ name: 'with', label: 'Verglichen mit', type: 'select', options: [...others.map((o) => [o.id, `Fassung ${o.number}: ${o.name}`]), ['', 'Vorlage „Behörde, bürgernah“']], value: before?.id ?? '' });
  const body = h('div', { 'aria-live': 'polite' });
  const show = async () => {
    try {
      const { differences } = await authority.api.get(`/tone-guidelines/${g.id}/comparison`, { with: other.input.value });
      replace(body, shown(differences));
    } catch (error) {
      replace(body, problemBox(asProblem(error)));
    }
  };
  const fold = h('details', { class: 'fold' }, h('summary', {}, 'Mit einer anderen Fassung vergleichen'), other.node, body);
  other.input.addEventListener('change', show);
  fold.addEventListener('toggle', () => fold.open && !body.firstChild && show());
  return fold;
}

const shown = (list) => (list.length === 0 ? h('p', { class: 'muted' }, 'Sie sagen dasselbe.') : h('dl', { class: 'facts' }, list.map((d) => h('div', {},
  h('dt', {}, placeName(d.place)),
  d.removed.map((text) => h('dd', {}, h('del', {}, h('span', { class: 'kern-sr-only' }, 'gestrichen: '), text))),
  d.added.map((text) => h('dd', {}, h('ins', {}, h('span', { class: 'kern-sr-only' }, 'neu: '), text)))))));
