/** The stop button: from then on nothing is handed over, on any server. */
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import { pagedList } from './list.js';
import { forgetStanding } from './standing.js';
import { dayTime } from './words.js';

export async function halt(context) {
  const { authority } = context;
  const { items } = await authority.api.get('/halts', { limit: 1 });
  const pressed = items.find((one) => !one.liftedAt);
  return h('section', { class: 'panel', 'aria-labelledby': 'halt' },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'halt' }, 'Stopp'), badge(pressed ? 'Gestoppt' : 'Läuft', pressed ? 'danger' : 'success')),
    pressed ? standing(context, pressed) : authority.may('halt') ? press(context) : h('p', { class: 'kern-body' }, 'Anhalten können die Freigebenden und die Administration der Behörde.'),
    items.length > 0 && await past(context));
}

function standing({ authority, reload }, one) {
  return [
    h('p', { class: 'remark' }, `Gestoppt von ${one.pressedByName}, ${dayTime(one.pressedAt)}: ${one.reason}`),
    h('p', { class: 'kern-body' }, 'Nichts wird herausgegeben; die Agentur liest nur.'),
    authority.may('liftHalt') ? actions(['Stopp aufheben', async () => {
      await authority.api.post(`/halts/${one.id}/lifting`);
      forgetStanding(authority);
      await reload('Aufgehoben. Es kann wieder herausgegeben werden.');
    }, 'primary', { confirm: 'Wirklich aufheben?' }]) : h('p', { class: 'muted' }, 'Aufheben kann ihn die Administration der Behörde.'),
  ];
}

function press({ authority, reload }) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Alles anhalten'), form({
    label: 'Alles anhalten',
    fields: [field({ name: 'reason', label: 'Grund', required: true, maxlength: 500, hint: 'Ab sofort wird nichts mehr herausgegeben, und die Agentur kann nur noch lesen.' })],
    submits: {
      'Jetzt stoppen': async (values) => {
        await authority.api.post('/halt', values);
        forgetStanding(authority);
        await reload('Gestoppt. Nichts wird mehr herausgegeben.');
      },
    },
  }));
}

async function past({ authority }) {
  return h('details', { class: 'fold fold--small' }, h('summary', {}, 'Bisherige'),
    await pagedList((cursor) => authority.api.get('/halts', { limit: 10, cursor }), (one) => h('li', { class: 'rows__item' },
      h('div', {}, one.reason, h('p', { class: 'muted' }, `${one.pressedByName}, ${dayTime(one.pressedAt)}`,
        one.liftedAt ? ` · aufgehoben von ${one.liftedByName}, ${dayTime(one.liftedAt)}` : ' · gilt'))), ''));
}
