/** The library as a file: out as it is, in after a dry run. */
import { badge, facts, h, link, replace } from '../dom.js';
import { actions, asProblem, field, form, problemBox } from '../forms.js';
import { pagedList } from '../list.js';
import { save } from '../download.js';
import { reasonInCase } from '../submit-reply.js';
import { IMPORT, age, dayTime, tone, word } from '../words.js';

const UNDER_WAY = ['QUEUED', 'RUNNING'];
const LOOK_AGAIN_MILLIS = 1000;

export async function page(context) {
  const { authority } = context;
  const shown = h('div', { 'aria-live': 'polite' });
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Einfuhr und Ausfuhr'),
    out(authority),
    authority.may('write') && upload(context, shown),
    shown,
    h('section', { class: 'panel' }, h('h2', { class: 'kern-heading-small' }, 'Bisherige Einfuhren'),
      await pagedList((cursor) => authority.api.get('/answer-imports', { limit: 10, cursor }), (i) => h('li', {}, card(context, i)), 'Noch keine.')),
  ];
}

function out(authority) {
  const get = (format, name) => async () => save(await authority.api.file(`/answers/export?format=${format}`), name);
  return h('section', { class: 'panel' }, h('h2', { class: 'kern-heading-small' }, 'Ausfuhr'),
    h('p', { class: 'kern-body' }, 'Alle Einträge, die nicht zurückgezogen sind. Dieselbe Datei wieder eingeführt ändert nichts.'),
    actions(['Als Tabelle (CSV)', get('CSV', `antworten-${authority.slug}.csv`)], ['Als JSON Lines', get('JSONL', `antworten-${authority.slug}.jsonl`)]));
}

function upload(context, shown) {
  const { authority } = context;
  const file = field({ name: 'file', label: 'Datei', type: 'file', required: true, accept: '.csv,.jsonl,text/csv',
    hint: 'CSV (Komma, Semikolon oder Tabulator; UTF-8 oder Windows-1252) oder JSON Lines, höchstens 10.000 Einträge. Pflichtspalten: externalKey, topic, question, sources, text.de. Ein Tag in validUntil (2026-12-31) gilt einschließlich.' });
  const send = (dryRun) => async () => {
    const chosen = file.input.files[0];
    const started = await authority.api.upload(`/answer-imports?dryRun=${dryRun}`, chosen, chosen.name.endsWith('.jsonl') ? 'application/jsonl' : 'text/csv');
    await follow(context, started.id, shown);
  };
  return h('section', { class: 'panel' }, h('h2', { class: 'kern-heading-small' }, 'Einfuhr'),
    h('p', { class: 'kern-body' }, 'Eine Datei kommt ganz hinein oder gar nicht. Was neu ist oder abweicht, wird ein Entwurf; freigegeben wird dadurch nichts.'),
    form({ label: 'Datei einführen', fields: [file], submits: { 'Nur prüfen': send(true), Einführen: send(false) } }));
}

/** Until the job is through with it. */
async function follow(context, id, shown) {
  for (;;) {
    const now = await context.authority.api.get(`/answer-imports/${id}`);
    replace(shown, card(context, now));
    if (!UNDER_WAY.includes(now.state)) return;
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MILLIS));
  }
}

function card(context, i) {
  const errors = h('div');
  return h('article', { class: 'panel', 'aria-label': 'Einfuhr' },
    h('div', { class: 'panel__head' },
      h('strong', {}, i.dryRun ? 'Prüfung' : 'Einfuhr'), badge(word(IMPORT, i.state), i.state === 'CHECKED' && i.errorCount ? 'danger' : tone(i.state)),
      h('span', { class: 'muted', title: dayTime(i.startedAt) }, `von ${i.startedByName}, ${age(i.startedAt)}`)),
    UNDER_WAY.includes(i.state) && progress(i),
    facts([
      ['Datei', [i.charset, { COMMA: 'Komma', SEMICOLON: 'Semikolon', TAB: 'Tabulator' }[i.separator], `${Math.ceil(i.fileBytes / 1024)} KiB`].filter(Boolean).join(', ')],
      ['Ergebnis', i.endedAt && counts(i)],
      ['Fehler', i.errorCount || null],
      ['Hindernis', i.failure],
    ]),
    i.errorCount > 0 && h('details', { class: 'fold', open: i.errorCount < 20, ontoggle: (e) => e.target.open && !errors.hasChildNodes() && list(context, i, errors) },
      h('summary', {}, 'Fehler nach Zeile und Spalte'), errors),
    i.state === 'IMPORTED' && i.created + i.revised > 0 && context.authority.may('write') && submit(context, i));
}

const progress = (i) => h('p', {}, i.rows === null ? 'Wird gelesen …' : `${i.rowsDone} von ${i.rows} Einträgen`,
  h('progress', { class: 'progress', max: i.rows ?? 1, value: i.rows === null ? null : i.rowsDone, 'aria-label': 'Fortschritt' }));

const counts = (i) => `${i.created} neu, ${i.revised} mit neuer Fassung, ${i.relabelled} nur umbenannt oder neu beschlagwortet, ${i.unchanged} unverändert`;

async function list({ authority }, i, slot) {
  try {
    replace(slot, await pagedList((cursor) => authority.api.get(`/answer-imports/${i.id}/errors`, { limit: 100, cursor }),
      (e) => h('li', {}, h('strong', {}, `Zeile ${e.row}${e.column ? `, ${e.column}` : ''}: `), e.message), 'Keine Fehler.'));
  } catch (error) {
    replace(slot, problemBox(asProblem(error)));
  }
}

const submit = ({ authority, goTo }, i) => form({
  label: 'Entwürfe gemeinsam einreichen', fields: [reasonInCase()],
  submits: {
    'Entwürfe gemeinsam einreichen': async ({ toneReason }) => {
      const batch = await authority.api.post(`/answer-imports/${i.id}/submission`, { name: `Einfuhr vom ${dayTime(i.startedAt)}`, toneReason });
      goTo(`#/b/${authority.slug}/freigaben/${batch.approvalId}`, `${batch.memberCount} Texte eingereicht. Sie warten zusammen auf Freigabe.`);
    },
  },
});
