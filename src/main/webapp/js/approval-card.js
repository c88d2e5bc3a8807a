/** One run as those read it who decide: what was asked, what would go out, where it stands. */
import { add, badge, h, link, replace, verbatim } from './dom.js';
import { decisions, stepsOf } from './approval-parts.js';
import { batchTexts } from './batch.js';
import { asProblem, problemBox } from './forms.js';
import { guidelineComparison } from './guideline-comparison.js';
import { all } from './list.js';
import { grounds, places, revisionOf } from './revision-parts.js';
import { toneResult } from './tone-result.js';
import { APPROVAL, CHANNEL, SUBJECT, age, dayTime, tone, variant, word } from './words.js';

export function approvalCard(context, approval, { open = false } = {}) {
  const background = h('div', { class: 'background' });
  return h('article', { class: ['panel approval', isMoreThanItsWords(approval) && 'approval--unread'], 'aria-label': word(SUBJECT, approval.kind) },
    h('div', { class: 'panel__head' },
      h('strong', {}, word(SUBJECT, approval.kind)),
      h('span', { class: 'muted', title: dayTime(approval.openedAt) }, `von ${approval.openedByName}, ${age(approval.openedAt)}`),
      !approval.decidableByMe && badge(word(APPROVAL, approval.state), tone(approval.state))),
    background,
    approval.content?.batch ? batchTexts(context, approval) : [texts(approval), rest(context, approval, background)],
    h('details', { class: 'fold', open: open || !approval.decidableByMe }, h('summary', {}, 'Wo die Freigabe steht'), stepsOf(approval),
      h('p', { class: 'muted hash' }, `Prüfsumme ${approval.contentHash}`)));
}

const isMoreThanItsWords = (approval) => approval.kind === 'ANSWER' && Boolean(approval.content);

/** The buttons, for an answer after what is approved beside its words. */
function rest(context, approval, background) {
  if (isMoreThanItsWords(approval)) {
    const end = h('div', { class: 'approval__end' });
    besides(context, approval, background, end);
    return end;
  }
  explain(context, approval, background);
  return approval.decidableByMe && decisions(context, approval);
}

/** What may be filled in goes out with no further yes: nobody says theirs before it is on the screen. */
async function besides(context, approval, background, end) {
  try {
    const revision = await revisionOf(context, approval.subjectId, approval.revisionId);
    replace(background, grounds(context, revision, approval.subjectId));
    replace(end, places(revision.placeholders), approval.decidableByMe && decisions(context, approval));
    end.closest('.approval--unread')?.classList.remove('approval--unread');
    add(background, [await toneResult(context, approval).catch(() => null)]);
  } catch (error) {
    const again = () => besides(context, approval, background, end);
    replace(end, problemBox(Object.assign(asProblem(error), { wayOut: ['Noch einmal laden', again] })));
  }
}

function texts({ content, erasedAt }) {
  if (!content) return h('p', { class: 'muted' }, `Der Inhalt wurde am ${dayTime(erasedAt)} gelöscht; die Prüfsumme bleibt.`);
  const several = content.variants.length > 1;
  return [
    content.question && h('h2', { class: 'kern-title kern-title--small' }, content.question),
    content.variants.map((v) => h('div', {},
      (several || v.language !== 'de') && h('p', { class: 'muted' }, variant(v)),
      verbatim(v.text, { class: 'verbatim verbatim--strong', lang: v.language }))),
  ];
}

/** What is not part of what is approved, but needed to judge it. It may come later than the rest. */
async function explain(context, approval, slot) {
  try {
    replace(slot, await (BACKGROUND[approval.kind] ?? (() => null))(context, approval), approval.kind === 'REPLY' && await toneResult(context, approval));
  } catch {
    replace(slot);
  }
}

const BACKGROUND = {
  REPLY: async ({ authority }, approval) => {
    const reply = await authority.api.get(`/replies/${approval.subjectId}`);
    const inquiry = await authority.api.get(`/inquiries/${reply.inquiryId}`);
    return [h('p', { class: 'muted' }, `Gefragt auf ${word(CHANNEL, inquiry.channel)}: `, link(`#/b/${authority.slug}/anfragen/${inquiry.id}`, 'zur Anfrage')),
      verbatim(inquiry.text, { class: 'verbatim verbatim--asked', lang: '' })];
  },
  SYNONYMS: ({ authority }) => h('p', { class: 'muted' }, 'Bei Vorschlägen sollen diese Wörter füreinander stehen: ', link(`#/b/${authority.slug}/bibliothek/synonyme`, 'alle Synonyme')),
  TONE_GUIDELINE: async (context, approval) => {
    const { authority } = context;
    const [guideline, versions] = await Promise.all([authority.api.get(`/tone-guidelines/${approval.subjectId}`), all(authority.api, '/tone-guidelines')]);
    return [h('p', { class: 'muted' }, link(`#/b/${authority.slug}/leitfaden/${approval.subjectId}`, 'Als Seite lesen')), guidelineComparison(context, guideline, versions)];
  },
};
