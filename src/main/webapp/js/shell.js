/** What stands around every page: for which authority one works, who one is, where one can go. */
import { button, h, link, replace } from './dom.js';
import * as oidc from './oidc.js';
import * as session from './session.js';
import { lastStanding, standing } from './standing.js';
import { AUTHORITY, dayTime, roles, word } from './words.js';

const head = document.getElementById('kopf');
const message = document.getElementById('meldung');

const AREAS = [
  ['eingang', 'Eingang', 'readInquiries', 'mail'],
  ['freigaben', 'Freigaben', 'readInquiries', 'checklist'],
  ['bibliothek', 'Bibliothek', null, 'draft'],
  ['abrechnung', 'Abrechnung', 'readHours', 'calendar-today'],
  ['behoerde', 'Behörde', null, 'home'],
  ['protokoll', 'Protokoll', 'readAudit', 'search'],
];

/** Of an authority that has ended nothing is left but its own page, with its data to take along. */
export const areasOf = (authority) => AREAS.filter(([name, , right]) => {
  if (authority.state === 'ENDED') return name === 'behoerde';
  if (isBilledOnly(authority)) return name === 'abrechnung';
  return right === null || authority.may(right) || (name === 'abrechnung' && authority.confirms);
});

/** The agency's administration without a grant: its books, and nothing of the content. */
const isBilledOnly = (authority) => authority.roles.every((role) => role === 'AGENCY_ADMIN');

/** Whose work is money begins there. */
export function homeOf(authority) {
  const areas = areasOf(authority).map(([name]) => name);
  const first = authority.roles.every((role) => role === 'FINANCE') && areas.includes('abrechnung') ? 'abrechnung' : areas[0];
  return `#/b/${authority.slug}/${first}`;
}

export function say(text) {
  replace(message, text && h('p', { class: 'say__text' }, text),
    text && h('button', { type: 'button', class: 'say__close', 'aria-label': 'Meldung schließen', onclick: () => say('') }, '×'));
  message.classList.toggle('say--on', Boolean(text));
}

export function renderOutside() {
  document.body.dataset.colour = 'none';
  replace(head, h('header', { class: 'top' }, h('div', { class: 'top__bar' }, brand())));
}

export function render(authority, area) {
  document.body.dataset.colour = authority ? authority.colour : 'none';
  replace(head, h('header', { class: 'top' },
    h('div', { class: 'top__bar' }, brand(), chooser(authority, area), waiting(area), me()),
    authority && authority.state !== 'ACTIVE' && stateNote(authority),
    h('div', { class: 'top__alerts' }),
    navigation(authority, area)));
  if (authority && !authority.confirms) offerSheets(authority, area);
  if (authority?.may('decide')) countApprovals(authority);
  if (authority && authority.state !== 'ENDED' && !isBilledOnly(authority)) alerts(authority);
}

/** The number of approvals that wait for this person, in all authorities. */
const waiting = (area) => session.person().waiting > 0 && h('a', { class: 'waiting', href: '#/freigaben', 'aria-current': area === 'wartet' ? 'page' : null },
  h('span', { class: 'count' }, session.person().waiting), h('span', { class: 'waiting__word' }, session.person().waiting === 1 ? ' wartet auf mich' : ' warten auf mich'));

/** Over all pages of an authority, for as long as it lasts. */
async function alerts(authority) {
  const slot = head.querySelector('.top__alerts');
  const show = (now) => slot && replace(slot, now?.halt && halted(authority, now.halt), now?.crisis && inCrisis(authority, now.crisis));
  show(lastStanding(authority));
  try {
    show(await standing(authority));
  } catch {
    // Who may not know is not told.
  }
}

const halted = (authority, halt) => warning(authority, 'halt', 'Gestoppt: ', `Nichts geht hinaus${authority.side === 'AGENCY' ? ', und Sie können nur lesen' : ', die Agentur liest nur'}. `, halt.reason);

const inCrisis = (authority, crisis) => warning(authority, 'crisis', 'Krisenbetrieb ', `bis ${dayTime(crisis.until)}. `, crisis.reason);

const warning = (authority, kind, title, what, why) => h('div', { class: `alert alert--${kind}` },
  h('p', {}, h('strong', {}, title), what, h('a', { href: `#/b/${authority.slug}/stopp` }, 'Mehr')), h('p', { class: 'alert__why' }, why));

const brand = () => h('a', { class: 'brand', href: '#/', 'aria-label': 'Amtsstimme, Startseite' },
  h('img', { src: '/zeichen.svg', alt: '', width: 28, height: 28 }), h('span', { class: 'brand__name' }, 'Amtsstimme'));

export const emblem = (authority) =>
  h('span', { class: 'emblem', data: { colour: authority.colour }, 'aria-hidden': 'true' }, session.initials(authority.name));

function chooser(authority, area) {
  const others = session.authorities().filter((a) => a !== authority);
  const label = authority
    ? [emblem(authority), h('span', { class: 'who__text' },
      h('strong', { class: 'who__name' }, authority.name), h('span', { class: 'who__role' }, roles(authority.roles)))]
    : h('span', { class: 'who__text' }, h('strong', { class: 'who__name' }, area === 'alle' ? 'Alle Behörden' : 'Keine Behörde gewählt'));
  const summary = h('summary', { class: 'who__summary' }, h('span', { class: 'kern-sr-only' }, 'Sie arbeiten für '), label,
    h('span', { class: 'who__change' }, h('span', { class: 'who__word' }, others.length ? 'wechseln' : 'Menü'), h('span', { 'aria-hidden': 'true' }, ' ▾')));
  const panel = h('div', { class: 'who__panel' },
    others.length > 0 && h('p', { class: 'who__title' }, 'Behörde wechseln'),
    h('ul', {}, others.map((a) => h('li', {}, h('a', { href: target(a, area) }, emblem(a),
      h('span', { class: 'who__text' }, h('span', {}, a.name), h('span', { class: 'who__role' }, roles(a.roles))))))),
    session.isAcross() && h('p', {}, link('#/alle', 'Eingang aller Behörden')),
    session.person().waiting > 0 && h('p', {}, link('#/freigaben', `Was auf mich wartet (${session.person().waiting})`)),
    authority?.may('halt') && h('p', {}, link(`#/b/${authority.slug}/stopp`, 'Stopp und Krise')),
    authority?.may('ownDeputy') && h('p', {}, link(`#/b/${authority.slug}/vertretung`, 'Meine Vertretung')),
    session.isAgencyAdmin() && h('p', {}, link('#/agentur', 'Agentur verwalten')),
    session.person().personId && h('p', {}, link('#/benachrichtigungen', 'Benachrichtigungen')),
    h('p', { class: 'who__me' }, 'Angemeldet als ', h('strong', {}, session.person().displayName ?? session.person().subject)),
    button('Abmelden', () => oidc.logout(), { kind: 'secondary' }));
  const details = h('details', { class: 'who' }, summary, panel);
  details.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      details.open = false;
      summary.focus();
    }
  });
  details.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
  });
  return details;
}

document.addEventListener('click', (event) => {
  const open = document.querySelector('.who[open]');
  if (open && !open.contains(event.target)) open.open = false;
});

/** The same area over there if one may see it, else its first. */
function target(authority, area) {
  return areasOf(authority).some(([name]) => name === area) ? `#/b/${authority.slug}/${area}` : homeOf(authority);
}

const me = () => h('div', { class: 'me' },
  h('span', { class: 'me__name' }, session.person().displayName ?? session.person().subject),
  button('Abmelden', () => oidc.logout(), { kind: 'tertiary' }));

const stateNote = (authority) => h('p', { class: 'top__state' }, `Diese Behörde: ${word(AUTHORITY, authority.state)}. `,
  authority.state === 'ONBOARDING' ? 'Es wird noch nichts herausgegeben.' : authority.state === 'SUSPENDED' ? 'Lesen geht, ändern nicht.' : authority.state === 'ENDED' ? 'Es bleibt die Ausfuhr ihrer Daten.' : '');

function navigation(authority, area) {
  const entries = authority
    ? areasOf(authority).map(([name, label, , icon]) => [`#/b/${authority.slug}/${name}`, name === 'abrechnung' && authority.may('bookTime') ? 'Zeiten und Abrechnung' : label, icon, name])
    : [];
  if (session.isAcross()) entries.unshift(['#/alle', 'Alle Behörden', 'language', 'alle']);
  return entries.length > 0 && h('nav', { class: 'areas', 'aria-label': 'Bereiche' }, h('ul', {}, entries.map(([href, label, icon, name]) =>
    h('li', {}, h('a', { href, 'aria-current': name === area ? 'page' : null },
      h('span', { class: `kern-icon kern-icon--${icon}`, 'aria-hidden': 'true' }),
      h('span', { class: 'areas__label' }, label.split(' ')[0], h('span', { class: 'areas__rest' }, label.slice(label.split(' ')[0].length))), h('span', { class: 'areas__count', data: { count: name } }))))));
}

/** The way to time sheets for whoever is named to confirm them. */
async function offerSheets(authority, area) {
  const nav = head.querySelector('.areas');
  if (!await session.confirmsSheets(authority)) return;
  nav?.replaceWith(navigation(authority, area));
  if (authority.may('decide')) countApprovals(authority);
}

async function countApprovals(authority) {
  const slot = head.querySelector('[data-count="freigaben"]');
  try {
    const page = await authority.api.get('/approvals', { decidableByMe: true, limit: 50 });
    const number = page.items.length;
    replace(slot, number > 0 && h('span', { class: 'count' }, page.nextCursor ? '50+' : number, h('span', { class: 'kern-sr-only' }, ' warten auf Sie')));
  } catch {
    replace(slot);
  }
}
