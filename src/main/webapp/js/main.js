/** Log-in first, then one page per address. */
import { h, replace } from './dom.js';
import { asProblem, problemBox } from './forms.js';
import * as oidc from './oidc.js';
import * as session from './session.js';
import * as shell from './shell.js';

const main = document.getElementById('inhalt');

/** Address, module, area of the navigation, right that the page needs. */
const ROUTES = [
  [/^#\/b\/([^/]+)\/eingang$/, 'inbox', 'eingang', 'readInquiries'],
  [/^#\/b\/([^/]+)\/anfragen\/([^/]+)$/, 'inquiry', 'eingang', 'readInquiries'],
  [/^#\/b\/([^/]+)\/freigaben$/, 'approvals', 'freigaben', 'readInquiries'],
  [/^#\/b\/([^/]+)\/freigaben\/([^/]+)$/, 'approval', 'freigaben', 'readInquiries'],
  [/^#\/b\/([^/]+)\/bibliothek$/, 'library', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/bibliothek\/neu$/, 'answer-new', 'bibliothek', 'write'],
  [/^#\/b\/([^/]+)\/bibliothek\/luecken$/, 'gaps', 'bibliothek', 'readInquiries'],
  [/^#\/b\/([^/]+)\/bibliothek\/synonyme$/, 'synonyms', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/bibliothek\/sammeln$/, 'batch-new', 'bibliothek', 'write'],
  [/^#\/b\/([^/]+)\/bibliothek\/einfuhr$/, 'import', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/vorlagen$/, 'templates', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/bibliothek\/([^/]+)$/, 'answer', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/quellen$/, 'sources', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/quellen\/([^/]+)$/, 'source', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/behoerde$/, 'authority', 'behoerde', null],
  [/^#\/b\/([^/]+)\/freigabeketten$/, 'chains', 'behoerde', null],
  [/^#\/b\/([^/]+)\/freigabeketten\/neu$/, 'chain-new', 'behoerde', 'draftChain'],
  [/^#\/b\/([^/]+)\/vertretung$/, 'deputies', 'behoerde', null],
  [/^#\/b\/([^/]+)\/dienstzeiten$/, 'duty', 'behoerde', null],
  [/^#\/b\/([^/]+)\/stopp$/, 'emergency', 'behoerde', null],
  [/^#\/b\/([^/]+)\/widerrufe\/([^/]+)$/, 'withdrawal', 'behoerde', 'readInquiries'],
  [/^#\/b\/([^/]+)\/leitfaden$/, 'guidelines', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/leitfaden\/neu$/, 'guideline-new', 'bibliothek', 'draftTone'],
  [/^#\/b\/([^/]+)\/leitfaden\/bericht$/, 'tone-report', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/leitfaden\/([^/]+)$/, 'guideline', 'bibliothek', null],
  [/^#\/b\/([^/]+)\/datenschutz$/, 'privacy', 'behoerde', 'manage'],
  [/^#\/b\/([^/]+)\/protokoll$/, 'audit', 'protokoll', 'readAudit'],
  [/^#\/b\/([^/]+)\/abrechnung$/, 'billing', 'abrechnung', null],
  [/^#\/b\/([^/]+)\/abrechnung\/zeiten$/, 'hours', 'abrechnung', 'readHours'],
  [/^#\/b\/([^/]+)\/abrechnung\/nachweise$/, 'time-sheets', 'abrechnung', null],
  [/^#\/b\/([^/]+)\/abrechnung\/nachweise\/([^/]+)$/, 'time-sheet', 'abrechnung', null],
  [/^#\/b\/([^/]+)\/abrechnung\/vertraege$/, 'contracts', 'abrechnung', 'readContracts'],
  [/^#\/b\/([^/]+)\/abrechnung\/vertraege\/neu$/, 'contract-new', 'abrechnung', 'writeContract'],
  [/^#\/b\/([^/]+)\/abrechnung\/vertraege\/([^/]+)$/, 'contract', 'abrechnung', 'readContracts'],
  [/^#\/b\/([^/]+)\/abrechnung\/vertraege\/([^/]+)\/preise$/, 'rate-card-new', 'abrechnung', 'writeContract'],
  [/^#\/b\/([^/]+)\/abrechnung\/rechnungen$/, 'invoices', 'abrechnung', 'readContracts'],
  [/^#\/b\/([^/]+)\/abrechnung\/rechnungen\/([^/]+)$/, 'invoice', 'abrechnung', 'readContracts'],
  [/^#\/b\/([^/]+)\/abrechnung\/entwuerfe\/([^/]+)$/, 'invoice-draft', 'abrechnung', 'readContracts'],
  [/^#\/alle$/, 'inbox-all', 'alle'],
  [/^#\/freigaben$/, 'my-approvals', 'wartet'],
  [/^#\/einladung\/([^/]+)$/, 'invitation', 'einladung'],
  [/^#\/benachrichtigungen$/, 'notifications', 'benachrichtigungen'],
  [/^#\/benachrichtigungen\/bestaetigen\/([^/]+)$/, 'notifications', 'benachrichtigungen'],
  [/^#\/agentur$/, 'agency', 'agentur'],
  [/^#\/agentur\/profil$/, 'seller', 'agentur'],
  [/^#\/agentur\/dienstleistende$/, 'providers', 'agentur'],
  [/^#\/agentur\/abrechnungslaeufe$/, 'billing-runs', 'agentur'],
  [/^#\/agentur\/abrechnungslaeufe\/([^/]+)$/, 'billing-runs', 'agentur'],
  [/^#\/agentur\/buecher$/, 'books', 'agentur'],
  [/^#\/agentur\/buecher\/anteile$/, 'answer-shares', 'agentur'],
  [/^#\/agentur\/buecher\/offen$/, 'open-items', 'agentur'],
  [/^#\/agentur\/buecher\/konten$/, 'bookkeeping', 'agentur'],
  [/^#\/agentur\/rechnungen$/, 'agency-invoices', 'agentur'],
  [/^#\/agentur\/rechnungen\/([^/]+)$/, 'agency-invoices', 'agentur'],
  [/^#?\/?$/, 'home', 'start'],
];

let shown = 0;
let lastSlug = null;
let announcement = null;

async function show({ again = false } = {}) {
  const turn = ++shown;
  const [path, search] = location.hash.split('?');
  const route = ROUTES.find(([pattern]) => pattern.test(path));
  const parts = route ? path.match(route[0]).slice(1).map(decodeURIComponent) : [];
  const inAuthority = path.startsWith('#/b/');
  const authority = inAuthority ? await authorityOf(parts[0]) : null;
  if (turn !== shown) return;
  const context = {
    authority, id: inAuthority ? parts[1] : parts[0], query: new URLSearchParams(search),
    reload, goTo, reloadSession,
  };
  if (!again) shell.say(announcement ?? (authority && lastSlug && lastSlug !== authority.slug ? `Sie arbeiten jetzt für: ${authority.name}` : ''));
  announcement = null;
  lastSlug = authority?.slug ?? lastSlug;
  shell.render(authority, route?.[2]);
  main.setAttribute('aria-busy', 'true');
  let content;
  try {
    content = await pageOf(route, context, inAuthority, () => turn === shown);
  } catch (error) {
    content = [h('h1', { class: 'kern-heading-medium' }, 'Das lässt sich nicht anzeigen'), problemBox(asProblem(error))];
  }
  if (turn !== shown) return;
  replace(main, content);
  main.removeAttribute('aria-busy');
  arrive(authority, again);
}

/** One's own, or one that the agency's administration bills; what is neither is not there. */
const authorityOf = async (slug) => session.authority(slug) ?? session.billed(slug).catch(() => undefined);

async function pageOf(route, context, inAuthority, stillWanted) {
  if (!route || (inAuthority && !context.authority)) {
    return [h('h1', { class: 'kern-heading-medium' }, 'Nicht gefunden'),
      h('p', { class: 'kern-body' }, 'Diese Seite gibt es nicht, oder Sie haben keinen Zugang dazu.')];
  }
  const [, module, , right] = route;
  if (right && !context.authority.may(right)) {
    return [h('h1', { class: 'kern-heading-medium' }, 'Keine Berechtigung'),
      h('p', { class: 'kern-body' }, 'Für diese Seite fehlt Ihnen in dieser Behörde die Rolle.')];
  }
  const { page } = await import(`./pages/${module}.js`);
  // Some pages only send one on: not if one has gone elsewhere meanwhile.
  return stillWanted() ? page(context) : null;
}

/** Where one is, for eyes, ears and the title bar. */
function arrive(authority, again) {
  const heading = main.querySelector('h1');
  document.title = [heading?.textContent, authority?.name, 'Amtsstimme'].filter(Boolean).join(' · ');
  main.querySelectorAll('.filters [aria-current]').forEach((chosen) => chosen.scrollIntoView({ block: 'nearest', inline: 'center' }));
  if (!again) window.scrollTo(0, 0);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Another page, with a word about what was done. */
function goTo(hash, text) {
  announcement = text;
  location.hash = hash;
}

/** The same page from the server, after something was done here. */
async function reload(text, { top = false } = {}) {
  const before = top ? 0 : window.scrollY;
  await show({ again: true });
  window.scrollTo(0, before);
  if (text) shell.say(text);
}

async function reloadSession() {
  await session.load();
}

async function begin() {
  const { demo } = await oidc.start();
  // The demo's log-in form lives under this name, and so does its cookie.
  if (demo && location.hostname === '127.0.0.1') return location.replace(location.href.replace('//127.0.0.1', '//localhost'));
  let failed = null;
  try {
    await oidc.comeBack();
  } catch (error) {
    failed = error.message;
  }
  if (!oidc.isLoggedIn()) {
    if (!failed && oidc.wasLoggedIn()) return oidc.login();
    shell.renderOutside();
    return replace(main, (await import('./pages/welcome.js')).page(failed));
  }
  await session.load();
  window.addEventListener('hashchange', () => show());
  return show();
}

document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});

begin().catch((error) => replace(main, problemBox(asProblem(error))));
