/** Why an entry cannot be used right now, and the way back. */
import { h, link } from './dom.js';
import { actions } from './forms.js';
import { dayTime } from './words.js';

export function staleBanner(context, answer) {
  if (answer.usable || !answer.current) return null;
  const { authority } = context;
  const changed = answer.current.sources.filter((s) => !s.current && !s.confirmedAt);
  return h('section', { class: 'remark', 'aria-label': 'Warum nicht verwendbar' },
    h('p', {}, h('strong', {}, answer.stale ? 'Zu prüfen: ' : 'Gerade nicht verwendbar: '),
      answer.reasons.map((r) => r.detail).join(' ')),
    answer.stale && h('p', {}, 'Sie wird nicht vorgeschlagen, und nichts, was auf ihr beruht, geht hinaus.'),
    changed.map((s) => h('div', {},
      h('p', {}, link(`#/b/${authority.slug}/quellen/${s.sourceId}`, `„${s.title}“ ansehen`), ` · zitiert: ${s.version} · jetzt: ${s.currentVersion}`),
      authority.may('confirmSource') && confirm(context, answer, s))),
    answer.stale && authority.may('write') && h('p', { class: 'muted' }, 'Stimmt der Text nicht mehr, unten eine neue Fassung schreiben.'));
}

/** A source is about to change: who confirms beforehand leaves no gap. */
export function announcements(context, answer) {
  const coming = (answer.current?.sources ?? []).filter((s) => s.next && !s.next.confirmedAt);
  if (coming.length === 0) return null;
  const { authority } = context;
  return h('section', { class: 'remark', 'aria-label': 'Was sich ändern wird' }, coming.map((s) => h('div', {},
    h('p', {}, link(`#/b/${authority.slug}/quellen/${s.sourceId}`, `„${s.title}“`), ` ändert sich am ${dayTime(s.next.from)}: ${s.next.version}. Dann ist die Antwort zu prüfen.`),
    authority.may('confirmSource') && confirm(context, answer, { sourceId: s.sourceId, currentVersionId: s.next.versionId, currentVersion: s.next.version }, 'secondary'))));
}

const confirm = ({ authority, reload }, answer, source, kind = 'primary') => actions([`Unverändert bestätigen für „${source.currentVersion}“`, async () => {
  await authority.api.post(`/answers/${answer.id}/confirmations`, {
    sourceId: source.sourceId, sourceVersionId: source.currentVersionId, contentHash: answer.current.contentHash,
  });
  await reload('Bestätigt: Der Text stimmt auch mit der neuen Fassung der Quelle.');
}, kind, { confirm: 'Neue Fassung gelesen, Text stimmt noch?' }]);
