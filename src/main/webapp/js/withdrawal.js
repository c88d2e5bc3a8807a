/** Taking an approval back: with a reason, about exactly the content that was read. */
import { h } from './dom.js';
import { field, form } from './forms.js';

/** @param path of the reply or the entry */
export function withdrawal({ authority, goTo }, path, contentHash) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Freigabe zurückziehen'),
    h('p', { class: 'muted' }, 'Was darauf beruht und noch nicht hinaus ist, wird angehalten. Was schon hinaus ist, sehen Sie danach in einer Liste.'),
    form({
      label: 'Freigabe zurückziehen', quiet: true,
      fields: [field({ name: 'reason', label: 'Grund', required: true, maxlength: 500, hint: 'Ohne Daten von Bürgerinnen und Bürgern.' })],
      submits: {
        'Freigabe zurückziehen': async ({ reason }) => {
          const done = await authority.api.post(`${path}/withdrawal`, { reason, contentHash });
          goTo(`#/b/${authority.slug}/widerrufe/${done.id}`, 'Die Freigabe ist zurückgezogen.');
        },
      },
    }));
}
