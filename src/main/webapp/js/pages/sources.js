/** What answers rely on. */
import { badge, h, link } from '../dom.js';
import { pagedList } from '../list.js';
import { sourceForm } from '../source-form.js';

export async function page(context) {
  const { authority, reload } = context;
  const here = `#/b/${authority.slug}/quellen`;
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Quellen'),
    await pagedList((cursor) => authority.api.get('/sources', { cursor }), (s) => item(here, s), 'Noch ist keine Quelle eingetragen.'),
    authority.may('write') && h('details', { class: 'fold' }, h('summary', {}, 'Neue Quelle eintragen'),
      sourceForm(authority, () => reload('Die Quelle ist eingetragen.'))),
  ];
}

const item = (here, source) => h('li', { class: 'item' },
  h('div', { class: 'item__body' },
    h('a', { class: 'item__link', href: `${here}/${source.id}` }, [source.title, source.norm].filter(Boolean).join(', ')),
    h('p', { class: 'item__meta' }, `${source.issuer} · ${source.current.label}`)),
  source.endsAt && h('div', { class: 'item__badges' }, badge(new Date(source.endsAt) <= new Date() ? 'Gilt nicht mehr' : 'Endet', 'danger')));
