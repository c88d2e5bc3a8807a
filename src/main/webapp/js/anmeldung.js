/** The demo's log-in form: everybody knows these people and their passwords. */
import { h } from './dom.js';

const PEOPLE = [
  ['Agentur', 'demo-agentur', [
    ['agentur.lena', 'Leitung, beide Behörden'], ['agentur.tom', 'Redaktion, beide Behörden'],
    ['agentur.frei', 'Redaktion, nur Musterhausen'], ['agentur.admin', 'Administration']]],
  ['Stadt Musterhausen', 'demo-musterhausen', [
    ['mh.admin', 'Administration'], ['mh.presse', 'Freigabe'], ['mh.fachbereich', 'Freigabe'],
    ['mh.redaktion', 'Redaktion'], ['mh.finanzen', 'Haushalt'], ['mh.leser', 'Lesen']]],
  ['Landesamt für Gesundheit Beispielland', 'demo-gesundheit', [
    ['lg.admin', 'Administration'], ['lg.presse', 'Freigabe'], ['lg.fachbereich', 'Freigabe'],
    ['lg.redaktion', 'Redaktion'], ['lg.finanzen', 'Haushalt'], ['lg.leser', 'Lesen']]],
];

const name = document.getElementById('name');
const password = document.getElementById('passwort');

function choose(user, secret) {
  name.value = user;
  password.value = secret;
  name.form.querySelector('button').focus();
}

document.getElementById('personen').append(...PEOPLE.map(([side, secret, users]) =>
  h('fieldset', { class: 'people' }, h('legend', {}, side), h('ul', {}, users.map(([user, what]) =>
    h('li', {}, h('button', { type: 'button', onclick: () => choose(user, secret) }, user, h('span', {}, what))))))));

if (new URLSearchParams(location.search).has('error')) document.getElementById('gescheitert').hidden = false;
else name.focus();
