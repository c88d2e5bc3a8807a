/** Several approvals decided together, each on the hash of the text that was shown. */
import { api } from './api.js';
import { h, newId, replace } from './dom.js';
import { actions, field, form, problemBox } from './forms.js';
import * as session from './session.js';

/** So many the API takes at once. */
const AT_ONCE = 50;

/** @returns a box for an entry {tenant, tenantName, approval}, and what decides about all whose box is ticked */
export function selection({ reload }) {
  const chosen = new Map();
  const bar = h('div', { class: 'together', hidden: true });
  const count = h('strong', { role: 'status' });
  const refused = h('div');
  const decide = (verdict, done) => async (values) => {
    const items = await decideAll([...chosen.values()], verdict, values?.comment ?? null);
    await session.countWaiting();
    const no = items.filter((item) => item.problem);
    const text = `${items.length - no.length} von ${items.length} ${done}.`;
    await reload(no.length ? '' : text, { top: true });
    if (no.length) reportTo(refused, text, no, chosen);
  };
  const comment = field({ name: 'comment', label: 'Bemerkung zu allen ausgewählten', type: 'textarea', rows: 2, required: true, maxlength: 2000 });
  bar.append(count,
    actions(['Ausgewählte freigeben', decide('APPROVE', 'freigegeben'), 'primary', { confirm: 'Alle gelesen und freigeben?' }]),
    h('details', { class: 'fold fold--small' }, h('summary', {}, 'Ausgewählte zurückgeben'),
      form({ label: 'Ausgewählte zurückgeben', fields: [comment], quiet: true, submits: { 'Ausgewählte zurückgeben': decide('RETURN', 'zurückgegeben') } })));
  const follow = () => {
    bar.hidden = chosen.size === 0;
    count.textContent = chosen.size === 1 ? 'Ein Text ausgewählt' : `${chosen.size} Texte ausgewählt`;
  };
  const box = (one) => {
    const id = newId('auswahl');
    const tick = h('input', { type: 'checkbox', id, class: 'kern-form-check__checkbox' });
    tick.addEventListener('change', () => {
      if (tick.checked) chosen.set(one.approval.id, one);
      else chosen.delete(one.approval.id);
      follow();
    });
    return h('span', { class: 'kern-form-check' }, tick, h('label', { class: 'kern-label', for: id }, 'Gelesen, mit anderen entscheiden'));
  };
  return { box, bar };
}

/** A batch is read text by text on its own. */
export const isSelectable = (approval) => approval.decidableByMe && approval.content && !approval.content.batch;

async function decideAll(chosen, verdict, comment) {
  const items = [];
  for (let i = 0; i < chosen.length; i += AT_ONCE) {
    const page = chosen.slice(i, i + AT_ONCE);
    const answer = await api.post('/me/approvals/decisions', {
      items: page.map((one) => ({ tenant: one.tenant, approvalId: one.approval.id, verdict, contentHash: one.approval.contentHash, comment })),
    });
    items.push(...answer.items);
  }
  return items;
}

/** What does not go says why and, if the text is another by now, what changed; the rest is done. */
function reportTo(slot, text, no, chosen) {
  const name = (item) => chosen.get(item.approvalId)?.tenantName ?? item.tenant;
  replace(slot, problemBox({
    title: text, message: 'Diese nicht:', differences: no.flatMap((item) => item.problem.differences ?? []),
    errors: no.map((item) => ({ detail: `${name(item)}: ${item.problem.detail}` })),
  }));
  document.getElementById('inhalt').querySelector('h1')?.after(slot);
  slot.firstChild.focus();
}
