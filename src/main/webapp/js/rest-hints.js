/** Rest periods and work on Sundays: hints for the person and the agency's administration, nobody else. */
import { api } from './api.js';
import { h } from './dom.js';
import { REST } from './billing-words.js';
import { duration } from './money.js';
import { day, word } from './words.js';

/** @param path of the person's hints */
export async function restHints(path, title) {
  const { hints } = await api.get(path).catch(() => ({ hints: [] }));
  return hints.length > 0 && h('details', { class: 'fold' }, h('summary', {}, `${title} (${hints.length})`),
    h('p', { class: 'muted' }, 'Über alle Behörden gezählt, für Angestellte. Hinweise, keine Feststellungen; keine Behörde sieht sie.'),
    h('ul', { class: 'plain' }, hints.map((hint) => h('li', {}, `${day(`${hint.day}T12:00`)}: ${word(REST, hint.kind)}, ${duration(hint.minutes)}`))));
}
