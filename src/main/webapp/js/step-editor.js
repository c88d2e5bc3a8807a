/** One step of a way: who, how many, by when, who else after that, and when it applies at all. */
import { button, h } from './dom.js';
import { field } from './forms.js';
import { MODES } from './chain-words.js';
import { conditionFields } from './condition-fields.js';
import { ROLE } from './words.js';

const ROLES = ['AUTHORITY_ADMIN', 'EDITOR', 'FINANCE', 'READER', 'AGENCY_MANAGER', 'AGENCY_EDITOR'].map((r) => [r, ROLE[r]]);
const MINUTES = { minutes: 1, hours: 60 };

/**
 * @param s a step as the API gives it, or what there is of one
 * @param people who can be named: id and name
 * @param departments id of the list that names them
 */
export function stepEditor(s, people, { remove, move, departments }) {
  const name = field({ name: 'name', label: 'Name des Schritts', required: true, maxlength: 100, value: s.name ?? 'Freigabe' });
  const mode = field({ name: 'mode', label: 'Wie viele', type: 'select', required: true, options: MODES, value: s.mode ?? 'ANY' });
  const needed = field({ name: 'needed', label: 'Mindestens', type: 'number', plain: true, min: 1, max: 50, value: String(s.needed ?? 2) });
  const who = whoFields(s, people, departments);
  const deadline = deadlineFields(s.deadlineMinutes);
  const escalates = field({ name: 'escalates', label: 'Nach der Frist können auch andere entscheiden', type: 'check', value: Boolean(s.escalation) });
  const after = whoFields(s.escalation ?? {}, people, departments);
  const condition = conditionFields(s.condition, 'Gilt');
  const agency = field({ name: 'openToAgency', label: 'Auch Leute der Agentur können hier entscheiden', type: 'check', value: Boolean(s.openToAgency) });
  const title = h('h3', { class: 'kern-title kern-title--small', tabindex: '-1' });
  const follow = () => {
    needed.node.hidden = mode.read() !== 'AT_LEAST';
    escalates.node.hidden = !deadline.read();
    after.node.hidden = !deadline.read() || !escalates.read();
  };
  const node = h('section', { class: 'group' }, h('div', { class: 'panel__head' }, title, orderButtons('Schritt', move, remove)),
    h('div', { class: 'grid' }, name.node, mode.node, needed.node), who.node, deadline.node, escalates.node, after.node, condition.node, agency.node);
  node.addEventListener('input', follow);
  node.addEventListener('change', follow);
  follow();
  return {
    node,
    focus: () => title.focus(),
    /** Where it stands now: its heading, and where the API will find fault with it. */
    place: (pointer, where, last) => {
      title.textContent = where;
      node.setAttribute('aria-label', where);
      condition.hide(last);
      agency.node.hidden = last;
      return [
        ...[name, mode, needed, agency].map((f) => Object.assign(f, { pointer: `${pointer}/${f.name}` })), ...who.at(pointer), ...deadline.at(`${pointer}/deadlineMinutes`),
        ...after.at(`${pointer}/escalation`), Object.assign(escalates, { pointer: `${pointer}/escalation` }), ...condition.at(`${pointer}/condition`),
      ];
    },
    read: (last) => ({
      name: name.read(), mode: mode.read(), needed: mode.read() === 'AT_LEAST' ? Number(needed.read()) || null : null, ...who.read(),
      deadlineMinutes: deadline.read(), escalation: deadline.read() && escalates.read() ? after.read() : null,
      condition: last ? null : condition.read(), openToAgency: !last && agency.read(),
    }),
  };
}

function whoFields(who, people, departments) {
  const role = field({ name: 'role', label: 'Nur mit der Rolle', type: 'select', options: [['', 'gleich'], ...ROLES], value: who.role ?? '' });
  const department = field({ name: 'department', label: 'Nur aus dem Fachbereich', plain: true, maxlength: 100, value: who.department, list: departments });
  const named = field({ name: 'people', label: 'Nur diese Personen', type: 'checks', options: people.map((p) => [p.personId, p.name]), value: who.people ?? [] });
  const onCall = field({ name: 'onCall', label: 'Nur wer gerade Bereitschaft hat', type: 'check', value: Boolean(who.onCall) });
  const all = [role, department, named, onCall];
  return {
    node: h('div', {}, h('p', { class: 'muted' }, 'Wer: alle Freigebenden, oder nur'), h('div', { class: 'grid' }, role.node, department.node), people.length > 0 && h('details', { class: 'fold fold--small', open: named.read().length > 0 }, h('summary', {}, 'Einzelne Personen'), named.node), onCall.node),
    at: (pointer) => all.map((f) => Object.assign(f, { pointer: `${pointer}/${f.name}` })),
    read: () => ({ role: role.input.value || null, department: department.read(), people: named.read(), onCall: onCall.read() }),
  };
}

function deadlineFields(minutes) {
  const whole = minutes && minutes % 60 === 0;
  const amount = field({ name: 'deadline', label: 'Frist in Dienstzeit', type: 'number', plain: true, min: 1, value: minutes ? String(whole ? minutes / 60 : minutes) : '', hint: 'Leer: keine.' });
  const unit = field({ name: 'unit', label: 'Einheit', type: 'select', required: true, options: [['hours', 'Stunden'], ['minutes', 'Minuten']], value: minutes && !whole ? 'minutes' : 'hours' });
  return {
    node: h('div', { class: 'grid' }, amount.node, unit.node),
    at: (pointer) => [Object.assign(amount, { pointer }), Object.assign(unit, { pointer: '-' })],
    read: () => (amount.read() ? Math.round(Number(amount.read()) * MINUTES[unit.read()]) : null),
  };
}

/** For whoever has no mouse, too: one place up, one down, away. */
export const orderButtons = (what, move, remove) => h('div', { class: 'actions__row' },
  button('↑', () => move(-1), { kind: 'tertiary', 'aria-label': `${what} nach oben` }),
  button('↓', () => move(1), { kind: 'tertiary', 'aria-label': `${what} nach unten` }),
  button('Entfernen', remove, { kind: 'tertiary', 'aria-label': `${what} entfernen` }));
