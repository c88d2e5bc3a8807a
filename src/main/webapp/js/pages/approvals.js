/** What waits for this person, and what is under way. */
import { h } from '../dom.js';
import { approvalCard } from '../approval-card.js';
import { filters, pagedList } from '../list.js';

export async function page(context) {
  const { authority, query } = context;
  const here = `#/b/${authority.slug}/freigaben`;
  const shown = query.get('liste') ?? (authority.may('decide') ? 'meine' : 'OPEN');
  const entries = [
    authority.may('decide') && [here, 'Warten auf mich', 'meine'],
    [`${here}?liste=OPEN`, 'Alle offenen', 'OPEN'],
    [`${here}?liste=APPROVED`, 'Freigegeben', 'APPROVED'],
    [`${here}?liste=RETURNED`, 'Zurückgegeben', 'RETURNED'],
    [`${here}?liste=REJECTED`, 'Abgelehnt', 'REJECTED'],
  ].filter(Boolean);
  const filter = shown === 'meine' ? { decidableByMe: true } : { state: shown };
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Freigaben'),
    filters('Freigaben auswählen', entries, shown),
    await pagedList((cursor) => authority.api.get('/approvals', { ...filter, limit: 20, cursor }), (a) => h('li', {}, approvalCard(context, a)),
      shown === 'meine' ? 'Nichts wartet auf Sie.' : 'Hier steht gerade nichts.'),
  ];
}
