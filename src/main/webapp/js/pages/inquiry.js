/** One question, from its suggestion to its published reply. */
import { badge, card, facts, h, verbatim } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { CHANNEL, CLOSED_BY_ERASURE, CLOSURE, INQUIRY, age, day, dayTime, tone, word } from '../words.js';
import { minutes } from '../minutes.js';
import { replyCard } from '../reply-card.js';
import { replyForm } from '../reply-form.js';
import { keep } from '../session.js';
import { submitReply } from '../submit-reply.js';
import { suggestions } from '../suggestions.js';

const DEAD = ['REJECTED', 'PUBLISHED'];

export async function page(context) {
  const { authority, id } = context;
  const inquiry = await authority.api.get(`/inquiries/${id}`);
  const approvals = inquiry.replies.some((r) => r.revisionId) ? await runsOf(authority, inquiry) : [];
  const open = inquiry.state !== 'CLOSED';
  const writes = authority.may('write') && open;
  return [
    h('p', {}, h('a', { class: 'kern-link', href: `#/b/${authority.slug}/eingang` }, '← Eingang')),
    h('h1', { class: 'kern-heading-medium' }, `Anfrage auf ${word(CHANNEL, inquiry.channel)}`),
    h('div', { class: 'two' },
      h('div', { class: 'two__main' },
        question(inquiry),
        writes && complaint(context, inquiry),
        inquiry.replies.length > 0 && h('section', { 'aria-labelledby': 'antworten' },
          h('h2', { class: 'kern-heading-small', id: 'antworten' }, 'Antworten'),
          inquiry.replies.map((r) => replyCard({ ...context, inquiry }, r, approvals.find((a) => a.subjectId === r.id)))),
        writes && write(context, inquiry)),
      h('div', { class: 'two__side' },
        authority.may('bookTime') && minutes(context, inquiry),
        writes && closing(context, inquiry),
        inquiry.state === 'CLOSED' && card(h('h2', { class: 'kern-heading-small' }, 'Abgeschlossen'),
          facts([['Am', dayTime(inquiry.closedAt)], ['Grund', word({ ...CLOSURE, ...CLOSED_BY_ERASURE }, inquiry.closedReason)]])))),
  ];
}

/** The newest run of each reply. */
async function runsOf(authority, inquiry) {
  const pages = await Promise.all(inquiry.replies.filter((r) => r.revisionId).map((r) => authority.api.get('/approvals', { subjectId: r.id, limit: 1 })));
  return pages.flatMap((p) => p.items);
}

const question = (inquiry) => h('section', { class: 'panel panel--question', 'aria-label': 'Was gefragt wurde' },
  h('div', { class: 'panel__head' }, h('strong', {}, inquiry.authorHandle ?? (inquiry.erasedAt ? 'Name gelöscht' : 'Ohne Namen')),
    h('span', { class: 'muted', title: dayTime(inquiry.receivedAt) }, age(inquiry.receivedAt)),
    badge(word(INQUIRY, inquiry.state), tone(inquiry.state)), inquiry.complaint && badge('Beschwerde', 'warning')),
  inquiry.erasedAt ? h('p', { class: 'muted' }, `Was hier stand, wurde am ${dayTime(inquiry.erasedAt)} gelöscht.`) : verbatim(inquiry.text, { lang: '' }),
  inquiry.eraseAfter && !inquiry.erasedAt && h('p', { class: 'muted' }, `Wird gelöscht am ${day(inquiry.eraseAfter)}.`));

/** An answer to a complaint begins with understanding; the guideline looks. */
function complaint({ authority, reload }, inquiry) {
  return actions([inquiry.complaint ? 'Doch keine Beschwerde' : 'Das ist eine Beschwerde', async () => {
    await authority.api.patch(`/inquiries/${inquiry.id}`, { complaint: !inquiry.complaint }, inquiry);
    await reload(inquiry.complaint ? 'Nicht mehr als Beschwerde vermerkt.' : 'Als Beschwerde vermerkt. Die Antwort beginnt mit Verständnis.');
  }, 'tertiary']);
}

function write(context, inquiry) {
  const { authority, reload } = context;
  const underWay = inquiry.replies.some((r) => !DEAD.includes(r.state)) || inquiry.state === 'ANSWERED';
  const place = `${authority.slug}/${inquiry.id}`;
  const draft = (values) => authority.api.post(`/inquiries/${inquiry.id}/replies`, values);
  const { element, beginWith, isBegun } = replyForm(context, {
    label: 'Eigene Antwort', place,
    reply: { channel: inquiry.channel, kind: 'ANY', language: 'de', flags: [] },
    complaint: inquiry.complaint,
    save: (values, basedOnAnswerId) => draft({ ...values, basedOnAnswerId }),
    drafted: () => reload('Der Entwurf ist gespeichert.'),
  });
  const own = h('section', { class: 'panel', 'aria-labelledby': 'eigene' },
    h('h2', { class: 'kern-heading-small', id: 'eigene' }, 'Selbst schreiben'),
    h('p', { class: 'muted' }, 'Ein eigener Text geht durch die Freigabekette der Behörde, bevor er hinausdarf.'), element);
  const takeOver = async (answerId, rendering) => {
    const reply = await draft({ answerId, rendering });
    keep(place, null);
    await submitReply(context, reply);
  };
  if (!underWay) return [suggestions(context, inquiry, takeOver, beginWith), own];
  const body = h('div');
  const fold = h('details', { class: 'fold' }, h('summary', {}, 'Weitere Antwort schreiben'), body);
  fold.addEventListener('toggle', () => {
    if (fold.open && !body.firstChild) body.append(suggestions(context, inquiry, takeOver, beginWith), own);
  });
  fold.open = isBegun;
  return fold;
}

function closing({ authority, reload }, inquiry) {
  const reason = field({
    name: 'reason', label: 'Grund', type: 'select', required: true, options: Object.entries(CLOSURE),
    value: inquiry.state === 'ANSWERED' ? 'ANSWERED' : 'NO_ANSWER_NEEDED',
  });
  return h('details', { class: 'fold', open: inquiry.state === 'ANSWERED' }, h('summary', {}, 'Anfrage abschließen'), form({
    fields: [reason], label: 'Anfrage abschließen',
    submits: {
      Abschließen: async (values) => {
        await authority.api.post(`/inquiries/${inquiry.id}/closure`, values);
        await reload('Die Anfrage ist abgeschlossen.');
      },
    },
  }));
}
