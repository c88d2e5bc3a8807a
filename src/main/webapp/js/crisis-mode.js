/** Crisis mode: declared for hours, with a reason; ends by itself, and all that used it can be listed. */
import { badge, h, link } from './dom.js';
import { actions, field, form } from './forms.js';
import { pagedList } from './list.js';
import { forgetStanding } from './standing.js';
import { APPROVAL, SUBJECT, dayTime, tone, word } from './words.js';
import { instantAt, localTime } from './zone.js';

const USUAL_HOURS = 12;
const MOST_HOURS = 72;
const hoursFromNow = (hours) => localTime(new Date(Date.now() + hours * 3600_000));

export async function crisisMode(context) {
  const { authority } = context;
  const { items } = await authority.api.get('/crises', { limit: 20 });
  const active = items.find((one) => one.active);
  return h('section', { class: 'panel', 'aria-labelledby': 'krise' },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'krise' }, 'Krisenbetrieb'), badge(active ? 'Gilt' : 'Gilt nicht', active ? 'warning' : 'info')),
    h('p', { class: 'muted' }, 'Was im Krisenbetrieb eingereicht wird, geht den Weg, den die Freigabekette für die Krise vorsieht. Was schon unterwegs ist, bleibt auf seinem Weg.'),
    active ? standing(context, active) : authority.may('crisis') ? declare(context) : h('p', { class: 'kern-body' }, 'Ausrufen kann ihn die Administration der Behörde.'),
    items.map((one) => used(context, one)));
}

function standing({ authority, reload }, one) {
  return [
    h('p', { class: 'remark' }, `Seit ${dayTime(one.declaredAt)}, bis ${dayTime(one.until)}: ${one.reason} (${one.declaredByName})`),
    authority.may('crisis') && actions(['Vorzeitig beenden', async () => {
      await authority.api.post(`/crises/${one.id}/ending`);
      forgetStanding(authority);
      await reload('Der Krisenbetrieb ist beendet.');
    }, 'primary', { confirm: 'Wirklich beenden?' }]),
  ];
}

function declare({ authority, reload }) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Krisenbetrieb ausrufen'), form({
    label: 'Krisenbetrieb ausrufen',
    fields: [
      field({ name: 'reason', label: 'Grund', required: true, maxlength: 500 }),
      field({ name: 'until', label: 'Bis', type: 'datetime-local', required: true, value: hoursFromNow(USUAL_HOURS), max: hoursFromNow(MOST_HOURS), hint: `Endet dann von selbst; höchstens ${MOST_HOURS} Stunden.` }),
    ],
    submits: {
      Ausrufen: async ({ reason, until }) => {
        await authority.api.post('/crises', { reason, until: instantAt(until).toISOString() });
        forgetStanding(authority);
        await reload('Der Krisenbetrieb gilt.');
      },
    },
  }));
}

/** Loads what was submitted meanwhile when somebody wants to know. */
function used({ authority }, one) {
  const body = h('div');
  const fold = h('details', { class: 'fold fold--small' },
    h('summary', {}, `${one.active ? 'Was ihn genutzt hat' : `${dayTime(one.declaredAt)} bis ${dayTime(one.endedAt ?? one.until)}: ${one.reason}`}`), body);
  fold.addEventListener('toggle', async () => {
    if (!fold.open || body.firstChild) return;
    body.append(await pagedList((cursor) => authority.api.get(`/crises/${one.id}/uses`, { limit: 20, cursor }), (use) => h('li', { class: 'rows__item' },
      h('div', {}, link(`#/b/${authority.slug}/freigaben/${use.approvalId}`, word(SUBJECT, use.kind)),
        h('p', { class: 'muted' }, `${use.openedByName}, ${dayTime(use.openedAt)} · Weg „${use.path}“`)),
      badge(word(APPROVAL, use.state), tone(use.state))), 'In dieser Zeit wurde nichts eingereicht.'));
  });
  return fold;
}
