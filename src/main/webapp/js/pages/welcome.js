/** For people who are not logged in. */
import { button, h } from '../dom.js';
import * as oidc from '../oidc.js';

export function page(failed) {
  const invited = location.hash.startsWith('#/einladung/');
  return h('div', { class: 'welcome' },
    failed && h('div', { class: 'kern-alert kern-alert--warning', role: 'alert' },
      h('div', { class: 'kern-alert__header' }, h('span', { class: 'kern-icon kern-icon--warning', 'aria-hidden': 'true' }), h('span', { class: 'kern-title' }, failed))),
    h('h1', { class: 'kern-heading-large' }, 'Antworten für Behörden. Jedes Wort freigegeben.'),
    h('p', { class: 'kern-body kern-body--large' },
      'Bürgerinnen und Bürger fragen in sozialen Netzwerken, die Agentur schreibt die Antwort, und die Behörde gibt sie frei. '
      + 'Hinaus geht nur genau der Text, dem die zuständigen Menschen zugestimmt haben.'),
    h('ul', { class: 'welcome__points' },
      point('checklist', 'Freigabe mit einem Klick', 'Was auf Sie wartet, steht auf einer Seite, auch auf dem Telefon.'),
      point('draft', 'Antwortbibliothek', 'Einmal freigegeben, immer wieder verwendbar, mit Rechtsgrundlage und Gültigkeit.'),
      point('search', 'Nachweis', 'Wer wann was geschrieben, freigegeben und veröffentlicht hat, ist lückenlos belegt.')),
    invited && h('p', { class: 'kern-body kern-body--bold' }, 'Sie haben eine Einladung. Melden Sie sich an, um sie einzulösen.'),
    button(invited ? 'Anmelden und Einladung öffnen' : 'Anmelden', () => oidc.login(), { kind: 'primary' }),
    oidc.isDemo() && h('p', { class: 'kern-body kern-body--muted' }, 'Dies ist die Demo-Installation. Die Personen und ihre Passwörter stehen auf der Anmeldeseite.'));
}

const point = (icon, title, text) => h('li', {},
  h('span', { class: `kern-icon kern-icon--${icon}`, 'aria-hidden': 'true' }),
  h('div', {}, h('strong', {}, title), h('span', {}, text)));
