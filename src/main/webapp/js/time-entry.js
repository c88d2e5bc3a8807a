/** A booked time in a list, and how it is taken back or set right: it is never changed. */
import { badge, h } from './dom.js';
import { field, form } from './forms.js';
import { atItsField, workFields } from './hours-form.js';
import { duration, monthName } from './money.js';
import * as session from './session.js';
import { ACTIVITY, word } from './words.js';
import { ZONE } from './zone.js';

const TIME = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: ZONE });

/**
 * @param takenBack ids of entries that a counter-entry takes back
 * @param contract its number, where there are several
 */
export function timeEntry(context, e, takenBack, contract) {
  const { authority } = context;
  const gone = takenBack.has(e.id);
  const own = e.personId === session.person().personId;
  const may = authority.may('takeBack') && !e.correctsId && !gone && (own || authority.may('submitSheet'));
  return h('li', { class: 'rows__item rows__item--wide' },
    h('div', {}, h('strong', {}, `${TIME.format(new Date(e.startedAt))}–${TIME.format(new Date(e.endedAt))} Uhr`), ` · ${word(ACTIVITY, e.activity)} · ${duration(e.minutes)}`,
      h('p', { class: 'muted' }, [!own && e.personName, contract && `Vertrag ${contract}`, e.callOut && 'auf Abruf', e.description].filter(Boolean).join(' · '))),
    h('div', { class: 'row' },
      e.correctsId && badge('Gegeneintrag', 'info'), gone && badge('Zurückgenommen', 'warning'),
      !e.billable && badge(e.contractId ? 'Nicht abrechenbar' : 'Ohne Vertrag', 'warning')),
    may && h('details', { class: 'fold fold--small' }, h('summary', {}, own ? 'Berichtigen oder zurücknehmen' : 'Zurücknehmen', h('span', { class: 'kern-sr-only' }, ` ${TIME.format(new Date(e.startedAt))} Uhr`)),
      own && replaceForm(context, e), takeBackForm(context, e)));
}

function takeBackForm({ authority, reload }, e) {
  return form({
    label: 'Zeit zurücknehmen', quiet: true,
    fields: [field({ name: 'reason', label: 'Warum zurückgenommen', required: true, maxlength: 500, hint: 'Ohne Daten von Bürgerinnen und Bürgern.' })],
    submits: {
      'Ganz zurücknehmen': async (values) => {
        const counter = await authority.api.post(`/time-entries/${e.id}/counter-entry`, values);
        await reload(`Zurückgenommen. Der Eintrag bleibt stehen, ein Gegeneintrag ${counter.sheetMonth === e.sheetMonth ? '' : `auf dem Leistungsnachweis ${monthName(counter.sheetMonth)} `}hebt ihn auf.`);
      },
    },
  });
}

function replaceForm({ authority, reload }, e) {
  const work = workFields(e);
  const reason = field({ name: 'reason', label: 'Warum berichtigt', required: true, maxlength: 500 });
  work.fields.forEach((f) => { f.pointer = `/entry${f.pointer}`; });
  return form({
    label: 'Zeit berichtigen', quiet: true, fields: [...work.fields, reason], body: [work.grid, work.rest, reason.node],
    submits: {
      Berichtigen: async () => {
        await authority.api.post(`/time-entries/${e.id}/replacement`, { reason: reason.read(), entry: work.read() }).catch((error) => atItsField(error, '/entry'));
        await reload('Berichtigt.');
      },
    },
  });
}
