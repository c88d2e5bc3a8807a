/** The times on a sheet one by one, each with what was objected to, and with a way to object. */
import { badge, button, h } from './dom.js';
import { field, form } from './forms.js';
import { duration } from './money.js';
import { ACTIVITY, day, dayTime, word } from './words.js';

/** @param object what is told of an entry to object to, or nothing where nobody may */
export function sheetLines(sheet, entries, object) {
  const takenBack = new Set(entries.map((e) => e.correctsId).filter(Boolean));
  const said = (id) => sheet.objections.filter((o) => o.entryId === id).map((o) => h('p', { class: 'remark' }, h('strong', {}, `Beanstandet von ${o.raisedByName}, ${dayTime(o.raisedAt)}: `), o.reason));
  return [
    said(null),
    entries.length === 0 ? h('p', { class: 'kern-body' }, 'Keine.') : h('ul', { class: 'rows' }, entries.map((e) => h('li', { class: 'rows__item rows__item--wide' },
      h('div', {}, h('strong', {}, name(e)), h('p', { class: 'muted' }, [e.person, surcharges(e), e.description].filter(Boolean).join(' · ')), said(e.id)),
      h('div', { class: 'row' }, e.correctsId && badge('Gegeneintrag', 'info'), takenBack.has(e.id) && badge('Zurückgenommen', 'warning'), !e.billable && badge('Nicht abgerechnet', 'warning'),
        object && !e.correctsId && !takenBack.has(e.id) && button('Beanstanden', () => object(e), { kind: 'tertiary', 'aria-label': `${name(e)} beanstanden` }))))),
  ];
}

const name = (e) => `${day(`${e.parts[0].day}T12:00`)}, ${e.parts[0].from}–${e.parts.at(-1).until} Uhr: ${word(ACTIVITY, e.activity)}, ${duration(e.minutes)}`;
const surcharges = (e) => e.parts.filter((p) => p.surcharge).map((p) => `${p.from}–${p.until} Uhr Zuschlag ${p.surcharge}`).join(', ');

/** Objections as they are collected; nothing is sent before the button. */
export function objections({ authority, reload }, sheet) {
  const list = h('div', { class: 'groups' });
  const fields = [];
  const chosen = [];
  const place = () => {
    list.replaceChildren(...chosen.map((o) => o.node));
    fields.splice(0, fields.length, ...chosen.map((o, i) => Object.assign(o.reason, { pointer: `/objections/${i}` })));
    node.hidden = chosen.length === 0;
  };
  const add = (entry) => {
    const known = chosen.find((o) => entry && o.entry === entry);
    if (known) return known.reason.input.focus();
    const o = { entry, reason: field({ name: 'reason', label: 'Was nicht stimmt', type: 'textarea', rows: 2, required: true, maxlength: 1000 }) };
    o.node = h('div', { class: 'group', role: 'group', 'aria-label': entry ? name(entry) : 'Etwas anderes' }, h('p', {}, h('strong', {}, entry ? name(entry) : 'Etwas anderes am Nachweis')), o.reason.node,
      button('Doch nicht beanstanden', () => {
        chosen.splice(chosen.indexOf(o), 1);
        place();
      }, { kind: 'tertiary' }));
    chosen.push(o);
    place();
    return o.reason.input.focus();
  };
  const node = h('section', { class: 'panel', 'aria-labelledby': 'einwaende' }, h('h2', { class: 'kern-heading-small', id: 'einwaende' }, 'Beanstandungen'),
    h('p', { class: 'muted' }, 'Die Agentur nimmt zurück oder bucht anders; danach bestätigen Sie.'),
    form({
      label: 'Beanstandungen', fields, body: [list],
      submits: {
        'Beanstandungen absenden': async () => {
          await authority.api.post(`/time-sheets/${sheet.id}/dispute`, { version: sheet.version, objections: chosen.map((o) => ({ entryId: o.entry?.id ?? null, reason: o.reason.read() })) });
          await reload('Beanstandet. Die Agentur sieht jede Zeile mit Ihrem Grund.', { top: true });
        },
      },
    }));
  place();
  return { node, add };
}
