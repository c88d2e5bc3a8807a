/** Forms that show every "no" of the API beside what it is about. */
import { add, busyWhile, button, h, newId, replace } from './dom.js';
import { Problem } from './api.js';
import { differences } from './pieces.js';
import { say } from './shell.js';

/**
 * A problem as people read it: the sentence, then what is wrong where. Whoever passes it on can add a
 * `wayOut`: label and work of a button.
 */
export function problemBox(problem, errors = problem.errors ?? []) {
  return h(
    'div',
    { class: 'kern-alert kern-alert--danger', role: 'alert', tabindex: '-1' },
    h('div', { class: 'kern-alert__header' },
      h('span', { class: 'kern-icon kern-icon--danger', 'aria-hidden': 'true' }),
      h('span', { class: 'kern-title' }, problem.title ?? 'Das ging nicht')),
    h('div', { class: 'kern-alert__body' },
      h('p', { class: 'kern-body' }, problem.code === 'VALIDATION_FAILED' && errors.length ? 'Bitte diese Angaben prüfen:' : problem.message),
      errors.length > 0 && h('ul', { class: 'kern-body' }, errors.map((e) => h('li', {}, e.detail))),
      problem.differences?.length > 0 && differences(problem.differences),
      problem.wayOut && h('div', { class: 'actions__row' }, button(...problem.wayOut)),
      problem.status >= 500 && problem.requestId && h('p', { class: 'kern-body' }, `Kennung für Rückfragen: ${problem.requestId}`)),
  );
}

export function asProblem(error) {
  if (error instanceof Problem) return error;
  console.error(error);
  return new Problem(0, { detail: 'Hier ist etwas schiefgegangen. Bitte die Seite neu laden.' });
}

/** Buttons side by side; what one of them is refused stands below. */
export function actions(...entries) {
  const slot = h('div', { class: 'actions__problem' });
  const buttons = entries.filter(Boolean).map(([label, work, kind = 'secondary', props = {}]) =>
    button(label, () => showing(slot, work), { kind, ...props }));
  return h('div', { class: 'actions' }, h('div', { class: 'actions__row' }, buttons), slot);
}

async function showing(slot, work) {
  replace(slot);
  say('');
  try {
    await work();
  } catch (error) {
    const box = problemBox(asProblem(error));
    replace(slot, box);
    box.focus();
  }
}

/**
 * One labelled input. `pointer` is where the API sees it, if not at "/name".
 * type: text, url, email, tel, date, month, time, datetime-local, number, file, textarea, select, checks, check, and for lists
 * of texts lines (one a line) and blocks (an empty line between two). What is plain does not say
 * that it may be left out.
 */
export function field({ name, label, type = 'text', hint, required, plain, value, options, pointer = `/${name}`, ...attributes }) {
  const id = newId(name);
  const error = h('p', { class: 'kern-error', id: `${id}-e`, hidden: true });
  const described = [hint && `${id}-h`, `${id}-e`].filter(Boolean).join(' ');
  const title = [label, !required && !plain && !['check', 'select'].includes(type) && h('span', { class: 'kern-label__optional' }, ' (optional)')];
  const hintNode = hint && h('div', { class: 'kern-hint', id: `${id}-h` }, hint);
  const common = { id, name, 'aria-describedby': described, 'aria-required': required ? 'true' : null, ...attributes };
  let node;
  let input;
  let read;
  if (type === 'checks') {
    input = h('div', { class: 'kern-fieldset__body' }, options.map(([v, text], i) => check(`${id}-${i}`, name, v, text, value?.includes(v))));
    node = h('fieldset', { class: 'kern-fieldset', 'aria-describedby': described }, h('legend', { class: 'kern-label' }, title), hintNode, input, error);
    read = () => [...input.querySelectorAll(':checked')].map((c) => c.value);
  } else if (type === 'check') {
    node = h('div', {}, check(id, name, 'true', label, value), hintNode, error);
    input = node.querySelector('input');
    read = () => input.checked;
  } else {
    const list = LISTS[type];
    input = control(list ? 'textarea' : type, common, list ? (value ?? []).join(list.between) : value, options);
    const outer = type === 'select' ? h('div', { class: 'kern-form-input__select-wrapper' }, input) : input;
    node = h('div', { class: 'kern-form-input' }, h('label', { class: 'kern-label', for: id }, title), hintNode, outer, error);
    read = () => (list ? list.split(input.value) : input.value.trim() || null);
  }
  return { name, node, input, read, required, pointer, fail: (text) => fail(node, input, error, text) };
}

const parts = (text, between) => (text ?? '').split(between).map((l) => l.trim()).filter(Boolean);
export const linesOf = (text) => parts(text, '\n');
const LISTS = {
  lines: { between: '\n', split: linesOf },
  blocks: { between: '\n\n', split: (text) => parts(text, /\n\s*\n/) },
};

function control(type, common, value, options) {
  if (type === 'textarea') return h('textarea', { rows: 5, dir: 'auto', ...common, class: 'kern-form-input__input area', value: value ?? '' });
  if (type === 'select') {
    return h('select', { ...common, class: 'kern-form-input__select' },
      options.map(([v, text]) => h('option', { value: v, selected: v === value }, text)));
  }
  return h('input', { type, autocomplete: 'off', ...common, class: 'kern-form-input__input', value: value ?? '' });
}

function check(id, name, value, text, checked) {
  return h('div', { class: 'kern-form-check' },
    h('input', { type: 'checkbox', id, name, value, class: 'kern-form-check__checkbox', checked }),
    h('label', { class: 'kern-label', for: id }, text));
}

function fail(node, input, error, text) {
  if (text) unfold(node);
  node.classList.toggle('kern-form-input--error', Boolean(text));
  input.toggleAttribute('data-wrong', Boolean(text));
  if (text) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  error.hidden = !text;
  replace(error, text && h('span', { class: 'kern-icon kern-icon--danger', 'aria-hidden': 'true' }), text && h('span', { class: 'kern-body' }, text));
  return Boolean(text);
}

function unfold(node) {
  for (let fold = node.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
}

/**
 * @param fields may become others between two submits
 * @param body what is shown, if not just the fields one below the other
 * @param submits label to work on the values, the first is the main one; what work throws is shown
 * @param quiet none of them is the main thing on the page
 */
export function form({ fields, body, submits, label, also, quiet = false }) {
  const slot = h('div');
  const buttons = Object.keys(submits).map((text, i) =>
    h('button', { type: 'submit', value: text, class: `kern-btn kern-btn--${i === 0 && !quiet ? 'primary' : 'secondary'}` }, h('span', { class: 'kern-label' }, text)));
  const element = h('form', { class: 'form', novalidate: true, 'aria-label': label },
    body ?? fields.map((f) => f.node), slot, h('div', { class: 'actions__row' }, buttons, also));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = event.submitter ?? buttons[0];
    busyWhile(chosen, () => attempt(fields, slot, submits[chosen.value]));
  });
  return element;
}

async function attempt(fields, slot, work) {
  replace(slot);
  say('');
  const wrong = fields.filter((f) => f.fail(complaint(f)));
  if (wrong.length) {
    focusOn(wrong[0]);
    return;
  }
  try {
    await work(Object.fromEntries(fields.map((f) => [f.name, f.read()])));
  } catch (error) {
    show(asProblem(error), fields, slot);
  }
}

/** What can be said without asking the server. */
function complaint(f) {
  const value = f.read();
  if (f.required && (value === null || value.length === 0)) return 'Bitte ausfüllen.';
  if (value === null && f.whenEmpty?.()) return f.whenEmpty();
  if (value !== null && f.complain?.(value)) return f.complain(value);
  if (f.input.type === 'url' && value && !/^https?:\/\/\S+$/.test(value)) return 'Bitte eine Adresse eintragen, die mit https:// beginnt.';
  return null;
}

function show(problem, fields, slot) {
  const rest = [];
  const hit = [];
  for (const e of problem.errors) {
    const f = fields.find((one) => e.pointer === one.pointer || e.pointer?.startsWith(`${one.pointer}/`));
    if (f) hit.push(f);
    if (f) f.fail(e.detail);
    else rest.push(e);
  }
  if (hit.length) focusOn(hit[0]);
  if (hit.length && !rest.length) return;
  const box = problemBox(problem, rest);
  add(slot, box);
  if (!hit.length) box.focus();
}

function focusOn(f) {
  (f.input.matches('input, textarea, select') ? f.input : f.input.querySelector('input'))?.focus();
}
