/** Prices as they were agreed on, to be read and accepted. */
import { badge, facts, h } from './dom.js';
import { actions } from './forms.js';
import { PER, QUALIFICATION, ROUNDED, STACKING, SURCHARGE } from './billing-words.js';
import { duration, eur, percent, today } from './money.js';
import { table } from './table.js';
import { ACTIVITY, day, dayTime, listed, word } from './words.js';

/** The accepted card that counts on a day. */
export const cardOn = (cards, date) => cards.filter((c) => c.acceptedAt && c.validFrom <= date).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0];

export function rateCard(context, card, cards) {
  const { authority, reload } = context;
  const accept = async () => {
    await authority.api.post(`/rate-cards/${card.id}/acceptance`);
    await reload('Angenommen. Was schon gebucht ist, behält seine Sätze.');
  };
  return h('article', { class: 'panel', 'aria-labelledby': `k-${card.id}` },
    h('div', { class: 'panel__head' }, h('h3', { class: 'kern-heading-small', id: `k-${card.id}` }, `Preise ab ${day(`${card.validFrom}T12:00`)}`), standing(card, cards)),
    card.unusualRates.length > 0 && h('p', { class: 'remark' }, `Außerhalb des Üblichen (50 bis 150 Euro): ${listed(card.unusualRates.map((r) => `${word(ACTIVITY, r.activity)} ${eur(r.hourly)}`))}. Das ist nur ein Hinweis.`),
    table('Stundensätze', ['Tätigkeit', ['Je Stunde, netto', 'number']], card.rates.map((r) => [rateName(r, card.rates), eur(r.hourly)])),
    card.surcharges.length > 0 && [
      h('h4', { class: 'kern-title kern-title--small' }, 'Zuschläge'),
      table('Zuschläge', ['Wofür', 'Wann', ['Zuschlag', 'number']], card.surcharges.map((s) => [word(SURCHARGE, s.kind), span(s), percent(s.percent)])),
      h('p', { class: 'muted' }, `Treffen mehrere auf dieselbe Minute: ${STACKING[card.stacking]}. Es zählt die Uhr der Behörde.`)],
    card.fees.length > 0 && [
      h('h4', { class: 'kern-title kern-title--small' }, 'Pauschalen'),
      table('Pauschalen', ['Pauschale', 'Darin enthalten', ['Preis, netto', 'number']], card.fees.map((f) => [f.name, included(f), `${eur(f.price)} ${PER[f.per]}`]))],
    facts([
      ['Abgerechnet wird', card.unitMinutes > 1 ? `in Schritten von ${card.unitMinutes} Minuten; aufgerundet: ${ROUNDED[card.rounding]}` : 'jede Minute'],
      ['Einsatz auf Abruf', card.callOutMinutes && `mindestens ${duration(card.callOutMinutes)}`],
      ['Mengenrabatt', card.discount.map((t) => `ab ${duration(t.fromMinutes)} im Monat ${percent(t.percent)}`).join(', ')],
      ['Eigene freie Tage der Behörde', card.surcharges.some((s) => s.kind === 'HOLIDAY') ? (card.ownDays ? 'zählen als Feiertage' : 'zählen nicht als Feiertage') : null],
      ['Weitere Feiertage', card.extraHolidays.map((d) => `${day(`${d.date}T12:00`)} ${d.name}`).join(', ')],
    ]),
    h('p', { class: 'muted' }, `Geschrieben von ${card.createdByName}, ${dayTime(card.createdAt)}. `, card.acceptedAt ? `Angenommen von ${card.acceptedByName}, ${dayTime(card.acceptedAt)}.` : 'Noch nicht angenommen.'),
    !card.acceptedAt && authority.may('acceptContract') && actions(['Preise annehmen', accept, 'primary', { confirm: 'Gelesen und annehmen?' }]));
}

/** The qualification is told where a rate depends on it. */
const rateName = (r, rates) => [word(ACTIVITY, r.activity), r.qualification ? word(QUALIFICATION, r.qualification)
  : rates.some((o) => o.activity === r.activity && o.qualification) && 'alle übrigen'].filter(Boolean).join(', ');

const span = (s) => (s.from === s.until ? 'den ganzen Tag' : `${s.from} bis ${s.until === '00:00' ? '24:00' : s.until} Uhr`);

const included = (f) => (f.activities?.length
  ? `${duration(f.includedMinutes)} ${listed(f.activities.map((a) => word(ACTIVITY, a)))}${f.beyond ? `, darüber ${eur(f.beyond)} je Stunde` : ', darüber wie gebucht'}` : 'keine Stunden');

function standing(card, cards) {
  if (!card.acceptedAt) return badge('Noch nicht angenommen', 'warning');
  if (card.validFrom > today()) return badge('Gilt noch nicht', 'info');
  return cardOn(cards, today())?.id === card.id ? badge('Gilt', 'success') : badge('Abgelöst', 'info');
}
