/** Legal holds and receipts of erasures. */
import { badge, h, link } from './dom.js';
import { actions, field, form } from './forms.js';
import { pagedList } from './list.js';
import { CHANNEL, dayTime, word } from './words.js';
import { instantAt } from './zone.js';

/** @param whose channel and author */
export function holdForm({ authority, reload }, whose) {
  return form({
    label: 'Löschung sperren',
    fields: [
      field({ name: 'reason', label: 'Grund', required: true, hint: 'Am besten ein Aktenzeichen, ohne Namen.' }),
      field({ name: 'until', label: 'Bis', type: 'date', required: true, pointer: '/endsAt' }),
    ],
    submits: {
      Sperren: async ({ reason, until }) => {
        await authority.api.post('/legal-holds', { ...whose, reason, endsAt: endOf(until) });
        await reload('Gesperrt. Bis dahin wird nichts davon gelöscht.', { top: true });
      },
    },
  });
}

const endOf = (date) => instantAt(`${date}T23:59:59`).toISOString();

export async function holds(context) {
  const { authority } = context;
  return h('section', { class: 'panel', 'aria-labelledby': 'sperren' },
    h('h2', { class: 'kern-heading-small', id: 'sperren' }, 'Sperren'),
    h('p', { class: 'muted' }, 'Wegen eines Rechtsstreits wird bis zum Ende der Sperre weder am Löschtag noch auf Antrag gelöscht.'),
    await pagedList((cursor) => authority.api.get('/legal-holds', { limit: 20, cursor }), (hold) => held(context, hold), 'Keine Sperren.'));
}

function held({ authority, reload }, hold) {
  const about = hold.inquiryId
    ? link(`#/b/${authority.slug}/anfragen/${hold.inquiryId}`, 'Eine Anfrage')
    : `Eine Person auf ${word(CHANNEL, hold.channel)}`;
  return h('li', { class: 'rows__item' },
    h('div', {}, h('strong', {}, hold.reason ?? 'Grund gelöscht'),
      h('p', { class: 'muted' }, about, ` · bis ${dayTime(hold.endsAt)} · gesetzt von ${hold.setByName}`, hold.liftedAt && ` · aufgehoben von ${hold.liftedByName}`)),
    badge(hold.inForce ? 'Gilt' : 'Beendet', hold.inForce ? 'warning' : 'info'),
    hold.inForce && actions(['Aufheben', async () => {
      await authority.api.remove(`/legal-holds/${hold.id}`, hold);
      await reload('Die Sperre ist aufgehoben.');
    }, 'tertiary', { confirm: 'Wirklich aufheben?' }]));
}

export async function erasures({ authority }) {
  return h('section', { class: 'panel', 'aria-labelledby': 'belege' },
    h('h2', { class: 'kern-heading-small', id: 'belege' }, 'Belege über Löschungen auf Antrag'),
    h('p', { class: 'muted' }, 'Ein Beleg sagt, dass gelöscht wurde, nicht für wen. Sucht man die Person noch einmal, findet man ihn wieder.'),
    await pagedList((cursor) => authority.api.get('/erasures', { limit: 20, cursor }), receipt, 'Noch keine.'));
}

const receipt = (e) => h('li', { class: 'rows__item' },
  h('div', {}, h('strong', {}, `${e.counts.inquiry} Anfragen, ${e.counts.reply} Antworten`),
    h('p', { class: 'muted' }, `${dayTime(e.erasedAt)} · ${e.erasedByName} · ${e.inquiryId ? 'eine Anfrage' : `eine Person auf ${word(CHANNEL, e.channel)}`}`)));
