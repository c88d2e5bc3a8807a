/** The agency's own time for this inquiry. */
import { home } from './billing.js';
import { h, link, replace } from './dom.js';
import { field, form } from './forms.js';
import { atItsField } from './hours-form.js';
import { ACTIVITY, dayTime, inMinutes, word } from './words.js';
import { instantAt, localTime } from './zone.js';

/** When each inquiry was first opened since log-in: the proposal for how long it took. */
const since = new Map();

export function minutes({ authority, reload }, inquiry) {
  if (!since.has(inquiry.id)) since.set(inquiry.id, Date.now());
  const spent = Math.min(480, Math.max(1, Math.ceil((Date.now() - since.get(inquiry.id)) / 60000)));
  const booked = h('p', { class: 'muted' });
  showBooked(authority, inquiry, booked);
  return h('section', { class: 'panel', 'aria-labelledby': 'minuten' },
    h('h2', { class: 'kern-heading-small', id: 'minuten' }, 'Zeit buchen'), booked,
    form({
      label: 'Zeit buchen',
      fields: [
        field({ name: 'minutes', label: 'Minuten', type: 'number', min: 1, max: 1440, inputmode: 'numeric', required: true, value: String(spent), pointer: '/startedAt' }),
        field({ name: 'until', label: 'Fertig um', type: 'datetime-local', required: true, value: localTime(new Date()), pointer: '/endedAt' }),
        field({ name: 'activity', label: 'Tätigkeit', type: 'select', required: true, options: Object.entries(ACTIVITY), value: 'CITIZEN_QUESTIONS' }),
        field({ name: 'description', label: 'Stichwort', hint: 'Ohne Daten von Bürgerinnen und Bürgern.', maxlength: 500 }),
      ],
      submits: {
        Buchen: async (values) => {
          const end = instantAt(values.until);
          const start = new Date(end - Number(values.minutes) * 60000);
          const entry = await authority.api.post('/time-entries', {
            activity: values.activity, startedAt: start.toISOString(), endedAt: end.toISOString(), inquiryId: inquiry.id, description: values.description,
          }).catch(atItsField);
          since.set(inquiry.id, Date.now());
          await reload(`${inMinutes(entry.minutes)} gebucht.`);
        },
      },
    }),
    h('p', { class: 'muted' }, link(`${home(authority)}/zeiten`, 'Stoppuhr und alle Zeiten')));
}

async function showBooked(authority, inquiry, slot) {
  try {
    const page = await authority.api.get('/time-entries', { mine: true, limit: 200 });
    const mine = page.items.filter((e) => e.inquiryId === inquiry.id);
    const sum = mine.reduce((total, e) => total + e.minutes, 0);
    replace(slot, sum > 0 && `Von Ihnen gebucht: ${inMinutes(sum)}, zuletzt ${word(ACTIVITY, mine[0].activity)} bis ${dayTime(mine[0].endedAt)}.`);
  } catch {
    replace(slot);
  }
}
