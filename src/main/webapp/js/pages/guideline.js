/** One version of the guideline: to read, to compare, to change while it is a draft, to submit. */
import { badge, facts, h, link } from '../dom.js';
import { actions } from '../forms.js';
import { guidelineComparison } from '../guideline-comparison.js';
import { guidelineForm } from '../guideline-form.js';
import { lengthWords, periodWords, scopeWords, wordingLine } from '../guideline-words.js';
import { all } from '../list.js';
import { ADDRESS, GENDER, SEVERITY, placeName, ruleTitle } from '../tone-words.js';
import { GUIDELINE, day, dayTime, tone, word } from '../words.js';
import { wayPreview } from '../way-preview.js';

export async function page(context) {
  const { authority, id } = context;
  const here = `#/b/${authority.slug}/leitfaden`;
  const [g, items] = await Promise.all([authority.api.get(`/tone-guidelines/${id}`), all(authority.api, '/tone-guidelines')]);
  const drafts = g.state === 'DRAFT' && authority.may('draftTone');
  return [
    h('p', {}, link(here, '← Leitfaden')),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `Leitfaden, Fassung ${g.number}: ${g.name}`), badge(word(GUIDELINE, g.state), tone(g.state))),
    facts([['Gilt', `ab ${day(`${g.effectiveFrom}T12:00`)}, ${scopeWords(g)}`], ['Entworfen', `${g.draftedByName}, ${dayTime(g.createdAt)}`], ['Entschieden', dayTime(g.decidedAt)]]),
    drafts && h('section', { class: 'panel', 'aria-label': 'Einreichen' }, submission(context, g)),
    g.state === 'IN_APPROVAL' && await run(authority, g),
    prose(g.prose),
    rules(g.rules),
    guidelineComparison(context, g, items),
    drafts ? h('details', { class: 'fold' }, h('summary', {}, 'Entwurf ändern'), edit(context, g))
      : authority.may('draftTone') && h('p', {}, link(`${here}/neu?aus=${g.id}`, 'Daraus eine neue Fassung machen')),
  ];
}

const submission = (context, g) => [
  h('p', {}, 'Eingereicht wird diese Fassung, wie sie hier steht. Danach geht sie durch die Freigabekette.'),
  actions(['Einreichen', async () => {
    await context.authority.api.post(`/tone-guidelines/${g.id}/submission`);
    await context.reload('Eingereicht. Die Fassung wartet jetzt auf Freigabe.', { top: true });
  }, 'primary']),
  wayPreview(context, () => ({ kind: 'TONE_GUIDELINE' })),
];

async function run(authority, g) {
  const { items: [approval] } = await authority.api.get('/approvals', { subjectId: g.id, limit: 1 }).catch(() => ({ items: [] }));
  return approval && h('p', {}, link(`#/b/${authority.slug}/freigaben/${approval.id}`, 'Wo die Freigabe steht'));
}

const edit = ({ authority, reload }, g) => guidelineForm(g, {
  'Entwurf speichern': async (body) => {
    await authority.api.patch(`/tone-guidelines/${g.id}`, body, g);
    await reload('Der Entwurf ist gespeichert.', { top: true });
  },
});

function prose(p) {
  return h('section', { class: 'panel', 'aria-labelledby': 'stimme' },
    h('h2', { class: 'kern-heading-small', id: 'stimme' }, 'Unsere Stimme'),
    p.voice.map((sentence) => h('p', { class: 'kern-body' }, sentence)),
    h('div', { class: 'grid grid--top' },
      p.good.length > 0 && h('div', {}, h('h3', { class: 'kern-title kern-title--small' }, 'So klingt es gut'), p.good.map((text) => h('blockquote', { class: 'verbatim verbatim--strong' }, text))),
      p.bad.length > 0 && h('div', {}, h('h3', { class: 'kern-title kern-title--small' }, 'So nicht'), p.bad.map((text) => h('blockquote', { class: 'verbatim verbatim--not' }, text)))));
}

const LIMITS = ['sentenceWords', 'simpleWords', 'lix', 'exclamations', 'emoji', 'hashtags'];

function rules(r) {
  const few = (list, more = (x) => x) => list?.map(more).join(' · ');
  const long = (title, list) => list?.length > 0 && h('details', { class: 'fold' }, h('summary', {}, `${title} (${list.length})`), h('ul', { class: 'plain plain--columns' }, list.map((w) => h('li', {}, wordingLine(w)))));
  return h('section', { class: 'panel', 'aria-labelledby': 'regeln' },
    h('h2', { class: 'kern-heading-small', id: 'regeln' }, 'Was die Prüfung weiß'),
    facts([
      ['Anrede', r.address && word(ADDRESS, r.address)], ['Personenbezeichnungen', r.gender && word(GENDER, r.gender)],
      ['Begrüßungen', few(r.greetings)], ['Grüße am Ende', few(r.closings)], ['Unterschriften', few(r.signatures, (s) => s.replaceAll('\n', ' / '))],
      ['Höchstens', few(LIMITS.filter((name) => r.limits?.[name] !== null && r.limits?.[name] !== undefined), (name) => `${placeName(name)}: ${r.limits[name]}`)],
      ['Längen', few(r.lengths, lengthWords)], ['Erlaubte Emoji', few(r.emoji)], ['Verweise nach', few(r.hosts)],
      ['Eigene Angaben', few([...r.contacts?.phones ?? [], ...r.contacts?.mail ?? [], ...r.contacts?.addresses ?? []])],
      ['Parteien und Amtsinhaber', few(r.electionNames)], ['Zeiten vor Wahlen', few(r.blackouts, periodWords)],
      ['Anders gewichtet', few(Object.entries(r.severities ?? {}), ([key, s]) => `${ruleTitle(key)}: ${SEVERITY[s]}`)], ['Nicht geprüft', few(r.off, ruleTitle)],
      ['Eigene Muster', few(r.patterns, (p) => `${p.key}: ${p.message}`)], ['Eigene Wörter', few(r.spelling?.words)],
    ]),
    long('Wörter, die wir nicht verwenden', r.forbidden), long('Verständlichere Wörter', r.preferred), long('Abkürzungen, die wir ausschreiben', r.abbreviations));
}
