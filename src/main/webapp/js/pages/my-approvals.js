/** What waits for this person in all authorities, the most urgent first; one by one or several together. */
import { api } from '../api.js';
import { approvalCard } from '../approval-card.js';
import { h, newId } from '../dom.js';
import { actions, problemBox } from '../forms.js';
import { pagedList } from '../list.js';
import * as session from '../session.js';
import { emblem } from '../shell.js';
import { dayTime } from '../words.js';

export async function page(context) {
  const chosen = new Map();
  const refused = h('div');
  const list = await pagedList((cursor) => api.get('/me/approvals', { limit: 20, cursor }), (one) => entry(context, one, chosen), 'Nichts wartet auf Sie.');
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Was auf mich wartet'),
    h('p', { class: 'kern-body kern-body--muted' }, 'Aus allen Behörden, nach Frist. Jede Freigabe gilt genau dem Text, den Sie hier lesen.'),
    list,
    actions(['Ausgewählte freigeben', () => together(context, chosen, refused), 'primary']),
    refused,
  ];
}

function entry(context, one, chosen) {
  const authority = session.authority(one.tenant);
  const id = newId('auswahl');
  const box = h('input', { type: 'checkbox', id, class: 'kern-form-check__checkbox', onchange: () => (box.checked ? chosen.set(one.approval.id, one) : chosen.delete(one.approval.id)) });
  return h('li', { data: { colour: authority?.colour ?? 'none' } },
    h('div', { class: 'row' }, authority && emblem(authority), h('strong', {}, one.tenantName), one.dueAt && h('span', { class: 'muted' }, `bis ${dayTime(one.dueAt)}`),
      !one.approval.content?.batch && h('span', { class: 'kern-form-check' }, box, h('label', { class: 'kern-label', for: id }, 'Gelesen, mit den anderen freigeben'))),
    approvalCard({ ...context, authority }, one.approval));
}

/** Each on the hash of the text that was shown; what does not go says why, the rest is done. */
async function together({ reload, reloadSession }, chosen, slot) {
  if (chosen.size === 0) return;
  const { items } = await api.post('/me/approvals/decisions', {
    items: [...chosen.values()].slice(0, 50).map((one) => ({ tenant: one.tenant, approvalId: one.approval.id, verdict: 'APPROVE', contentHash: one.approval.contentHash })),
  });
  const no = items.filter((item) => item.problem);
  await reloadSession();
  if (no.length === 0) {
    await reload(items.length === 1 ? 'Freigegeben.' : `${items.length} freigegeben.`, { top: true });
    return;
  }
  const name = (item) => chosen.get(item.approvalId)?.tenantName ?? item.tenant;
  slot.replaceChildren(problemBox({
    title: `${items.length - no.length} von ${items.length} freigegeben`, message: 'Diese nicht:',
    errors: no.map((item) => ({ detail: `${name(item)}: ${item.problem.detail}` })),
  }));
}
