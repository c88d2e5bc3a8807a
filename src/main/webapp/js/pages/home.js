/** Where one works: straight on if there is only one authority. */
import { h } from '../dom.js';
import * as session from '../session.js';
import { emblem, homeOf } from '../shell.js';
import { AUTHORITY, roles, word } from '../words.js';

export function page() {
  const mine = session.authorities();
  if (mine.length === 1 && !session.isAgencyAdmin()) {
    location.replace(homeOf(mine[0]));
    return h('p', { class: 'loading' }, 'Wird geladen …');
  }
  if (mine.length === 0 && session.isAgencyAdmin()) {
    location.replace('#/agentur');
    return h('p', { class: 'loading' }, 'Wird geladen …');
  }
  return [
    h('h1', { class: 'kern-heading-medium' }, mine.length ? 'Meine Behörden' : 'Willkommen'),
    mine.length === 0 && h('p', { class: 'kern-body' },
      'Sie sind angemeldet, gehören aber noch zu keiner Behörde. Bitte öffnen Sie den Einladungslink, den Sie bekommen haben.'),
    session.person().waiting > 0 && h('p', {}, h('a', { class: 'kern-link', href: '#/freigaben' },
      session.person().waiting === 1 ? 'Eine Freigabe wartet auf Sie' : `${session.person().waiting} Freigaben warten auf Sie`)),
    h('ul', { class: 'list tiles' }, mine.map((a) => h('li', { class: 'item', data: { colour: a.colour } },
      emblem(a),
      h('div', { class: 'item__body' },
        h('a', { class: 'item__link', href: homeOf(a) }, a.name),
        h('p', { class: 'item__meta' }, roles(a.roles), a.state !== 'ACTIVE' && ` · ${word(AUTHORITY, a.state)}`))))),
    session.isAgencyAdmin() && h('p', {}, h('a', { class: 'kern-link', href: '#/agentur' }, 'Agentur verwalten: Behörden und Personen')),
  ];
}
