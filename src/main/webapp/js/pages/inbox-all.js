/** What is open in all authorities for which this person may read inquiries. */
import { h } from '../dom.js';
import { api } from '../api.js';
import { pagedList } from '../list.js';
import * as session from '../session.js';
import { item } from './inbox.js';

export async function page() {
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Eingang aller Behörden'),
    h('p', { class: 'kern-body kern-body--muted' }, 'Offene Anfragen, neueste zuerst. Farbe und Name zeigen, welche Behörde gefragt ist.'),
    await pagedList((cursor) => api.get('/agency/inbox', { cursor }), entry, 'In keiner Ihrer Behörden ist etwas offen.'),
  ];
}

const entry = (i) => item(session.authority(i.tenant) ?? { slug: i.tenant, name: i.tenantName, colour: 'none' }, i, true);
