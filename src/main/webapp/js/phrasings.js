/** Other ways to ask what an entry answers: one a line, as many as one likes. */
import { button, h, replace } from './dom.js';
import { field, form } from './forms.js';
import { all } from './list.js';

export async function phrasings(context, answer) {
  const { authority, reload } = context;
  const path = `/answers/${answer.id}/phrasings`;
  const known = await all(authority.api, path);
  const writes = authority.may('write') && answer.state !== 'RETIRED';
  return h('section', { class: 'panel', 'aria-labelledby': 'formulierungen' },
    h('h2', { class: 'kern-heading-small', id: 'formulierungen' }, `So wird auch gefragt (${known.length})`),
    known.length > 0 && h('ul', { class: 'rows' }, known.map((p) => row(context, path, p, writes))),
    writes && form({
      label: 'Formulierungen hinzufügen',
      fields: [field({ name: 'lines', label: 'Weitere Formulierungen', type: 'textarea', rows: 3, required: true, pointer: '/phrasings', hint: 'Eine je Zeile, so wie Menschen fragen. Damit finden Vorschläge die Antwort; herausgegeben wird nur der freigegebene Text.' })],
      submits: {
        Hinzufügen: async ({ lines }) => {
          const texts = lines.split('\n').map((l) => l.trim()).filter(Boolean);
          const { added } = await authority.api.post(path, { phrasings: texts });
          await reload(added === 1 ? 'Eine Formulierung ist dazugekommen.' : `${added} Formulierungen sind dazugekommen.`);
        },
      },
    }));
}

function row({ authority, reload }, path, phrasing, writes) {
  const problem = h('span', { class: 'muted' });
  return h('li', { class: 'rows__item' },
    h('div', {}, phrasing.text, phrasing.inquiryId && h('span', { class: 'muted' }, ' · aus einer Anfrage, wird mit ihr gelöscht')),
    writes && button('Entfernen', async () => {
      try {
        await authority.api.remove(`${path}/${phrasing.id}`, phrasing);
        await reload('Die Formulierung ist entfernt.');
      } catch (error) {
        replace(problem, error.message);
      }
    }, { kind: 'tertiary', 'aria-label': `Entfernen: ${phrasing.text}` }), problem);
}
