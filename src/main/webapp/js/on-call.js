/** Who approves outside the hours of duty. */
import { badge, h } from './dom.js';
import { deciders } from './deciders.js';
import { actions, field, form } from './forms.js';
import { pagedList } from './list.js';
import { dayTime } from './words.js';
import { instantAt } from './zone.js';

export async function onCall(context) {
  const { authority } = context;
  return h('section', { class: 'panel', 'aria-labelledby': 'bereitschaft' },
    h('h2', { class: 'kern-heading-small', id: 'bereitschaft' }, 'Bereitschaft'),
    h('p', { class: 'muted' }, 'Wer außerhalb der Dienstzeit freigibt. Schritte der Freigabekette können nach der Bereitschaft fragen.'),
    await pagedList((cursor) => authority.api.get('/on-call', { limit: 10, cursor }), (one) => item(context, one), 'Noch niemand eingetragen.'),
    authority.may('onCall') && await enter(context));
}

function item({ authority, reload }, one) {
  const end = new Date(one.endedAt ?? one.until);
  const over = end <= Date.now();
  const state = over ? ['Vorbei', 'info'] : new Date(one.from) <= Date.now() ? ['Jetzt', 'warning'] : ['Kommt', 'info'];
  return h('li', { class: 'rows__item' },
    h('div', {}, h('strong', {}, one.personName), h('p', { class: 'muted' }, `${dayTime(one.from)} bis ${dayTime(end)} · eingetragen von ${one.setByName}`)),
    badge(...state),
    !over && authority.may('onCall') && actions(['Beenden', async () => {
      await authority.api.remove(`/on-call/${one.id}`, one);
      await reload('Beendet.');
    }, 'tertiary', { confirm: 'Wirklich beenden?', 'aria-label': `Bereitschaft von ${one.personName} beenden` }]));
}

async function enter({ authority, reload }) {
  const people = await deciders(authority);
  return h('details', { class: 'fold' }, h('summary', {}, 'Bereitschaft eintragen'), form({
    label: 'Bereitschaft eintragen',
    fields: [
      field({ name: 'personId', label: 'Wer', type: 'select', required: true, options: [['', 'bitte wählen'], ...people.map((p) => [p.personId, p.name])], value: '' }),
      field({ name: 'from', label: 'Ab', type: 'datetime-local', hint: 'Leer: sofort.' }),
      field({ name: 'until', label: 'Bis', type: 'datetime-local', required: true, hint: 'Höchstens 31 Tage später.' }),
    ],
    submits: {
      Eintragen: async ({ personId, from, until }) => {
        await authority.api.post('/on-call', { personId, from: from && instantAt(from).toISOString(), until: instantAt(until).toISOString() });
        await reload('Eingetragen.');
      },
    },
  }));
}
