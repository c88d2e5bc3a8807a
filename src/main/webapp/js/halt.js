/** The stop button: from then on nothing is handed over, on any server. */
import { h } from './dom.js';
import { actions, field, form } from './forms.js';
import { dayTime } from './words.js';

export async function halt(context) {
  const { authority } = context;
  if (!authority.may('halt')) return null;
  const { items } = await authority.api.get('/halts', { limit: 1 });
  const pressed = items.find((one) => !one.liftedAt);
  return h('section', { class: 'panel', 'aria-labelledby': 'stopp' },
    h('h2', { class: 'kern-heading-small', id: 'stopp' }, 'Stopp'),
    pressed ? standing(context, pressed) : press(context));
}

function standing({ authority, reload }, one) {
  return [
    h('p', { class: 'remark' }, `Gestoppt von ${one.pressedByName}, ${dayTime(one.pressedAt)}: ${one.reason}`),
    h('p', { class: 'kern-body' }, 'Nichts wird herausgegeben; die Agentur liest nur.'),
    authority.may('liftHalt') && actions(['Stopp aufheben', async () => {
      await authority.api.post(`/halts/${one.id}/lifting`);
      await reload('Aufgehoben. Es kann wieder herausgegeben werden.');
    }, 'primary', { confirm: 'Wirklich aufheben?' }]),
  ];
}

function press({ authority, reload }) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Alles anhalten'), form({
    label: 'Alles anhalten',
    fields: [field({ name: 'reason', label: 'Grund', required: true, maxlength: 500, hint: 'Ab sofort wird nichts mehr herausgegeben, und die Agentur kann nur noch lesen.' })],
    submits: {
      'Jetzt stoppen': async (values) => {
        await authority.api.post('/halt', values);
        await reload('Gestoppt. Nichts wird mehr herausgegeben.');
      },
    },
  }));
}
