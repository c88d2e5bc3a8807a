/** The inquiries of one authority. */
import { badge, h } from '../dom.js';
import { field, form } from '../forms.js';
import { filters, pagedList } from '../list.js';
import { CHANNEL, INQUIRY, age, dayTime, tone, word } from '../words.js';

export async function page({ authority, query }) {
  const state = query.get('zustand') ?? '';
  const here = `#/b/${authority.slug}/eingang`;
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Eingang'),
    filters('Anfragen nach Zustand', [[here, 'Alle', ''], ...Object.entries(INQUIRY).map(([value, text]) => [`${here}?zustand=${value}`, text, value])], state),
    await pagedList((cursor) => authority.api.get('/inquiries', { state, cursor }), (i) => item(authority, i),
      state ? 'Keine Anfragen in diesem Zustand.' : 'Noch keine Anfragen.'),
    authority.may('write') && record(authority),
  ];
}

export function item(authority, inquiry, across = false) {
  return h('li', { class: 'item', data: { colour: authority.colour } },
    h('div', { class: 'item__body' },
      across && h('p', { class: 'item__authority' }, authority.name),
      h('a', { class: 'item__link clamp', lang: '', dir: 'auto', href: `#/b/${authority.slug}/anfragen/${inquiry.id}` }, inquiry.text ?? 'Text gelöscht'),
      h('p', { class: 'item__meta' }, `${word(CHANNEL, inquiry.channel)} · `,
        h('time', { datetime: inquiry.receivedAt, title: dayTime(inquiry.receivedAt) }, age(inquiry.receivedAt)),
        inquiry.authorHandle && ` · ${inquiry.authorHandle}`)),
    badge(word(INQUIRY, inquiry.state), tone(inquiry.state)));
}

/** For what comes in by telephone or on a channel that is not connected. */
function record(authority) {
  const fields = [
    field({ name: 'channel', label: 'Kanal', type: 'select', required: true, options: Object.entries(CHANNEL).filter(([c]) => c !== 'ANY') }),
    field({ name: 'text', label: 'Wortlaut', type: 'textarea', required: true }),
    field({ name: 'authorHandle', label: 'Name oder Kennung beim Kanal', hint: 'Nur, was für die Antwort gebraucht wird.' }),
    field({ name: 'complaint', label: 'Das ist eine Beschwerde', type: 'check' }),
  ];
  return h('details', { class: 'fold' }, h('summary', {}, 'Anfrage von Hand aufnehmen'), form({
    fields, label: 'Anfrage aufnehmen',
    submits: {
      'Anfrage aufnehmen': async (values) => {
        const inquiry = await authority.api.post('/inquiries', values);
        location.hash = `#/b/${authority.slug}/anfragen/${inquiry.id}`;
      },
    },
  }));
}
