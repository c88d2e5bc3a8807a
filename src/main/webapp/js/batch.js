/** The texts of a batch: all of them are on the screen before anybody can say yes to all of them. */
import { add, h, link, replace, verbatim } from './dom.js';
import { actions, asProblem, field, form, problemBox } from './forms.js';
import { decisions } from './approval-parts.js';
import { grounds, hasPlaces, places, revisionOf } from './revision-parts.js';
import { variant } from './words.js';

const AT_ONCE = 20;

export function batchTexts(context, approval) {
  const list = h('ol', { class: 'list list--spaced' });
  const end = h('div', { class: 'decide' });
  const count = approval.content.batch.memberCount;
  const box = h('div', {},
    h('h2', { class: 'kern-title kern-title--small' }, approval.content.batch.name),
    h('p', { class: 'muted' }, `${count === 1 ? 'Ein Text' : `${count} Texte`}, über die zusammen entschieden wird.`), list, end);
  more(context, approval, list, end, null);
  return box;
}

async function more(context, approval, list, end, cursor) {
  try {
    const page = await context.authority.api.get(`/approvals/${approval.id}/members`, { limit: AT_ONCE, cursor });
    add(list, await Promise.all(page.items.map((member) => item(context, approval, member))));
    replace(end, page.nextCursor
      ? actions([`Weitere Texte zeigen (${list.children.length} von ${approval.content.batch.memberCount})`,
        () => more(context, approval, list, end, page.nextCursor)])
      : approval.decidableByMe && decisions(context, approval));
  } catch (error) {
    replace(end, problemBox(Object.assign(asProblem(error), { wayOut: ['Noch einmal laden', () => more(context, approval, list, end, cursor)] })));
  }
}

/** There may be hundreds: what does not have to be read before a yes is loaded when it is looked at. */
async function item(context, approval, member) {
  const { authority } = context;
  const revision = hasPlaces(member.content.variants) ? await revisionOf(context, member.subjectId, member.revisionId) : null;
  const several = member.content.variants.length > 1;
  return h('li', { class: 'panel' },
    h('h3', { class: 'kern-title kern-title--small' }, link(`#/b/${authority.slug}/bibliothek/${member.subjectId}`, member.content.question)),
    member.content.variants.map((v) => h('div', {},
      (several || v.language !== 'de') && h('p', { class: 'muted' }, variant(v)),
      verbatim(v.text, { class: 'verbatim verbatim--strong', lang: v.language }))),
    revision && places(revision.placeholders),
    background(context, member, revision),
    approval.state === 'OPEN' && authority.may('write') && takeOut(context, approval, member));
}

function background(context, member, known) {
  const body = h('div');
  const fold = h('details', { class: 'fold fold--small' }, h('summary', {}, 'Quellen und Gültigkeit'), body);
  fold.addEventListener('toggle', async () => {
    if (!fold.open || body.firstChild) return;
    try {
      replace(body, grounds(context, known ?? await revisionOf(context, member.subjectId, member.revisionId), member.subjectId));
    } catch (error) {
      replace(body, problemBox(asProblem(error)));
      fold.addEventListener('toggle', () => replace(body), { once: true });
    }
  });
  return fold;
}

/** The rest is another content: it begins its way anew. */
function takeOut({ authority, goTo }, approval, member) {
  const reason = field({ name: 'reason', label: 'Warum', type: 'textarea', rows: 2, required: true, maxlength: 2000, hint: 'Das lesen die Schreibenden. Für die übrigen Texte beginnt die Freigabe von vorn.' });
  return h('details', { class: 'fold' }, h('summary', {}, 'Diesen Text herausnehmen'), form({
    label: 'Text herausnehmen',
    fields: [reason],
    submits: {
      Herausnehmen: async (values) => {
        const rest = await authority.api.post(`/answer-batches/${approval.subjectId}/removals`,
          { revisionId: member.revisionId, contentHash: approval.contentHash, reason: values.reason });
        goTo(`#/b/${authority.slug}/freigaben/${rest.approvalId}`, rest.memberCount && rest.state === 'OPEN'
          ? 'Herausgenommen. Die übrigen Texte warten jetzt neu auf Freigabe.' : 'Herausgenommen. Damit ist die Sammelfreigabe beendet.');
      },
    },
  }));
}
