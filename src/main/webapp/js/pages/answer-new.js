/** A new entry of the library. */
import { h, link } from '../dom.js';
import { answerForm } from '../answer-form.js';
import { sourceForm } from '../source-form.js';

export async function page(context) {
  const { authority, goTo, reload } = context;
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Neue Antwort'),
    h('section', { class: 'panel' }, await answerForm(context, {
      topic: true,
      save: (values) => authority.api.post('/answers', values).then((a) => ({ answerId: a.id, revisionId: a.latest.id })),
      done: (saved, text) => goTo(`#/b/${authority.slug}/bibliothek/${saved.answerId}`, text),
    })),
    h('details', { class: 'fold' }, h('summary', {}, 'Die Quelle fehlt noch? Neue Quelle eintragen'),
      sourceForm(authority, () => reload('Die Quelle ist eingetragen und kann gewählt werden.'))),
  ];
}
