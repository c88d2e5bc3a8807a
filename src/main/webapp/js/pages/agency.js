/** The agency's administration: its authorities and its people. */
import { api } from '../api.js';
import { badge, h } from '../dom.js';
import { save } from '../download.js';
import { actions, field, form } from '../forms.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { LAENDER } from '../laender.js';
import { all } from '../list.js';
import { secretLink } from '../secret-link.js';
import { AUTHORITY, BODY, INVITATION, dayTime, tone, word } from '../words.js';

export async function page(context) {
  const no = notTheirs();
  if (no) return no;
  const [authorities, staff, invitations, certificates] = await Promise.all(
    ['/tenants', '/agency/staff', '/agency/invitations', '/agency/purge-certificates'].map((path) => all(api, path)));
  return [
    agencyNav('#/agentur'),
    h('h1', { class: 'kern-heading-medium' }, 'Agentur'),
    h('section', { class: 'panel', 'aria-labelledby': 'behoerden' },
      h('h2', { class: 'kern-heading-small', id: 'behoerden' }, 'Behörden'),
      h('ul', { class: 'rows' }, authorities.map((a) => authority(context, a, staff, certificates.find((c) => c.authorityId === a.id)))), found()),
    h('section', { class: 'panel', 'aria-labelledby': 'personen' },
      h('h2', { class: 'kern-heading-small', id: 'personen' }, 'Personen der Agentur'),
      h('ul', { class: 'rows' }, staff.map((s) => h('li', { class: 'rows__item' }, h('strong', {}, s.displayName), s.admin && badge('Administration', 'info')))),
      h('ul', { class: 'rows' }, invitations.filter((i) => i.state === 'OPEN').map((i) => h('li', { class: 'rows__item' },
        h('div', {}, h('strong', {}, i.displayName), h('p', { class: 'muted' }, `Einladung gültig bis ${dayTime(i.expiresAt)}`)), badge(word(INVITATION, i.state), tone(i.state))))),
      invite()),
  ];
}

function authority(context, a, staff, certificate) {
  return h('li', { class: 'rows__item rows__item--wide' },
    h('div', {}, h('strong', {}, a.name), h('p', { class: 'muted' }, [a.slug, word(BODY, a.kind), a.land].filter(Boolean).join(' · '))),
    badge(word(AUTHORITY, a.state), tone(a.state)),
    !['ENDED', 'PURGED'].includes(a.state) && h('a', { class: 'kern-link', href: `#/b/${a.slug}/abrechnung`, 'aria-label': `Abrechnung von ${a.name}` }, 'Abrechnung'), lifeCycle(context, a), removal(context, a, certificate), propose(context, a, staff));
}

/** Only the steps that the state allows. */
function lifeCycle({ reload }, a) {
  const at = (path, body, text) => async () => {
    await api.post(`/tenants/${a.slug}/${path}`, body);
    await reload(text);
  };
  if (a.state === 'ONBOARDING') return actions(['Aktivieren', at('activation', undefined, `${a.name} ist aktiv.`), 'primary']);
  if (a.state === 'ENDED' || a.state === 'PURGED') return null;
  const suspended = a.state === 'SUSPENDED';
  const reason = field({ name: 'reason', label: 'Begründung', required: true });
  const submits = suspended
    ? { 'Wieder aufnehmen': (v) => at('resumption', v, `${a.name} ist wieder aktiv.`)(), 'Zusammenarbeit beenden': (v) => at('ending', v, `Die Zusammenarbeit mit ${a.name} ist beendet.`)() }
    : { 'Ruhen lassen': (v) => at('suspension', v, `${a.name} ruht.`)(), 'Zusammenarbeit beenden': (v) => at('ending', v, `Die Zusammenarbeit mit ${a.name} ist beendet.`)() };
  return h('details', { class: 'fold fold--small' }, h('summary', {}, 'Zustand ändern'), form({ fields: [reason], submits, label: `Zustand von ${a.name}` }));
}

/** After the end, and after the day until which the authority can take its data along; the API knows that day. */
function removal({ reload }, a, certificate) {
  if (certificate) {
    return actions(['Löschbescheinigung speichern', async () =>
      save(new Blob([await api.text(`/agency/purge-certificates/${certificate.id}/document`)], { type: 'text/plain;charset=utf-8' }), `Loeschbescheinigung-${a.slug}.txt`)]);
  }
  return a.state === 'ENDED' && actions(['Alle Daten der Behörde löschen', async () => {
    await api.post(`/tenants/${a.slug}/purge`);
    await reload(`Die Daten von ${a.name} sind gelöscht. Die Bescheinigung steht neben dem Namen.`);
  }, 'secondary', { confirm: 'Unwiderruflich löschen?' }]);
}

function propose({ reload }, a, staff) {
  if (['ENDED', 'PURGED', 'SUSPENDED'].includes(a.state)) return null;
  return h('details', { class: 'fold fold--small' }, h('summary', {}, 'Leitung vorschlagen'), form({
    label: `Leitung für ${a.name} vorschlagen`,
    fields: [field({ name: 'staffId', label: 'Person der Agentur', type: 'select', required: true, options: staff.map((s) => [s.id, s.displayName]) })],
    submits: {
      Vorschlagen: async ({ staffId }) => {
        await api.post(`/tenants/${a.slug}/grants`, { staffId, roles: ['AGENCY_MANAGER'] });
        await reload('Vorgeschlagen. Zugang entsteht, wenn die Behörde annimmt.');
      },
    },
  }));
}

function found() {
  return withSecret('Behörde aufnehmen', [
    field({ name: 'name', label: 'Name', required: true }),
    field({ name: 'slug', label: 'Kurzname in Adressen', required: true, hint: 'Kleinbuchstaben, Ziffern, Bindestriche, etwa stadt-neuhausen. Ändert sich nie.' }),
    field({ name: 'kind', label: 'Art', type: 'select', required: true, options: Object.entries(BODY) }),
    field({ name: 'land', label: 'Land', type: 'select', options: [['', 'keines (Bund)'], ...Object.entries(LAENDER)] }),
    field({ name: 'firstAdminName', label: 'Name der ersten Administration', required: true }),
    field({ name: 'firstAdminEmail', label: 'Mailadresse der ersten Administration', type: 'email', hint: 'Dann geht der Link auch dorthin.' }),
  ], async (values) => {
    const f = await api.post('/tenants', values);
    return secretLink(`Einladung der ersten Administration von ${f.authority.name}`, f.invitationLink, f.expiresAt);
  });
}

const invite = () => withSecret('In die Agentur einladen', [
  field({ name: 'displayName', label: 'Name', required: true }),
  field({ name: 'email', label: 'Mailadresse', type: 'email', hint: 'Dann geht der Link auch dorthin.' }),
  field({ name: 'admin', label: 'Administration der Agentur', type: 'check' }),
], async (values) => {
  const i = await api.post('/agency/invitations', values);
  return secretLink(`Einladung für ${i.displayName}`, i.invitationLink, i.expiresAt);
});

function withSecret(label, fields, work) {
  const shown = h('div');
  return h('details', { class: 'fold' }, h('summary', {}, label), form({
    fields, label,
    submits: {
      [label]: async (values) => {
        shown.replaceChildren(await work(values));
        shown.firstChild.focus();
      },
    },
  }), shown);
}
