/** One's own time: from when to when, or from when and how long. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { numberField, today } from './money.js';
import { ACTIVITY } from './words.js';
import { instantAt, localTime } from './zone.js';

const dayAfter = (date) => new Date(Date.parse(`${date}T12:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** @returns fields for the work itself and what they say to the API */
export function workFields(e = {}) {
  const begun = e.startedAt ? localTime(new Date(e.startedAt)) : null;
  const ended = e.endedAt ? localTime(new Date(e.endedAt)) : null;
  const at = (name, label, value, more) => field({ name, label, type: 'time', value, ...more });
  const f = {
    day: field({ name: 'day', label: 'Tag', type: 'date', required: true, value: begun?.slice(0, 10) ?? today(), pointer: '-' }),
    from: at('from', 'Von', begun?.slice(11), { required: true, pointer: '/startedAt' }),
    until: at('until', 'Bis', ended?.slice(11), { plain: true, pointer: '/endedAt', hint: 'Früher als „Von“: am nächsten Tag.' }),
    minutes: numberField({ name: 'minutes', label: 'oder Minuten', plain: true, min: 1, max: 1440 }),
    activity: field({ name: 'activity', label: 'Tätigkeit', type: 'select', options: Object.entries(ACTIVITY), value: e.activity ?? 'CITIZEN_QUESTIONS' }),
    callOut: field({ name: 'callOut', label: 'Einsatz auf Abruf', type: 'check', value: e.callOut }),
    description: field({ name: 'description', label: 'Stichwort', maxlength: 500, value: e.description, hint: 'Ohne Daten von Bürgerinnen und Bürgern. Es steht auf dem Leistungsnachweis.' }),
  };
  const read = () => {
    const start = instantAt(`${f.day.read()}T${f.from.read()}`);
    const end = f.until.read() ? instantAt(`${f.until.read() <= f.from.read() ? dayAfter(f.day.read()) : f.day.read()}T${f.until.read()}`) : null;
    return {
      activity: f.activity.read(), startedAt: start.toISOString(), endedAt: end?.toISOString() ?? null, minutes: f.minutes.read(),
      callOut: f.callOut.read(), description: f.description.read(), inquiryId: e.inquiryId, replyId: e.replyId, answerId: e.answerId,
    };
  };
  return { fields: Object.values(f), grid: h('div', { class: 'grid' }, [f.day, f.from, f.until, f.minutes, f.activity].map((one) => one.node)), rest: [f.callOut.node, f.description.node], read };
}

/** That a minute is taken is said at the field, and nothing of where. */
export const atItsField = (error, prefix = '') => {
  if (error.code === 'TIME_OVERLAP') error.errors = [{ pointer: `${prefix}/startedAt`, detail: error.message }];
  if (error.code === 'CONTRACT_NEEDED') error.errors = [{ pointer: `${prefix}/contractId`, detail: 'An diesem Tag gelten mehrere Verträge. Bitte einen wählen.' }];
  throw error;
};

/** @param contracts to choose among */
export function hoursForm({ authority, reload }, contracts, booked) {
  const work = workFields();
  const contract = contractField(contracts);
  return form({
    label: 'Zeit buchen', fields: [...work.fields, ...contract],
    body: [work.grid, contract.map((f) => f.node), work.rest],
    submits: {
      Buchen: async () => {
        const entry = await authority.api.post('/time-entries', { ...work.read(), contractId: contract[0]?.read() }).catch(atItsField);
        await reload(booked(entry));
      },
    },
  });
}

/** Only where there is something to choose. */
export const contractField = (contracts) => (contracts.length > 1
  ? [field({ name: 'contractId', label: 'Vertrag', type: 'select', options: [['', 'der, der an dem Tag gilt'], ...contracts.map((c) => [c.id, `${c.number}: ${c.title}`])], value: '' })] : []);
