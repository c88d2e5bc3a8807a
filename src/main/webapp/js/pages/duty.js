/** When somebody of the authority is there, and what goes out when nobody is. */
import { badge, facts, h, link } from '../dom.js';
import { WEEK, dutyForm } from '../duty-form.js';
import { onCall } from '../on-call.js';
import { day, dayTime } from '../words.js';

const RULE = {
  WAITS: 'Neue Texte warten bis zur nächsten Dienstzeit.',
  ON_CALL: 'Neue Texte gehen hinaus, sobald jemand aus der Bereitschaft sie freigegeben hat.',
};

export async function page(context) {
  const { authority } = context;
  const hours = await authority.api.get('/duty-hours');
  return [
    h('p', {}, link(`#/b/${authority.slug}/behoerde`, '← Behörde')),
    h('h1', { class: 'kern-heading-medium' }, 'Dienstzeiten und Bereitschaft'),
    h('section', { class: 'panel', 'aria-labelledby': 'jetzt' },
      h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'jetzt' }, 'Was gilt'),
        badge(hours.offHoursNow ? 'Gerade Randzeit' : 'Gerade Dienstzeit', hours.offHoursNow ? 'warning' : 'success')),
      h('p', {}, 'Fristen der Freigabe zählen in Dienstzeit. In Randzeiten geht sofort nur hinaus, was unverändert oder nur ausgefüllt aus der Bibliothek kommt. ', RULE[hours.offHours]),
      facts([
        ...WEEK.map(([name, label]) => [label, hours.week.filter((w) => w.day === name).map(span).join(', ')]),
        ['Woche', hours.week.length === 0 && 'immer jemand da'],
        ['Abweichende Tage', hours.days.length > 0 && h('ul', { class: 'plain' }, hours.days.map((d) => h('li', {}, `${day(`${d.date}T12:00`)}, ${d.name}: ${d.from ? span(d) : 'niemand da'}`)))],
        ['Zeitzone', hours.timeZone],
        ['Nächste Dienstzeit', hours.offHoursNow && dayTime(hours.nextDutyAt)],
      ].map(([name, value]) => [name, value || null])),
      h('details', { class: 'fold fold--small' }, h('summary', {}, `Feiertage der nächsten zwölf Monate (${hours.holidays.length})`),
        h('ul', { class: 'plain' }, hours.holidays.map((d) => h('li', {}, `${day(`${d.date}T12:00`)}, ${d.name}`))))),
    await onCall(context),
    authority.may('manage') && h('section', { class: 'panel', 'aria-labelledby': 'aendern' },
      h('h2', { class: 'kern-heading-small', id: 'aendern' }, 'Dienstzeiten ändern'), dutyForm(context, hours)),
  ];
}

const span = (w) => `${w.from} bis ${w.until === '00:00' ? '24:00' : w.until}`;
