/**
 * The one way to make elements. Strings become text nodes: what comes from the API is never read as
 * HTML.
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = [value].flat().filter(Boolean).join(' ');
    else if (name === 'value') element.value = value;
    else if (name === 'data') Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

let lastId = 0;
export const newId = (prefix) => `${prefix}-${++lastId}`;

/**
 * A button of the design system; onclick may be asynchronous, the button waits for it. With
 * `confirm` the first click only asks that question.
 */
export function button(label, onclick, { kind = 'secondary', confirm, ...props } = {}) {
  const text = h('span', { class: 'kern-label', 'aria-live': confirm ? 'polite' : null }, label);
  const element = h('button', { type: 'button', class: `kern-btn kern-btn--${kind}`, ...props }, text);
  if (confirm) confirming(element, text, { label, question: confirm, name: props['aria-label'] }, onclick);
  else element.addEventListener('click', (event) => busyWhile(element, () => onclick(event)));
  return element;
}

/** A double click, or a key held down, is no answer to a question that nobody can have read. */
const TOO_SOON_MILLIS = 700;

function confirming(element, text, { label, question, name }, onclick) {
  let soon = null;
  let asked = false;
  const answerable = () => {
    if (soon !== null) element.removeAttribute('aria-disabled');
    clearTimeout(soon);
    soon = null;
  };
  element.addEventListener('keydown', (event) => event.key === 'Enter' && event.repeat && event.preventDefault());
  element.addEventListener('click', (event) => {
    if (asked) return event.detail > 1 ? null : busyWhile(element, () => onclick(event));
    asked = true;
    element.removeAttribute('aria-label');
    element.setAttribute('aria-disabled', 'true');
    soon = setTimeout(answerable, TOO_SOON_MILLIS);
    return replace(text, question);
  });
  element.addEventListener('blur', () => {
    answerable();
    asked = false;
    if (name) element.setAttribute('aria-label', name);
    replace(text, label);
  });
}

export async function busyWhile(element, work) {
  if (element.getAttribute('aria-disabled') === 'true') return;
  element.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    element.removeAttribute('aria-disabled');
  }
}

export const link = (href, label, props = {}) => h('a', { class: 'kern-link', href, ...props }, label);

/** "a" or "b" in a coloured box; the words carry the meaning, the colour only helps. */
export const badge = (label, tone = 'info') =>
  h('span', { class: `kern-badge kern-badge--${tone} badge` }, h('span', { class: 'kern-label' }, label));

export function card(...children) {
  return h('div', { class: 'panel' }, ...children);
}

/** A text word for word, with its line breaks and in the direction that it has; lang: '' where nobody knows its language. */
export const verbatim = (text, props = {}) =>
  h('blockquote', { class: 'verbatim', dir: 'auto', ...props }, text ?? h('em', {}, 'Text gelöscht'));

/** Name and value, one below the other; entries without value are left out. */
export function facts(entries) {
  return h(
    'dl',
    { class: 'facts' },
    entries
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );
}

/** A link from outside, only if it is one that can do no harm. */
export function outside(url) {
  return /^https?:\/\//.test(url ?? '')
    ? link(url, url, { target: '_blank', rel: 'noopener noreferrer' })
    : url;
}
