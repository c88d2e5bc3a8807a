/** The agency as it stands on its invoices, in versions by date. */
import { api } from '../api.js';
import { badge, h } from '../dom.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { all } from '../list.js';
import { today } from '../money.js';
import { sellerForm } from '../seller-form.js';
import { day, dayTime } from '../words.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  const items = await all(api, '/agency/seller-profiles');
  const now = items.filter((p) => p.validFrom <= today()).sort((a, b) => (a.validFrom === b.validFrom ? (a.createdAt < b.createdAt ? 1 : -1) : a.validFrom < b.validFrom ? 1 : -1))[0];
  const latest = items[0];
  return [
    agencyNav('#/agentur/profil'),
    h('h1', { class: 'kern-heading-medium' }, 'Rechnungsprofil der Agentur'),
    h('section', { class: 'panel', 'aria-labelledby': 'stand' }, h('h2', { class: 'kern-heading-small', id: 'stand' }, 'Was gilt'), standing(now)),
    h('section', { class: 'panel', 'aria-labelledby': 'fassung' }, h('h2', { class: 'kern-heading-small', id: 'fassung' }, latest ? 'Neue Fassung schreiben' : 'Profil schreiben'),
      sellerForm(latest?.profile ?? {}, latest?.missing ?? [], async (body) => {
        const made = await api.post('/agency/seller-profiles', body);
        await context.reload(made.missing.length ? 'Gespeichert. Es fehlt noch etwas.' : 'Gespeichert. Damit können Rechnungen ausgestellt werden.', { top: true });
      })),
    items.length > 0 && h('details', { class: 'fold' }, h('summary', {}, `Alle Fassungen (${items.length})`), h('ul', { class: 'rows' }, items.map((p) => h('li', { class: 'rows__item' },
      h('div', {}, h('strong', {}, `ab ${day(`${p.validFrom}T12:00`)}`), h('p', { class: 'muted' }, `${p.createdByName}, ${dayTime(p.createdAt)}${p.hasLogo ? ', mit Logo' : ''}`)),
      p === now && badge('Gilt', 'success'), p.missing.length > 0 && badge('Unvollständig', 'warning'))))),
  ];
}

function standing(p) {
  if (!p) return h('p', { class: 'verdict verdict--warning' }, 'Noch kein Profil. Vorher kann keine Rechnung ausgestellt werden.');
  if (p.missing.length === 0) return h('p', { class: 'verdict verdict--success' }, 'Vollständig: Rechnungen können ausgestellt werden.');
  return [h('p', { class: 'verdict verdict--warning' }, 'Unvollständig: So wird keine Rechnung ausgestellt.'), h('ul', { class: 'plain' }, p.missing.map((m) => h('li', {}, m.sentence)))];
}
