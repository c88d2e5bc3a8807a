/** Words that mean the same to this authority. */
import { h, link } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { pagedList } from '../list.js';

const words = (text) => text.split(/[,\n]/).map((w) => w.trim()).filter(Boolean);

export async function page(context) {
  const { authority, reload } = context;
  const writes = authority.may('synonyms');
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Synonyme'),
    h('p', { class: 'kern-body' }, 'Wie Bürgerinnen und Bürger nennen, was in den Antworten anders heißt. Bei Vorschlägen stehen diese Wörter füreinander.'),
    writes && entry('Neue Gruppe', '', async (list) => {
      await authority.api.post('/synonyms', { words: list });
      await reload('Eingetragen. Es gilt ab sofort.');
    }),
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

function item({ authority, reload }, s, writes) {
  return h('li', { class: 'suggestion' },
    h('p', { class: 'kern-body' }, s.words.join(' · ')),
    h('p', { class: 'muted' }, s.createdByName),
    writes && h('details', { class: 'fold' }, h('summary', {}, 'Ändern'),
      entry('Ändern', s.words.join(', '), async (list) => {
        await authority.api.patch(`/synonyms/${s.id}`, { words: list }, s);
        await reload('Geändert.');
      }),
      actions(['Entfernen', async () => {
        await authority.api.remove(`/synonyms/${s.id}`, s);
        await reload('Entfernt.');
      }, 'tertiary', { confirm: 'Wirklich entfernen?' }])));
}
