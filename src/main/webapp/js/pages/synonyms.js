/** Words that mean the same to this authority. */
import { badge, h, link } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { pagedList } from '../list.js';
import { REVISION, tone, word } from '../words.js';
import { withdrawal } from '../withdrawal.js';

const words = (text) => text.split(/[,\n]/).map((w) => w.trim()).filter(Boolean);
const told = (after) => (after.state === 'APPROVED' ? 'Gespeichert.' : 'Eingereicht. Die Wörter gelten, sobald sie freigegeben sind.');

export async function page(context) {
  const { authority, reload } = context;
  const writes = authority.may('synonyms');
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Synonyme'),
    h('p', { class: 'kern-body' }, 'Wie Bürgerinnen und Bürger nennen, was in den Antworten anders heißt. Bei Vorschlägen stehen diese Wörter füreinander.'),
    writes && entry('Neue Gruppe', '', async (list) => reload(told(await authority.api.post('/synonyms', { words: list })))),
    await pagedList((cursor) => authority.api.get('/synonyms', { cursor }), (s) => item(context, s, writes), 'Noch sind keine Synonyme eingetragen.'),
  ];
}

function entry(label, value, save) {
  return form({
    label,
    fields: [field({ name: 'words', label: 'Wörter', required: true, value, hint: 'Mit Komma getrennt, zum Beispiel: Sofa, Couch, Sperrmüll.' })],
    submits: { Speichern: (values) => save(words(values.words)) },
  });
}

function item(context, s, writes) {
  const { authority, reload } = context;
  const others = s.wordsInForce.join() !== s.words.join() && s.wordsInForce.length > 0;
  return h('li', { class: 'suggestion' },
    h('div', { class: 'row' }, h('p', { class: 'kern-body' }, s.words.join(' · ')), badge(word(REVISION, s.state), tone(s.state))),
    others && h('p', { class: 'muted' }, `Bis dahin gilt: ${s.wordsInForce.join(' · ')}`),
    h('p', { class: 'muted' }, s.createdByName),
    writes && s.state !== 'IN_APPROVAL' && h('details', { class: 'fold' }, h('summary', {}, 'Ändern'),
      entry('Ändern', s.words.join(', '), async (list) => reload(told(await authority.api.patch(`/synonyms/${s.id}`, { words: list }, s)))),
      !s.contentHash && actions(['Entfernen', async () => {
        await authority.api.remove(`/synonyms/${s.id}`, s);
        await reload('Entfernt.');
      }, 'tertiary', { confirm: 'Wirklich entfernen?' }])),
    s.contentHash && authority.may('withdraw') && withdrawal(context, `/synonyms/${s.id}`, s.contentHash, () => reload('Die Freigabe ist zurückgezogen; die Wörter gelten nicht mehr.')));
}
