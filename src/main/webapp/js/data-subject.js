/** What is held about one person, and what can be done with it. */
import { save } from './download.js';
import { facts, h } from './dom.js';
import { actions } from './forms.js';
import { holdForm } from './holds.js';
import { CHANNEL, INQUIRY, day, dayTime, word } from './words.js';

export function found(context, data, whose) {
  const who = `${data.author} auf ${word(CHANNEL, data.channel)}`;
  const number = data.inquiries.length;
  return h('div', { class: 'subpanel', tabindex: '-1' },
    h('h3', { class: 'kern-title kern-title--small' }, number === 0 ? `Über ${who} ist nichts gespeichert.`
      : number === 1 ? `Eine Anfrage von ${who}` : `${number} Anfragen von ${who}`),
    data.erasures.map((e) => h('p', { class: 'muted' }, `Auf Antrag gelöscht am ${dayTime(e.at)}.`)),
    data.holds.map((hold) => h('p', { class: 'verdict verdict--warning' }, `Löschung gesperrt bis ${dayTime(hold.endsAt)}: ${hold.reason}`)),
    h('ul', { class: 'rows' }, data.inquiries.map((i) => inquiry(context.authority, i))),
    actions(
      ['Auskunft als Text speichern', () => saveLetter(context.authority, whose), 'secondary'],
      number > 0 && ['Alles löschen', () => erase(context, whose), 'primary', { confirm: 'Endgültig löschen?' }]),
    h('details', { class: 'fold' }, h('summary', {}, 'Löschung wegen eines Rechtsstreits sperren'), holdForm(context, whose)));
}

const inquiry = (authority, i) => h('li', { class: 'rows__item rows__item--wide' },
  h('div', {}, h('a', { class: 'kern-link', href: `#/b/${authority.slug}/anfragen/${i.id}` }, `Anfrage vom ${dayTime(i.receivedAt)}`),
    h('p', { class: 'muted' }, word(INQUIRY, i.state), i.eraseAfter && ` · wird gelöscht am ${day(i.eraseAfter)}`)),
  h('details', { class: 'fold fold--small' }, h('summary', {}, i.entries.length === 1 ? 'Eine Angabe' : `${i.entries.length} Angaben`), facts(i.entries.map((e) => [e.label, e.text]))));

async function saveLetter(authority, whose) {
  const text = await authority.api.text('/data-subjects/letter', whose);
  save(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'Auskunft.txt');
}

async function erase({ authority, reload }, whose) {
  const receipt = await authority.api.post('/erasures', whose);
  await reload(`Gelöscht: ${receipt.counts.inquiry} Anfragen und ${receipt.counts.reply} Antworten. Der Beleg steht unten.`, { top: true });
}
