/** Lists of the API, page by page. */
import { actions } from './forms.js';
import { h } from './dom.js';
import { say } from './shell.js';

/**
 * @param load cursor to page; null is the first
 * @param item entry to list item
 */
export async function pagedList(load, item, empty, props = {}) {
  const list = h('ul', { class: 'list', ...props });
  const more = h('div');
  const take = async (cursor) => {
    const page = await load(cursor);
    const first = list.children.length;
    page.items.forEach((entry) => list.append(item(entry)));
    more.replaceChildren(...(page.nextCursor ? [actions(['Weitere laden', async () => {
      await take(page.nextCursor);
      list.children[first + page.items.length]?.querySelector('a, button')?.focus();
    }])] : []));
    return page;
  };
  const page = await take(null);
  return page.items.length === 0 ? h('p', { class: 'kern-body empty' }, empty) : h('div', {}, list, more);
}

/** Nobody reads more than that, and no list is asked for without an end. */
const MOST = 2000;

/** Everything, for lists that are short by nature; if one is not, it says so. */
export async function all(api, path, query = {}) {
  const items = [];
  let cursor = null;
  do {
    const page = await api.get(path, { ...query, limit: 200, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && items.length < MOST);
  if (cursor) say(`Hier fehlt etwas: Es gibt mehr als ${MOST} Einträge, und nur die ersten ${items.length} sind berücksichtigt.`);
  return items;
}

/** Links that choose what a list shows. */
export const filters = (label, entries, chosen) => h('nav', { class: 'filters', 'aria-label': label },
  h('ul', {}, entries.map(([href, text, value]) => h('li', {}, h('a', { href, 'aria-current': value === chosen ? 'true' : null }, text)))));
