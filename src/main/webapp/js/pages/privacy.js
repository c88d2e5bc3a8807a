/** Data protection, for the authority's administration: how long, whose, gone, kept. */
import { badge, h, link } from '../dom.js';
import { field, form } from '../forms.js';
import { erasures, holds } from '../holds.js';
import { CHANNEL } from '../words.js';
import { found } from '../data-subject.js';

const CHANNELS = Object.entries(CHANNEL).filter(([name]) => name !== 'ANY');

export async function page(context) {
  const { authority } = context;
  const retention = await authority.api.get('/retention');
  return [
    h('p', {}, link(`#/b/${authority.slug}/behoerde`, '← Behörde')),
    h('h1', { class: 'kern-heading-medium' }, 'Datenschutz'),
    person(context),
    rules(context, retention),
    await holds(context),
    await erasures(context),
  ];
}

function person(context) {
  const { authority } = context;
  const result = h('div', { 'aria-live': 'polite' });
  return h('section', { class: 'panel', 'aria-labelledby': 'person' },
    h('h2', { class: 'kern-heading-small', id: 'person' }, 'Daten einer Person'),
    h('p', { class: 'muted' }, 'Für Auskunft (Art. 15 DSGVO) und Löschung (Art. 17). Dass gesucht wurde, steht im Protokoll; nach wem, nicht.'),
    form({
      label: 'Daten einer Person finden',
      fields: [
        field({ name: 'channel', label: 'Kanal', type: 'select', required: true, options: CHANNELS }),
        field({ name: 'author', label: 'Name oder Kennung beim Kanal', required: true, hint: 'Groß und klein, führendes @ und Leerraum sind gleich.' }),
      ],
      submits: {
        Suchen: async (values) => {
          result.replaceChildren();
          const data = await authority.api.get('/data-subjects', values);
          result.replaceChildren(found(context, data, values));
          result.firstChild.focus();
        },
      },
    }),
    result);
}

function rules({ authority, reload }, retention) {
  return h('section', { class: 'panel', 'aria-labelledby': 'fristen' },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'fristen' }, 'Aufbewahrung'), badge(`${retention.inquiryDays} Tage`)),
    h('p', {}, `${retention.inquiryDays} Tage, nachdem eine Anfrage beantwortet oder abgeschlossen ist, werden ihr Wortlaut, der Name und alle Antworttexte gelöscht. `
      + `Antworten auf Wiederholungen technischer Aufrufe liegen ${retention.replayHours} Stunden.`),
    h('details', { class: 'fold' }, h('summary', {}, 'Frist ändern'), form({
      label: 'Frist ändern',
      fields: [field({ name: 'inquiryDays', label: 'Tage', type: 'number', required: true, min: 7, max: 1095, value: retention.inquiryDays, hint: '7 bis 1095. Gilt auch für Anfragen, die schon einen Löschtag haben.' })],
      submits: {
        Speichern: async ({ inquiryDays }) => {
          const after = await authority.api.patch('/retention', { inquiryDays: Number(inquiryDays) }, retention);
          await reload(`Gespeichert. ${after.rescheduled} Anfragen haben einen neuen Löschtag.`);
        },
      },
    })));
}
