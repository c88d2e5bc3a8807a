/**
 * Findings at their place in a field in which people write: a copy of the text lies exactly under it,
 * invisible but for its underlines. For ears there is the list beside it.
 */
import { h, replace } from './dom.js';

const COPIED = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textIndent', 'tabSize',
  'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft'];

/** @returns what draws findings under it */
export function marksUnder(input) {
  const under = h('div', { class: 'under__text', 'aria-hidden': 'true', dir: input.dir });
  const box = h('div', { class: 'under' });
  input.replaceWith(box);
  box.append(under, input);
  const fit = () => {
    const style = getComputedStyle(input);
    for (const name of COPIED) under.style[name] = style[name];
    under.style.left = `${input.clientLeft}px`;
    under.style.top = `${input.clientTop}px`;
    under.style.width = `${input.clientWidth}px`;
    under.style.height = `${input.clientHeight}px`;
    scroll();
  };
  const scroll = () => {
    under.scrollTop = input.scrollTop;
  };
  input.addEventListener('scroll', scroll, { passive: true });
  new ResizeObserver(fit).observe(input);
  return (findings) => {
    // A line that ends the text has no height of its own without something in it.
    replace(under, marked(input.value, findings), '\u200b');
    scroll();
  };
}

/** The text with its places underlined; of two that overlap the first, and none for what is about all of it. */
function marked(text, findings) {
  const parts = [];
  let at = 0;
  for (const f of findings) {
    if (f.start < at || isAboutAll(f, text)) continue;
    parts.push(text.slice(at, f.start), h('mark', { class: `tone__${f.severity.toLowerCase()}` }, text.slice(f.start, f.end)));
    at = f.end;
  }
  return [parts, text.slice(at)];
}

export const isAboutAll = (f, text) => f.end <= f.start || f.end - f.start > Math.max(40, text.length / 2);

/** Where findings are after the text was changed at one place; those that were changed are gone. */
export function moved(findings, before, now) {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const by = now.length - before.length;
  return findings
    .filter((f) => f.end <= head || f.start >= before.length - tail)
    .map((f) => (f.end <= head ? f : { ...f, start: f.start + by, end: f.end + by }));
}
