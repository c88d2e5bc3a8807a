/** Whom one reaches in the authority. */
import { h, link } from './dom.js';
import { actions, field, form } from './forms.js';
import { all } from './list.js';

export async function contacts({ authority, reload }) {
  const items = await all(authority.api, '/contacts');
  const manages = authority.may('manage');
  return h('section', { class: 'panel', 'aria-labelledby': 'ansprechpersonen' },
    h('h2', { class: 'kern-heading-small', id: 'ansprechpersonen' }, 'Ansprechpersonen'),
    items.length === 0 && h('p', { class: 'kern-body' }, 'Noch niemand eingetragen.'),
    h('ul', { class: 'rows' }, items.map((c) => h('li', { class: 'rows__item' },
      h('div', {}, h('strong', {}, c.name), ` · ${c.topic}`,
        h('p', { class: 'muted' }, [
          c.phone && link(`tel:${c.phone.replace(/[^+\d]/g, '')}`, c.phone), c.phone && c.email && ' · ',
          c.email && link(`mailto:${encodeURI(c.email)}`, c.email), c.reachable && ` · ${c.reachable}`])),
      manages && actions(['Entfernen', async () => {
        await authority.api.remove(`/contacts/${c.id}`, c);
        await reload(`${c.name} ist entfernt.`);
      }, 'tertiary', { 'aria-label': `${c.name} entfernen`, confirm: `${c.name} wirklich entfernen?` }])))),
    manages && h('details', { class: 'fold' }, h('summary', {}, 'Ansprechperson eintragen'), form({
      label: 'Ansprechperson eintragen',
      fields: [
        field({ name: 'name', label: 'Name', required: true }),
        field({ name: 'topic', label: 'Worum man sich an sie wendet', required: true }),
        field({ name: 'phone', label: 'Telefon', type: 'tel' }),
        field({ name: 'email', label: 'E-Mail', type: 'email' }),
        field({ name: 'reachable', label: 'Wann erreichbar' }),
      ],
      submits: {
        Eintragen: async (values) => {
          await authority.api.post('/contacts', values);
          await reload(`${values.name} ist eingetragen.`);
        },
      },
    })));
}
