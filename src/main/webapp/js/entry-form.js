/** Where an entry stands and how it is marked; and its end. */
import { h } from './dom.js';
import { field, form } from './forms.js';

export function entryForm(context, answer) {
  const { authority, reload } = context;
  return h('details', { class: 'fold' }, h('summary', {}, 'Thema, Schlagwörter und Zuständigkeit ändern'), form({
    label: 'Eintrag einordnen',
    fields: [
      field({ name: 'topic', label: 'Thema', required: true, maxlength: 410, value: answer.topic, hint: 'Ebenen mit / trennen, etwa: Abfall/Sperrmüll' }),
      field({ name: 'tags', label: 'Schlagwörter', value: answer.tags.join(', '), hint: 'Mit Komma getrennt.' }),
      field({ name: 'department', label: 'Fachbereich', maxlength: 200, value: answer.department }),
      field({ name: 'externalKey', label: 'Eigene Kennung', maxlength: 200, value: answer.externalKey }),
    ],
    submits: {
      Speichern: async ({ tags, department, externalKey, topic }) => {
        await authority.api.patch(`/answers/${answer.id}`, {
          topic, tags: (tags ?? '').split(',').map((t) => t.trim()).filter(Boolean), department: department ?? '', externalKey: externalKey ?? '',
        }, answer);
        await reload('Gespeichert.');
      },
    },
  }));
}

export function retirement({ authority, reload }, answer) {
  const reason = field({ name: 'reason', label: 'Warum wird sie zurückgezogen?', required: true, maxlength: 500 });
  return h('details', { class: 'fold' }, h('summary', {}, 'Aus dem Verkehr ziehen'),
    h('p', { class: 'muted' }, 'Ab sofort wird sie weder vorgeschlagen noch herausgegeben. Endgültig: Was wiederkommt, ist ein neuer Eintrag.'),
    form({
      label: 'Antwort zurückziehen', fields: [reason],
      submits: {
        Zurückziehen: async (values) => {
          await authority.api.post(`/answers/${answer.id}/retirement`, values);
          await reload('Die Antwort ist zurückgezogen.', { top: true });
        },
      },
    }));
}

/** Under the heading: topic, tags, who it belongs to. */
export const placed = (answer) => [
  h('span', {}, answer.topic.split('/').join(' › ')),
  answer.department && h('span', { class: 'muted' }, answer.department),
  answer.tags.map((t) => h('span', { class: 'muted' }, `#${t}`)),
  answer.externalKey && h('span', { class: 'muted' }, `Kennung ${answer.externalKey}`),
];

