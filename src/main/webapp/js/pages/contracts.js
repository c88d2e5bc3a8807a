/** What agency and authority agreed on, and the authority's award limits. */
import { h } from '../dom.js';
import { awardLimits } from '../award-limits.js';
import { billedOf, books, home, pageHead, way } from '../billing.js';
import { CONTRACT, NOTICE, stateBadge } from '../billing-words.js';
import { ceilingBar } from '../ceiling-bar.js';
import { day } from '../words.js';

export async function page(context) {
  const { authority } = context;
  const known = await books(authority);
  return [
    pageHead(authority, '/vertraege', 'Verträge und Preise', authority.may('writeContract') && way(`${home(authority)}/vertraege/neu`, 'Vertrag vorschlagen')),
    known.contracts.length === 0 && h('p', { class: 'kern-body empty' }, 'Noch keiner. Die Agentur schlägt einen Vertrag vor, die Behörde nimmt ihn an.'),
    h('div', { class: 'list' }, known.contracts.map((c) => contractItem(authority, c, billedOf(c, known)))),
    await awardLimits(context),
  ];
}

/** In a list: which one, and how far it is used up. */
export const contractItem = (authority, c, billed) => h('article', { class: 'panel', 'aria-labelledby': `v-${c.id}` },
  h('div', { class: 'panel__head' },
    h('h2', { class: 'kern-heading-small', id: `v-${c.id}` }, h('a', { class: 'item__link item__link--own', href: `${home(authority)}/vertraege/${c.id}` }, `${c.number}: ${c.title}`)), stateBadge(CONTRACT, c.state)),
  h('p', { class: 'muted' }, `${day(`${c.startsOn}T12:00`)} bis ${day(`${c.endsOn}T12:00`)}`),
  ['IN_FORCE', 'ENDED'].includes(c.state) && ceilingBar(c, billed),
  c.awardNotice && c.state !== 'WITHDRAWN' && h('p', { class: 'remark' }, NOTICE[c.awardNotice]));
