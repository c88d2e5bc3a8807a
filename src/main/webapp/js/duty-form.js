/** The hours of the week, two spans a day, and the days on which it is otherwise. */
import { button, h } from './dom.js';
import { field, form } from './forms.js';

export const WEEK = [
  ['MONDAY', 'Montag'], ['TUESDAY', 'Dienstag'], ['WEDNESDAY', 'Mittwoch'], ['THURSDAY', 'Donnerstag'], ['FRIDAY', 'Freitag'], ['SATURDAY', 'Samstag'], ['SUNDAY', 'Sonntag'],
];
const SPANS = ['', ' (zweite Zeit)'];
const RULES = [['WAITS', 'warten bis zur nächsten Dienstzeit'], ['ON_CALL', 'gehen hinaus, sobald die Bereitschaft sie freigegeben hat']];

const time = (name, label, value, more) => field({ name, label, type: 'time', plain: true, value, ...more });

export function dutyForm({ authority, reload }, hours) {
  const week = WEEK.map(([name, label]) => {
    const known = hours.week.filter((w) => w.day === name);
    return { name, label, spans: SPANS.map((which, i) => ({ from: time('from', `von${which}`, known[i]?.from), until: time('until', `bis${which}`, known[i]?.until) })) };
  });
  const rule = field({ name: 'offHours', label: 'Neue Texte in Randzeiten', type: 'select', required: true, options: RULES, value: hours.offHours });
  const days = h('div', { class: 'groups' });
  const own = hours.days.map((d) => ownDay(d));
  const fields = [];
  const place = () => {
    days.replaceChildren(...own.map((d) => d.node));
    fields.splice(0, fields.length, rule, ...week.flatMap((d) => d.spans.flatMap((s) => [s.until, s.from])), ...own.flatMap((d) => d.fields));
    own.forEach((d, i) => d.fields.forEach((f) => { f.pointer = `/days/${i}/${f.name}`; }));
  };
  function ownDay(known = {}) {
    const all = [
      field({ name: 'date', label: 'Tag', type: 'date', required: true, value: known.date }), field({ name: 'name', label: 'Was für ein Tag', required: true, maxlength: 100, value: known.name }),
      time('from', 'von', known.from, { hint: 'Leer: niemand da.' }), time('until', 'bis', known.until),
    ];
    const entry = { fields: all, read: () => Object.fromEntries(all.map((f) => [f.name, f.read()])) };
    entry.node = h('div', { class: 'group' }, h('div', { class: 'grid' }, all.map((f) => f.node)), button('Diesen Tag entfernen', () => {
      own.splice(own.indexOf(entry), 1);
      place();
    }, { kind: 'tertiary' }));
    return entry;
  }
  place();
  return form({
    label: 'Dienstzeiten ändern', fields,
    body: [
      week.map((d) => h('fieldset', { class: 'kern-fieldset group' }, h('legend', { class: 'kern-label' }, d.label), h('div', { class: 'grid grid--narrow' }, d.spans.flatMap((s) => [s.from.node, s.until.node])))),
      rule.node,
      h('h3', { class: 'kern-title kern-title--small' }, 'Abweichende Tage'),
      h('p', { class: 'muted' }, 'Sie gehen Wochentag und Feiertag vor, zum Beispiel Heiligabend oder ein örtlicher Feiertag.'),
      days,
      button('Tag hinzufügen', () => {
        own.push(ownDay());
        place();
        own.at(-1).fields[0].input.focus();
      }),
    ],
    submits: {
      Speichern: async () => {
        await authority.api.patch('/duty-hours', { week: spansOf(week), days: own.map((d) => d.read()), offHours: rule.read() }, hours);
        await reload('Die Dienstzeiten sind gespeichert.', { top: true });
      },
    },
  });
}

/** In the order in which they are sent each span knows where the API will find fault with it. */
function spansOf(week) {
  const sent = [];
  for (const { name, spans } of week) {
    for (const { from, until } of spans) {
      const pointer = from.read() || until.read() ? `/week/${sent.length}` : null;
      Object.assign(from, { pointer: pointer ?? '-' });
      Object.assign(until, { pointer: pointer ? `${pointer}/until` : '-' });
      if (pointer) sent.push({ day: name, from: from.read(), until: until.read() });
    }
  }
  return sent;
}
