/** How grave each rule is here: as usual, otherwise, or not looked at. */
import { h } from './dom.js';
import { WEIGHED, SEVERITY } from './tone-words.js';

/** @param add makes a field of the form */
export function ruleFields(rules, add) {
  const usual = (severity) => [['', `wie üblich: ${SEVERITY[severity]}`], ...Object.entries(SEVERITY), ['off', 'nicht prüfen']];
  const now = (key) => (rules.off?.includes(key) ? 'off' : rules.severities?.[key] ?? '');
  const known = WEIGHED.flatMap(([, list]) => list.map(([key]) => key));
  const fields = new Map();
  const node = h('div', { class: 'form' }, WEIGHED.map(([area, list]) => h('fieldset', { class: 'kern-fieldset group' }, h('legend', { class: 'kern-label' }, area),
    h('div', { class: 'grid' }, list.map(([key, title, severity]) => {
      const f = add({ name: key, label: title, type: 'select', options: usual(severity), value: now(key), pointer: `/rules/severities/${key}` });
      fields.set(key, f);
      return f.node;
    })))));
  const chosen = () => [...fields].map(([key, f]) => [key, f.input.value]);
  /** What somebody set by other means, of rules that are not told here, stays. */
  const kept = Object.entries(rules.severities ?? {}).filter(([key]) => !known.includes(key));
  return {
    node,
    read: () => ({
      severities: Object.fromEntries([...kept, ...chosen().filter(([, v]) => v && v !== 'off')]),
      off: [...(rules.off ?? []).filter((key) => !known.includes(key)), ...chosen().filter(([, v]) => v === 'off').map(([key]) => key)],
    }),
  };
}
