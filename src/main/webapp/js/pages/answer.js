/** One entry of the library with its revisions. */
import { badge, facts, h, link, outside, verbatim } from '../dom.js';
import { actions } from '../forms.js';
import { answerForm } from '../answer-form.js';
import { offerForm } from '../offer.js';
import { REVISION, dayTime, tone, validity, variant, word } from '../words.js';
import { usable } from './library.js';

export async function page(context) {
  const { authority, id } = context;
  const answer = await authority.api.get(`/answers/${id}`);
  const { current, latest } = answer;
  const newer = current && latest.id !== current.id;
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, (current ?? latest).question),
    h('p', { class: 'row' }, h('span', {}, answer.topic), usable(answer)),
    current && revision(context, answer, current, 'Gilt jetzt'),
    (newer || !current) && revision(context, answer, latest, newer ? 'Neue Fassung' : 'Erste Fassung'),
    authority.may('write') && await next(context, answer),
    offerForm(context, answer),
  ];
}

function revision(context, answer, r, label) {
  const submit = r.state === 'DRAFT' && context.authority.may('write');
  return h('section', { class: 'panel', 'aria-label': label },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, `${label} · Fassung ${r.number}`), badge(word(REVISION, r.state), tone(r.state))),
    r.variants.map((v) => h('div', {},
      (r.variants.length > 1 || v.language !== 'de') && h('p', { class: 'muted' }, variant(v)),
      verbatim(v.text, { lang: v.language }))),
    facts([
      ['Stützt sich auf', h('ul', { class: 'plain' }, r.sources.map((s) => h('li', {}, [s.title, s.norm, s.version].filter(Boolean).join(', '),
        !s.current && [' ', badge('Überholt', 'danger')], s.url && [h('br'), outside(s.url)])))],
      ['Gilt', validity(r)],
      ['Geschrieben', `${r.writtenByName}, ${dayTime(r.createdAt)}`],
    ]),
    submit && actions(['Einreichen', async () => {
      await context.authority.api.post(`/answers/${answer.id}/revisions/${r.id}/submission`);
      await context.reload('Eingereicht. Die Fassung wartet jetzt auf Freigabe.');
    }, 'primary']),
    r.state === 'IN_APPROVAL' && h('p', { class: 'muted' }, link(`#/b/${context.authority.slug}/freigaben?liste=OPEN`, 'Wo die Freigabe steht')));
}

async function next(context, answer) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Neue Fassung schreiben'),
    h('p', { class: 'muted' }, 'Die freigegebene Fassung gilt weiter, bis die neue freigegeben ist.'),
    await answerForm(context, {
      revision: answer.latest,
      save: (values) => context.authority.api.post(`/answers/${answer.id}/revisions`, values.revision).then((r) => ({ answerId: answer.id, revisionId: r.id })),
      done: (saved, text) => context.reload(text, { top: true }),
    }));
}
