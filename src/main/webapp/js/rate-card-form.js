/** Prices as the agency writes them: another price is another list. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { PER, QUALIFICATION, ROUNDED, STACKING, SURCHARGE, options, orNone } from './billing-words.js';
import { amountField, numberField, percentField, today } from './money.js';
import { repeated } from './repeated.js';
import { ACTIVITY } from './words.js';

const UNITS = [1, 5, 6, 15].map((n) => [String(n), n === 1 ? 'jede Minute' : `${n} Minuten`]);
const select = (name, label, list, value, more) => field({ name, label, type: 'select', options: list, value, ...more });

const rate = (r) => [
  select('activity', 'Tätigkeit', options(ACTIVITY), r.activity ?? 'CITIZEN_QUESTIONS'), select('qualification', 'Qualifikation', orNone(QUALIFICATION, 'alle übrigen'), r.qualification ?? ''),
  amountField({ name: 'hourly', label: 'Je Stunde', required: true, value: r.hourly, hint: 'Euro, netto. Üblich sind 50 bis 150.' }),
];
const surcharge = (s) => [
  select('kind', 'Wofür', options(SURCHARGE), s.kind ?? 'EVENING'), field({ name: 'from', label: 'Von', type: 'time', required: true, value: s.from }),
  field({ name: 'until', label: 'Bis', type: 'time', required: true, value: s.until, hint: '00:00 ist Mitternacht am Ende.' }), percentField({ name: 'percent', label: 'Zuschlag', required: true, value: s.percent }),
];
const fee = (f) => [
  field({ name: 'name', label: 'Name', required: true, maxlength: 200, value: f.name, hint: 'So steht er auf der Rechnung.' }), select('per', 'Gilt', options(PER), f.per ?? 'MONTH'),
  amountField({ name: 'price', label: 'Preis', required: true, value: f.price }), numberField({ name: 'includedMinutes', label: 'Enthaltene Minuten', min: 1, max: 60000, value: f.includedMinutes }),
  field({ name: 'activities', label: 'Dieser Tätigkeiten', type: 'checks', options: options(ACTIVITY), value: f.activities ?? [] }), amountField({ name: 'beyond', label: 'Je Stunde darüber hinaus', value: f.beyond, hint: 'Leer: wie gebucht.' }),
];
const tier = (t) => [numberField({ name: 'fromMinutes', label: 'Ab Minuten im Monat', required: true, min: 1, max: 60000, value: t.fromMinutes }), percentField({ name: 'percent', label: 'Rabatt', required: true, value: t.percent })];
const holiday = (d) => [field({ name: 'date', label: 'Tag', type: 'date', required: true, value: d.date }), field({ name: 'name', label: 'Name', required: true, maxlength: 100, value: d.name })];

/**
 * @param c to begin with; `from` is the first day that can be meant
 * @param save what is told the card, without its contract
 */
export function rateCardForm(c, save) {
  const fields = [];
  const one = (f) => {
    fields.push(f);
    return f;
  };
  const many = (items, make, pointer, title, add) => repeated({ items: items ?? [], make, pointer, fields, words: { title, add, remove: `${title} entfernen` } });
  const from = one(field({ name: 'validFrom', label: 'Gilt ab', type: 'date', required: true, value: c.from ?? today() }));
  const unit = one(select('unitMinutes', 'Abgerechnet wird in', UNITS, String(c.unitMinutes ?? 1)));
  const rounding = one(select('rounding', 'Aufgerundet wird', options(ROUNDED), c.rounding ?? 'PER_ENTRY'));
  const callOut = one(numberField({ name: 'callOutMinutes', label: 'Mindestminuten je Einsatz auf Abruf', min: 1, max: 480, value: c.callOutMinutes }));
  const stacking = one(select('stacking', 'Mehrere Zuschläge auf dieselbe Minute', options(STACKING), c.stacking ?? 'HIGHEST'));
  const ownDays = one(field({ name: 'ownDays', label: 'Eigene freie Tage der Behörde (Dienstzeiten) zählen als Feiertage', type: 'check', value: c.ownDays ?? true }));
  const rates = many(c.rates?.length ? c.rates : [{}], rate, '/rates', 'Satz', 'Satz hinzufügen');
  const surcharges = many(c.surcharges, surcharge, '/surcharges', 'Zuschlag', 'Zuschlag hinzufügen');
  const fees = many(c.fees, fee, '/fees', 'Pauschale', 'Pauschale hinzufügen');
  const discount = many(c.discount, tier, '/discount', 'Stufe', 'Stufe hinzufügen');
  const holidays = many(c.extraHolidays, holiday, '/extraHolidays', 'Feiertag', 'Feiertag hinzufügen');
  const part = (title, ...content) => h('details', { class: 'fold' }, h('summary', {}, title), h('div', { class: 'form' }, content));
  return form({
    label: 'Preise schreiben', fields,
    body: [
      h('div', { class: 'grid' }, from.node, unit.node, rounding.node, callOut.node),
      h('h2', { class: 'kern-heading-small' }, 'Stundensätze'), rates.node,
      part('Zuschläge', stacking.node, surcharges.node), part('Pauschalen', fees.node), part('Mengenrabatt', discount.node),
      part('Feiertage über die des Landes hinaus', ownDays.node, holidays.node),
    ],
    submits: {
      Vorschlagen: () => save({
        validFrom: from.read(), unitMinutes: Number(unit.read()), rounding: rounding.read(), callOutMinutes: callOut.read(), stacking: stacking.read(),
        rates: rates.read(), surcharges: surcharges.read(), fees: fees.read(), discount: discount.read(), extraHolidays: holidays.read(), ownDays: ownDays.read(),
      }),
    },
  });
}
