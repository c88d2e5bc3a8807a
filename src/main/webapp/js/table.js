/** A table on a desk; on a phone each of its rows becomes a card. The roles keep it a table for those who listen. */
import { h } from './dom.js';

/**
 * @param heads a name, or name and 'number'
 * @param rows of cells: text or nodes
 * @param foot cells of the last row, or nothing
 */
export function table(caption, heads, rows, foot) {
  const columns = heads.map((head) => [head].flat());
  const cells = (row, tag, role) => row.map((content, i) =>
    h(tag, { role, class: columns[i][1], data: { label: columns[i][0] } }, content ?? ''));
  return h('table', { class: 'table', role: 'table' },
    h('caption', { class: 'kern-sr-only' }, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map(([name, kind]) => h('th', { role: 'columnheader', scope: 'col', class: kind }, name)))),
    h('tbody', { role: 'rowgroup' }, rows.map((row) => h('tr', { role: 'row' }, cells(row, 'td', 'cell')))),
    foot && h('tfoot', { role: 'rowgroup' }, h('tr', { role: 'row' }, cells(foot, 'td', 'cell'))));
}
