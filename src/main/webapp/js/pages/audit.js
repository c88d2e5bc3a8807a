/** Who did what when, and whether the chain of entries still holds. */
import { h } from '../dom.js';
import { save } from '../download.js';
import { actions, problemBox, asProblem } from '../forms.js';
import { pagedList } from '../list.js';
import { deadLetters } from '../dead-letters.js';
import { ACTION, SIDE, dayTime, word } from '../words.js';

const BREAK = {
  CHANGED: 'verändert', MISSING: 'entfernt', INSERTED: 'eingefügt', OUT_OF_ORDER: 'vertauscht', HEAD_DIFFERS: 'der Kettenkopf passt nicht',
  CHECKPOINT_DIFFERS: 'passt nicht zum Siegel', CHECKPOINT_FORGED: 'ein Siegel ist nicht echt', CHECKPOINT_MISSING: 'ein Siegel fehlt',
};

export async function page(context) {
  const { authority } = context;
  const verified = h('div', { 'aria-live': 'polite' }, h('p', { class: 'muted' }, 'Das Protokoll wird nachgerechnet …'));
  authority.api.get('/audit-events/verification').then(
    (v) => verified.replaceChildren(result(v)), (error) => verified.replaceChildren(problemBox(asProblem(error))));
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Protokoll'),
    await deadLetters(context),
    verified,
    authority.may('manage') && actions(['Protokoll mit Siegeln herunterladen (ZIP)', async () => save(await authority.api.file('/audit-events/export'), `${authority.slug}-protokoll.zip`), 'secondary']),
    !authority.may('manage') && h('p', { class: 'muted' }, 'Sie sehen, was die Seite der Agentur getan hat.'),
    await pagedList((cursor) => authority.api.get('/audit-events', { limit: 50, cursor }), entry, 'Noch keine Einträge.'),
  ];
}

const result = (v) => h('p', { class: `verdict verdict--${v.verified ? 'success' : 'danger'}` },
  h('span', { class: `kern-icon kern-icon--${v.verified ? 'success' : 'danger'}`, 'aria-hidden': 'true' }),
  v.verified ? `Nachgerechnet: ${v.count} Einträge, unverändert und lückenlos.`
    : `Das Protokoll stimmt nicht mehr, ab Eintrag ${v.brokenSeq}: ${word(BREAK, v.reason)}. Bitte sofort die Agentur-Administration verständigen.`);

const entry = (e) => h('li', { class: 'item item--audit' },
  h('div', { class: 'item__body' },
    h('p', {}, h('strong', {}, word(ACTION, e.action)), h('span', { class: 'muted' }, ` · Nr. ${e.seq}`)),
    h('p', { class: 'item__meta' }, `${e.actorName} · Seite: ${word(SIDE, e.side)} · `, h('time', { datetime: e.at }, dayTime(e.at))),
    (e.before || e.after) && h('details', { class: 'fold fold--small' }, h('summary', {}, 'Einzelheiten'),
      h('dl', { class: 'facts' }, change('Davor', e.before), change('Danach', e.after),
        h('div', {}, h('dt', {}, 'Gegenstand'), h('dd', {}, `${e.subjectKind} ${e.subjectId ?? ''}`)),
        h('div', {}, h('dt', {}, 'Hash'), h('dd', { class: 'hash' }, e.hash))))));

const change = (label, values) => values && h('div', {}, h('dt', {}, label), h('dd', {},
  Object.entries(values).map(([k, v]) => h('div', {}, `${k}: ${typeof v === 'object' ? JSON.stringify(v) : v}`))));
