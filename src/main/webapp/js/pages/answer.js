/** One entry of the library with its revisions. */
import { badge, facts, h, link, outside, verbatim } from '../dom.js';
import { actions } from '../forms.js';
import { answerForm, placeOf } from '../answer-form.js';
import { begun } from '../session.js';
import { offerForm } from '../offer.js';
import { FLAG, REVISION, dayTime, tone, validity, variant, word } from '../words.js';
import { entryForm, placed, retirement } from '../entry-form.js';
import { phrasings } from '../phrasings.js';
import { revisionDiff } from '../revision-diff.js';
import { mainOf, places } from '../revision-parts.js';
import { announcements, staleBanner } from '../stale-banner.js';
import { usable } from './library.js';
import { proof } from '../proof.js';
import { reasoned, submissionOf } from '../submit-reply.js';
import { wayPreview } from '../way-preview.js';
import { withdrawal } from '../withdrawal.js';

export async function page(context) {
  const { authority, id } = context;
  const answer = await authority.api.get(`/answers/${id}`);
  const { current, latest } = answer;
  const newer = current && latest.id !== current.id;
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, (current ?? latest).question),
    h('p', { class: 'row' }, placed(answer), usable(answer)),
    answer.retiredAt && h('p', { class: 'remark' }, `Zurückgezogen am ${dayTime(answer.retiredAt)} von ${answer.retiredByName}: ${answer.retiredReason}`),
    !answer.retiredAt && staleBanner(context, answer),
    !answer.retiredAt && announcements(context, answer),
    current && revision(context, answer, current, 'Gilt jetzt'),
    current && authority.may('readInquiries') && proof(context, `/answers/${answer.id}`, answer.id),
    current && authority.may('withdraw') && !answer.retiredAt && withdrawal(context, `/answers/${answer.id}`, current.contentHash),
    (newer || !current) && revision(context, answer, latest, newer ? 'Neue Fassung' : 'Erste Fassung'),
    await phrasings(context, answer),
    await revisionDiff(context, answer),
    authority.may('write') && !answer.retiredAt && await next(context, answer),
    authority.may('write') && !answer.retiredAt && entryForm(context, answer),
    authority.may('retire') && !answer.retiredAt && retirement(context, answer),
    offerForm(context, answer),
  ];
}

function revision(context, answer, r, label) {
  const submit = r.state === 'DRAFT' && context.authority.may('write');
  return h('section', { class: 'panel', 'aria-label': label },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, `${label} · Fassung ${r.number}`), badge(word(REVISION, r.state), tone(r.state))),
    r.variants.map((v) => h('div', {},
      h('p', { class: 'muted' }, [variant(v), v.limit ? `${v.length} von ${v.limit} Zeichen` : `${v.length} Zeichen`].join(' · ')),
      verbatim(v.text, { lang: v.language }))),
    places(r.placeholders),
    facts([
      ['Stützt sich auf', h('ul', { class: 'plain' }, r.sources.map((s) => h('li', {}, link(`#/b/${context.authority.slug}/quellen/${s.sourceId}`, [s.title, s.norm, s.version].filter(Boolean).join(', ')),
        !s.current && !s.confirmedAt && [' ', badge('Überholt', 'danger')],
        s.confirmedAt && h('span', { class: 'muted' }, ` · stimmt auch mit „${s.currentVersion}“, sagt ${s.confirmedByName} (${dayTime(s.confirmedAt)})`), s.url && [h('br'), outside(s.url)])))],
      ['Gilt', validity(r)],
      ['Merkmale', r.flags?.map((f) => word(FLAG, f)).join(', ')],
      ['Geschrieben', `${r.writtenByName}, ${dayTime(r.createdAt)}`],
    ]),
    submit && submission(context, answer, r),
    r.state === 'IN_APPROVAL' && h('p', { class: 'muted' }, link(`#/b/${context.authority.slug}/freigaben?liste=OPEN`, 'Wo die Freigabe steht')));
}

function submission(context, answer, r) {
  const submit = async (toneReason) => {
    await context.authority.api.post(...submissionOf(`/answers/${answer.id}/revisions/${r.id}`, toneReason));
    await context.reload('Eingereicht. Die Fassung wartet jetzt auf Freigabe.');
  };
  const first = mainOf(r.variants);
  return [actions(['Einreichen', () => submit(null), 'primary']), reasoned(submit),
    wayPreview(context, () => ({ kind: 'ANSWER', topic: answer.topic, channel: first.channel, language: first.language, flags: r.flags ?? [] }))];
}

async function next(context, answer) {
  return h('details', { class: 'fold', open: Boolean(begun(placeOf(context, answer.latest))) }, h('summary', {}, 'Neue Fassung schreiben'),
    h('p', { class: 'muted' }, 'Die freigegebene Fassung gilt weiter, bis die neue freigegeben ist.'),
    await answerForm(context, {
      revision: answer.latest, entryTopic: answer.topic,
      save: (values) => context.authority.api.post(`/answers/${answer.id}/revisions`, values.revision).then((r) => ({ answerId: answer.id, revisionId: r.id })),
      done: (saved, text) => context.reload(text, { top: true }),
    }));
}
