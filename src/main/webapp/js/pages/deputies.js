/** Who decides while somebody is away. */
import { badge, h, link } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { pagedList } from '../list.js';
import * as session from '../session.js';
import { dayTime } from '../words.js';
import { instantAt } from '../zone.js';

export async function page(context) {
  const { authority } = context;
  return [
    h('p', {}, link(`#/b/${authority.slug}/behoerde`, '← Behörde')),
    h('h1', { class: 'kern-heading-medium' }, 'Vertretung'),
    h('p', { class: 'kern-body' }, 'Solange jemand abwesend ist, entscheidet die Vertretung, und im Nachweis steht „i. V.“. Sie reicht nicht weiter, und wer mitgeschrieben hat, entscheidet auch so nicht.'),
    authority.may('ownDeputy') && await appoint(context),
    h('section', { class: 'panel', 'aria-labelledby': 'liste' },
      h('h2', { class: 'kern-heading-small', id: 'liste' }, 'Vertretungen in dieser Behörde'),
      await pagedList((cursor) => authority.api.get('/deputies', { limit: 20, cursor }), (d) => item(context, d), 'Noch keine.')),
  ];
}

async function appoint({ authority, reload }) {
  const { items } = await authority.api.get('/deputies/candidates');
  return h('section', { class: 'panel', 'aria-labelledby': 'eintragen' },
    h('h2', { class: 'kern-heading-small', id: 'eintragen' }, 'Meine Abwesenheit'),
    items.length === 0 ? h('p', { class: 'kern-body' }, 'Es gibt niemanden, der Sie vertreten könnte.') : form({
      label: 'Vertretung eintragen',
      fields: [
        field({ name: 'deputyId', label: 'Wer vertritt mich', type: 'select', required: true, options: [['', 'bitte wählen'], ...items.map((p) => [p.personId, [p.name, p.department].filter(Boolean).join(', ')])], value: '' }),
        field({ name: 'from', label: 'Ab', type: 'datetime-local', hint: 'Leer: sofort.' }),
        field({ name: 'until', label: 'Bis', type: 'datetime-local', required: true }),
      ],
      submits: {
        Eintragen: async ({ deputyId, from, until }) => {
          await authority.api.post('/deputies', { deputyId, from: from && instantAt(from).toISOString(), until: instantAt(until).toISOString() });
          await reload('Eingetragen. Was in dieser Zeit auf Sie wartet, wartet auf Ihre Vertretung.');
        },
      },
    }));
}

function item({ authority, reload }, d) {
  const now = Date.now();
  const end = new Date(d.endedAt ?? d.until);
  const over = end <= now;
  const state = over ? ['Vorbei', 'info'] : new Date(d.from) <= now ? ['Gilt jetzt', 'warning'] : ['Kommt', 'info'];
  return h('li', { class: 'rows__item' },
    h('div', {}, h('strong', {}, d.deputyName), ` vertritt ${d.personName}`, h('p', { class: 'muted' }, `${dayTime(d.from)} bis ${dayTime(end)}`, d.endedAt && ' (vorzeitig beendet)')),
    badge(...state),
    !over && d.personId === session.person().personId && actions(['Beenden', async () => {
      await authority.api.remove(`/deputies/${d.id}`, d);
      await reload('Beendet. Ab jetzt entscheiden Sie wieder selbst.');
    }, 'tertiary', { confirm: 'Wirklich beenden?' }]));
}
