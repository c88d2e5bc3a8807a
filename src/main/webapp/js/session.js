/** Who is here, for which authorities, and what the roles allow. The API decides; this only hides. */
import { api, tenantApi } from './api.js';
import * as oidc from './oidc.js';

const CONTENT = ['AUTHORITY_ADMIN', 'APPROVER', 'EDITOR', 'AGENCY_MANAGER', 'AGENCY_EDITOR'];
const RIGHTS = {
  readInquiries: CONTENT,
  write: CONTENT,
  release: CONTENT,
  synonyms: CONTENT.filter((role) => role !== 'AGENCY_EDITOR'),
  /** The agency's people where a chain opens a step to them; the server asks. */
  decide: ['APPROVER', 'AGENCY_MANAGER', 'AGENCY_EDITOR'],
  confirmSource: ['APPROVER'],
  withdraw: ['AUTHORITY_ADMIN', 'APPROVER'],
  crisis: ['AUTHORITY_ADMIN'],
  onCall: ['AUTHORITY_ADMIN', 'APPROVER'],
  draftTone: CONTENT.filter((role) => role !== 'AGENCY_EDITOR'),
  ownDeputy: ['APPROVER', 'AGENCY_MANAGER', 'AGENCY_EDITOR'],
  retire: ['AUTHORITY_ADMIN', 'APPROVER'],
  adoptChain: ['APPROVER'],
  halt: ['AUTHORITY_ADMIN', 'APPROVER'],
  liftHalt: ['AUTHORITY_ADMIN'],
  offer: ['AGENCY_MANAGER'],
  draftChain: ['AUTHORITY_ADMIN'],
  manage: ['AUTHORITY_ADMIN'],
  readGrants: ['AUTHORITY_ADMIN', 'AGENCY_MANAGER'],
  proposeGrant: ['AGENCY_MANAGER'],
  bookTime: ['AGENCY_MANAGER', 'AGENCY_EDITOR'],
  readAudit: ['AUTHORITY_ADMIN', 'AGENCY_MANAGER'],
  readHours: ['AUTHORITY_ADMIN', 'FINANCE', 'AGENCY_MANAGER', 'AGENCY_EDITOR', 'AGENCY_ADMIN'],
  takeBack: ['AGENCY_MANAGER', 'AGENCY_EDITOR'],
  /** And rate cards, award limits, invoices. */
  readContracts: ['AUTHORITY_ADMIN', 'FINANCE', 'AGENCY_MANAGER', 'AGENCY_ADMIN'],
  writeContract: ['AGENCY_MANAGER', 'AGENCY_ADMIN'],
  acceptContract: ['AUTHORITY_ADMIN', 'FINANCE'],
  endContract: ['AUTHORITY_ADMIN', 'FINANCE', 'AGENCY_MANAGER', 'AGENCY_ADMIN'],
  /** Whom a contract names reads and decides its sheets, too; the server asks. */
  readSheets: ['AUTHORITY_ADMIN', 'FINANCE', 'AGENCY_MANAGER', 'AGENCY_ADMIN'],
  submitSheet: ['AGENCY_MANAGER'],
  decideSheet: ['FINANCE'],
  writeInvoices: ['AGENCY_MANAGER', 'AGENCY_ADMIN'],
};
const COLOURS = 8;

let me = null;

export async function load() {
  me = await api.get('/me');
  takeUp();
  const taken = new Set();
  for (const authority of [...me.items].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    authority.colour = colour(authority.slug, taken);
    open(authority);
  }
  served.clear();
  return me;
}

function open(authority) {
  authority.api = tenantApi(authority.slug);
  authority.may = (right) => authority.roles.some((role) => RIGHTS[right].includes(role));
  return authority;
}

/** Where the agency's administration has no grant, it sees contracts, hours and invoices all the same. */
const served = new Map();

export async function billed(slug) {
  if (!isAgencyAdmin()) return undefined;
  if (!served.has(slug)) {
    const { name, state } = await api.get(`/tenants/${encodeURIComponent(slug)}`);
    served.set(slug, open({ slug, name, state, side: 'AGENCY', roles: ['AGENCY_ADMIN'], colour: colour(slug, new Set()) }));
  }
  return served.get(slug);
}

/** Does a contract name this person to confirm its time sheets? Then they see those, whatever their role. */
export async function confirmsSheets(authority) {
  if (authority.side !== 'AUTHORITY' || authority.may('readSheets')) return false;
  authority.confirms ??= await authority.api.get('/time-sheets', { limit: 1 }).then((page) => page.items.length > 0, () => false);
  return authority.confirms;
}

/** How many approvals wait now; the rest of what is known of the person stays. */
export async function countWaiting() {
  const { waiting } = await api.get('/me');
  me.waiting = waiting;
}

export const person = () => me;
export const authorities = () => me?.items ?? [];
export const authority = (slug) => authorities().find((a) => a.slug === slug);
export const isAgencyAdmin = () => me?.roles.includes('AGENCY_ADMIN') ?? false;
export const isAcross = () => authorities().filter((a) => a.may('readInquiries')).length > 1;

/** From the name, so that it stays; the next free one if two of a person's authorities would share it. */
function colour(slug, taken) {
  let hash = 0;
  for (const c of slug) hash = (hash * 31 + c.codePointAt(0)) >>> 0;
  let found = hash % COLOURS;
  for (let i = 0; i < COLOURS && taken.has(found); i++) found = (found + 1) % COLOURS;
  taken.add(found);
  return found;
}

/** "SM" for Stadt Musterhausen. */
export function initials(name) {
  return name.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w)).map((w) => [...w][0]).join('').slice(0, 2) || name.slice(0, 2);
}

/** What someone has begun and not sent yet, per place, so that a look elsewhere costs nothing. */
const unsent = new Map();
export const begun = (place) => unsent.get(place) ?? null;
export const keep = (place, what) => (what ? unsent.set(place, what) : unsent.delete(place));

const CARRIED = 'amtsstimme.begonnen';
let carried = false;

/** Through a log-in, for the same person; it quotes citizens, so nothing of it stays behind. */
oidc.beforeLogin(() => {
  if (!me || unsent.size === 0) return;
  try {
    sessionStorage.setItem(CARRIED, JSON.stringify({ personId: me.personId, unsent: [...unsent] }));
    carried = true;
  } catch (error) {
    console.warn(error); // no room: the browser asks before it goes
  }
});

function takeUp() {
  const found = JSON.parse(sessionStorage.getItem(CARRIED) ?? 'null');
  sessionStorage.removeItem(CARRIED);
  if (found?.personId === me.personId) found.unsent.forEach(([place, what]) => keep(place, what));
}

/** Back without a log-in: it is all here still. */
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  sessionStorage.removeItem(CARRIED);
  carried = false;
});

window.addEventListener('beforeunload', (event) => {
  if (unsent.size > 0 && !carried) event.preventDefault();
});
