/** One run as those read it who decide: what was asked, what would go out, where it stands. */
import { badge, h, link, outside, replace, verbatim } from './dom.js';
import { decisions, stepsOf } from './approval-parts.js';
import { batchTexts } from './batch.js';
import { guidelineComparison } from './guideline-comparison.js';
import { all } from './list.js';
import { toneResult } from './tone-result.js';
import { APPROVAL, CHANNEL, SUBJECT, age, dayTime, tone, validity, variant, word } from './words.js';

export function approvalCard(context, approval, { open = false } = {}) {
  const background = h('div', { class: 'background' });
  explain(context, approval, background);
  return h('article', { class: 'panel approval', 'aria-label': word(SUBJECT, approval.kind) },
    h('div', { class: 'panel__head' },
      h('strong', {}, word(SUBJECT, approval.kind)),
      h('span', { class: 'muted', title: dayTime(approval.openedAt) }, `von ${approval.openedByName}, ${age(approval.openedAt)}`),
      !approval.decidableByMe && badge(word(APPROVAL, approval.state), tone(approval.state))),
    background,
    approval.content?.batch ? batchTexts(context, approval) : [texts(approval), approval.decidableByMe && decisions(context, approval)],
    h('details', { class: 'fold', open: open || !approval.decidableByMe }, h('summary', {}, 'Wo die Freigabe steht'), stepsOf(approval),
      h('p', { class: 'muted hash' }, `Prüfsumme ${approval.contentHash}`)));
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
    replace(slot, await (BACKGROUND[approval.kind] ?? (() => null))(context, approval), CHECKED.includes(approval.kind) && await toneResult(context, approval));
  } catch {
    replace(slot);
  }
}

/** The guideline looks at words for citizens only. */
const CHECKED = ['REPLY', 'ANSWER'];

const BACKGROUND = {
  REPLY: async ({ authority }, approval) => {
    const reply = await authority.api.get(`/replies/${approval.subjectId}`);
    const inquiry = await authority.api.get(`/inquiries/${reply.inquiryId}`);
    return [h('p', { class: 'muted' }, `Gefragt auf ${word(CHANNEL, inquiry.channel)}: `, link(`#/b/${authority.slug}/anfragen/${inquiry.id}`, 'zur Anfrage')),
      verbatim(inquiry.text, { class: 'verbatim verbatim--asked' })];
  },
  ANSWER: async ({ authority }, approval) => {
    const revision = await authority.api.get(`/answers/${approval.subjectId}/revisions/${approval.revisionId}`);
    return [h('p', { class: 'muted' }, 'Stützt sich auf: ', revision.sources.map((s, i) =>
      [i > 0 && ', ', [s.title, s.norm, s.version].filter(Boolean).join(', '), s.url && [' (', outside(s.url), ')']])),
    h('p', { class: 'muted' }, `Gilt ${validity(revision)} · `, link(`#/b/${authority.slug}/bibliothek/${approval.subjectId}`, 'zum Eintrag'))];
  },
  SYNONYMS: ({ authority }) => h('p', { class: 'muted' }, 'Bei Vorschlägen sollen diese Wörter füreinander stehen: ', link(`#/b/${authority.slug}/bibliothek/synonyme`, 'alle Synonyme')),
  TONE_GUIDELINE: async (context, approval) => {
    const { authority } = context;
    const [guideline, versions] = await Promise.all([authority.api.get(`/tone-guidelines/${approval.subjectId}`), all(authority.api, '/tone-guidelines')]);
    return [h('p', { class: 'muted' }, link(`#/b/${authority.slug}/leitfaden/${approval.subjectId}`, 'Als Seite lesen')), guidelineComparison(context, guideline, versions)];
  },
};
