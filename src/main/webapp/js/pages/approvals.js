/** What waits for this person, and what is under way. */
import { h, link } from '../dom.js';
import { approvalCard } from '../approval-card.js';
import { filters, pagedList } from '../list.js';
import { isSelectable, selection } from '../selection.js';
import * as session from '../session.js';

export async function page(context) {
  const { authority, query } = context;
  const here = `#/b/${authority.slug}/freigaben`;
  const decides = authority.may('decide');
  const shown = query.get('liste') ?? (authority.may('confirmSource') ? 'meine' : 'OPEN');
  const entries = [
    decides && [`${here}?liste=meine`, 'Warten auf mich', 'meine'],
    [`${here}?liste=OPEN`, 'Alle offenen', 'OPEN'],
    [`${here}?liste=APPROVED`, 'Freigegeben', 'APPROVED'],
    [`${here}?liste=RETURNED`, 'Zurückgegeben', 'RETURNED'],
    [`${here}?liste=REJECTED`, 'Abgelehnt', 'REJECTED'],
    [`${here}?liste=WITHDRAWN`, 'Zurückgezogen', 'WITHDRAWN'],
  ].filter(Boolean);
  const filter = shown === 'meine' ? { decidableByMe: true } : { state: shown };
  const { box, bar } = selection(context);
  const item = (approval) => h('li', {},
    shown === 'meine' && isSelectable(approval) && h('div', { class: 'row' }, box({ tenant: authority.slug, tenantName: authority.name, approval })),
    approvalCard(context, approval));
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Freigaben'),
    shown === 'meine' && authority.may('adoptChain') && await chainDrafts(authority),
    filters('Freigaben auswählen', entries, shown),
    await pagedList((cursor) => authority.api.get('/approvals', { ...filter, limit: 20, cursor }), item,
      shown === 'meine' ? 'Nichts wartet auf Sie.' : 'Hier steht gerade nichts.'),
    bar,
  ];
}

/** A chain is adopted on its own page, by two who did not draft it. */
async function chainDrafts(authority) {
  const me = session.person().displayName;
  const { items } = await authority.api.get('/chains', { limit: 10 });
  const open = items.filter((c) => c.state === 'DRAFT' && c.draftedByName !== me && !c.adoptions.some((a) => a.personName === me));
  return open.length > 0 && h('p', { class: 'remark' }, h('span', {}, open.length === 1 ? `Der Entwurf der Freigabekette „${open[0].name}“ wartet auf Zustimmung: ` : `${open.length} Entwürfe der Freigabekette warten auf Zustimmung: `,
    link(`#/b/${authority.slug}/freigabeketten`, 'ansehen')));
}
