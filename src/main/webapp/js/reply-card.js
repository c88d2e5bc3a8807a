/** One reply and the next step it can take. */
import { badge, facts, h, link, outside, verbatim } from './dom.js';
import { actions, field, form } from './forms.js';
import { decisions, stepsOf } from './approval-parts.js';
import { heldReply } from './held-reply.js';
import { replyForm } from './reply-form.js';
import { reasoned, submitReply, submitWithReason } from './submit-reply.js';
import { withdrawal } from './withdrawal.js';
import { FLAG, REPLY, dayTime, tone, word } from './words.js';
import { proof } from './proof.js';

const APPROVED = ['APPROVED', 'RELEASED', 'PUBLISHED'];
const isApproved = (reply) => APPROVED.includes(reply.state);

/** @param context with the inquiry that it answers */
export function replyCard(context, reply, approval) {
  return h('article', { class: 'panel', 'aria-label': `Antwort: ${word(REPLY, reply.state)}` },
    h('div', { class: 'panel__head' },
      h('strong', {}, reply.createdByName), h('span', { class: 'muted' }, dayTime(reply.createdAt)),
      badge(word(REPLY, reply.state), tone(reply.state))),
    reply.erasedAt ? h('p', { class: 'muted' }, `Der Text wurde am ${dayTime(reply.erasedAt)} gelöscht.`) : verbatim(reply.text, { lang: reply.language }),
    reply.held && heldReply(context, reply),
    origin(reply),
    reply.flags.length > 0 && h('p', { class: 'muted' }, `Merkmale: ${reply.flags.map((f) => word(FLAG, f)).join(', ')}`),
    !reply.erasedAt && next(context, reply, approval),
    isApproved(reply) && proof(context, `/replies/${reply.id}`, reply.id),
    isApproved(reply) && !reply.erasedAt && withdrawReply(context, reply));
}

/** Where the words are from, and whether they need a yes of their own. */
function origin(reply) {
  const free = !reply.revisionId && isApproved(reply) && ': geht ohne neue Freigabe hinaus';
  if (reply.basis === 'ANSWER') return h('p', { class: 'muted' }, 'Unveränderte Antwort der Bibliothek', free, '.');
  if (reply.basis !== 'RENDERING') return null;
  const { values, greeting, signature } = reply.rendering ?? { values: [] };
  return h('div', { class: 'muted' },
    h('p', {}, 'Freigegebene Antwort der Bibliothek, ausgefüllt', free, '.'),
    h('p', {}, [...values.map((v) => `${v.key}: ${v.value}`), greeting && `Begrüßung: ${greeting}`, signature && `Gruß: ${signature.replaceAll('\n', ' / ')}`].filter(Boolean).join(' · ')));
}

/** What went out unchanged stands on the library's approval. */
function withdrawReply(context, reply) {
  if (reply.withdrawnAt) return !reply.held && h('p', { class: 'remark' }, `Die Freigabe wurde zurückgezogen, ${dayTime(reply.withdrawnAt)}.`);
  if (!context.authority.may('withdraw')) return null;
  return reply.revisionId ? withdrawal(context, `/replies/${reply.id}`, reply.contentHash)
    : h('p', { class: 'muted' }, link(`#/b/${context.authority.slug}/bibliothek/${reply.answerId}`, 'Die Freigabe der Bibliotheksantwort zurückziehen'));
}

function next(context, reply, approval) {
  const { authority } = context;
  const writes = authority.may('write');
  switch (reply.state) {
    case 'DRAFT':
      return writes && [submit(context, reply), reasoned((reason) => submitWithReason(context, reply, reason)), rewrite(context, reply, false)];
    case 'RETURNED':
      return [comments(approval), writes && rewrite(context, reply, true)];
    case 'REJECTED':
      return comments(approval);
    case 'IN_APPROVAL':
      return approval && [stepsOf(approval), approval.decidableByMe && decisions(context, approval)];
    case 'APPROVED':
      return [authority.may('release') && !reply.held && release(context, reply), writes && reply.basis !== 'FREE' && rewrite(context, reply, false)];
    case 'RELEASED':
      return [copy(reply), authority.may('release') && publication(context, reply)];
    default:
      return facts([['Veröffentlicht', dayTime(reply.publishedAt)], ['Adresse', outside(reply.publishedUrl)], ['Herausgegeben', `${reply.releasedByName}, ${dayTime(reply.releasedAt)}`]]);
  }
}

const submit = (context, reply) => actions(['Einreichen', () => submitReply(context, reply), 'primary']);

function rewrite(context, reply, returned) {
  const { authority, reload } = context;
  const { element, tone: said, isBegun, isOvertaken } = replyForm(context, {
    label: 'Antwort umschreiben', reply, place: `${authority.slug}/${reply.id}`, complaint: context.inquiry.complaint,
    save: (values) => authority.api.patch(`/replies/${reply.id}`, values, reply),
    drafted: () => reload('Der Entwurf ist gespeichert.'),
  });
  const note = h('span', { class: 'muted' });
  said.watch(() => {
    const { block = 0, warn = 0 } = said.counts() ?? {};
    note.textContent = block + warn ? ` · Leitfaden: ${block + warn === 1 ? 'eine Stelle' : `${block + warn} Stellen`}` : '';
  });
  return h('details', { class: 'fold', open: returned || isBegun },
    h('summary', {}, returned ? 'Umschreiben' : 'Text ändern', note),
    reply.basis !== 'FREE' && h('p', { class: 'muted' }, 'Geändert wird daraus ein eigener Text, der freigegeben werden muss.'),
    isOvertaken && h('p', { class: 'remark' }, 'Dies ist Ihr begonnener Text. Die Antwort wurde inzwischen geändert; oben steht, was jetzt gilt.'), element);
}

/** What those said who did not agree. */
function comments(approval) {
  const said = (approval?.steps ?? []).flatMap((s) => s.decisions).filter((d) => d.comment);
  return said.length > 0 && h('div', { class: 'remark' }, said.map((d) =>
    h('p', {}, h('strong', {}, `${d.personName}: `), d.comment)));
}

const release = ({ authority, reload }, reply) => [
  h('p', { class: 'muted' }, 'Herausgeben heißt: Genau dieser Text wird zur Veröffentlichung übergeben.'),
  actions(['Herausgeben', async () => {
    await authority.api.post(`/replies/${reply.id}/release`);
    await reload('Herausgegeben. Jetzt kopieren, veröffentlichen und die Adresse eintragen.');
  }, 'primary']),
];

function copy(reply) {
  const done = h('span', { class: 'muted', role: 'status' });
  return h('div', { class: 'copy' }, actions(['Text kopieren', async () => {
    await navigator.clipboard.writeText(reply.text);
    done.textContent = 'Kopiert.';
  }, 'primary']), done);
}

function publication({ authority, reload }, reply) {
  const url = field({ name: 'url', label: 'Adresse des veröffentlichten Beitrags', type: 'url', required: true, hint: 'Beginnt mit https://', inputmode: 'url' });
  return form({
    fields: [url], label: 'Veröffentlichung festhalten',
    submits: {
      'Veröffentlichung festhalten': async (values) => {
        await authority.api.post(`/replies/${reply.id}/publication`, values);
        await reload('Festgehalten. Die Anfrage ist beantwortet.');
      },
    },
  });
}
