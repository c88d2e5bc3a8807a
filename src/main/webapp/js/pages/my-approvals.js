/** What waits for this person in all authorities, the most urgent first; one by one or several together. */
import { api } from '../api.js';
import { approvalCard } from '../approval-card.js';
import { h } from '../dom.js';
import { pagedList } from '../list.js';
import { isSelectable, selection } from '../selection.js';
import * as session from '../session.js';
import { emblem } from '../shell.js';
import { dayTime } from '../words.js';

export async function page(context) {
  const { box, bar } = selection(context);
  const list = await pagedList((cursor) => api.get('/me/approvals', { limit: 20, cursor }), (one) => entry(context, one, box), 'Nichts wartet auf Sie.');
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Was auf mich wartet'),
    h('p', { class: 'kern-body kern-body--muted' }, 'Aus allen Behörden, nach Frist. Jede Freigabe gilt genau dem Text, den Sie hier lesen.'),
    list,
    bar,
  ];
}

function entry(context, one, box) {
  const authority = session.authority(one.tenant);
  return h('li', { data: { colour: authority?.colour ?? 'none' } },
    h('div', { class: 'row' }, authority && emblem(authority), h('strong', {}, one.tenantName), due(one.dueAt), isSelectable(one.approval) && box(one)),
    approvalCard({ ...context, authority }, one.approval));
}

const due = (at) => at && h('span', { class: new Date(at) < Date.now() ? 'late' : 'muted' }, `${new Date(at) < Date.now() ? 'überfällig seit' : 'bis'} ${dayTime(at)}`);
