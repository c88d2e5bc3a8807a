/** Taking an approval back: with a reason, about exactly the content that was read. */
import { h } from './dom.js';
import { field, form } from './forms.js';

/**
 * @param path of what was approved
 * @param done is told what came of it; usually one goes where it is told what is held
 */
export function withdrawal({ authority, goTo }, path, contentHash, done = (made) => goTo(`#/b/${authority.slug}/widerrufe/${made.id}`, 'Die Freigabe ist zurückgezogen.')) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Freigabe zurückziehen'),
    h('p', { class: 'muted' }, 'Was darauf beruht und noch nicht hinaus ist, geht nicht mehr hinaus. Was schon hinaus ist, wird aufgezählt.'),
    form({
      label: 'Freigabe zurückziehen', quiet: true,
      fields: [field({ name: 'reason', label: 'Grund', required: true, maxlength: 500, hint: 'Ohne Daten von Bürgerinnen und Bürgern.' })],
      submits: { 'Freigabe zurückziehen': async ({ reason }) => done(await authority.api.post(`${path}/withdrawal`, { reason, contentHash })) },
    }));
}
