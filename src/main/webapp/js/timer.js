/** The stop-watch: started now, booked when it is stopped. */
import { h, replace } from './dom.js';
import { actions, field, form } from './forms.js';
import { atItsField, contractField } from './hours-form.js';
import { all } from './list.js';
import { duration } from './money.js';
import { ACTIVITY, dayTime, word } from './words.js';

const EVERY_MILLIS = 20_000;

export async function timer(context, contracts, booked) {
  const [running] = await all(context.authority.api, '/timers');
  return h('section', { class: 'panel', 'aria-labelledby': 'stoppuhr' },
    h('h2', { class: 'kern-heading-small', id: 'stoppuhr' }, 'Stoppuhr'), running ? stop(context, running, contracts, booked) : start(context));
}

const start = ({ authority, reload }) => form({
  label: 'Stoppuhr starten', quiet: true,
  fields: [field({ name: 'activity', label: 'Tätigkeit', type: 'select', options: Object.entries(ACTIVITY), value: 'CITIZEN_QUESTIONS' })],
  submits: {
    Starten: async (values) => {
      await authority.api.post('/timers', values);
      await reload('Die Stoppuhr läuft. Gebucht wird beim Anhalten.');
    },
  },
});

function stop({ authority, reload }, t, contracts, booked) {
  const contract = contractField(contracts);
  return [
    h('p', {}, `${word(ACTIVITY, t.activity)}, seit ${dayTime(t.startedAt)}: `, ticking(t)),
    form({
      label: 'Stoppuhr anhalten',
      fields: [...contract, field({ name: 'description', label: 'Stichwort', maxlength: 500, hint: 'Ohne Daten von Bürgerinnen und Bürgern.' })],
      submits: {
        'Anhalten und buchen': async (values) => {
          const entry = await authority.api.post(`/timers/${t.id}/stop`, values).catch(atItsFieldless);
          await reload(booked(entry));
        },
      },
      also: actions(['Verwerfen', async () => {
        await authority.api.post(`/timers/${t.id}/discard`);
        await reload('Verworfen, nichts ist gebucht.');
      }, 'tertiary', { confirm: 'Ohne zu buchen verwerfen?' }]),
    })];
}

/** There is no field for the time of a stop-watch. */
const atItsFieldless = (error) => {
  if (error.code === 'TIME_OVERLAP') throw error;
  return atItsField(error);
};

/** Not read aloud every time; it ends with the page. */
function ticking(t) {
  const shown = h('strong', {});
  const tick = () => replace(shown, duration(Math.max(1, Math.ceil((Date.now() - new Date(t.startedAt)) / 60000))));
  tick();
  const clock = setInterval(() => (shown.isConnected ? tick() : clearInterval(clock)), EVERY_MILLIS);
  return shown;
}
