/** One reply and the next step it can take. */
import { badge, facts, h, outside, verbatim } from './dom.js';
import { actions, field, form } from './forms.js';
import { decisions, stepsOf } from './approval-parts.js';
import { heldReply } from './held-reply.js';
import { submitReply, submitWithReason } from './submit-reply.js';
import { toneCheck } from './tone-check.js';
import { REPLY, dayTime, tone, word } from './words.js';
import { proof } from './proof.js';

export function replyCard(context, reply, approval) {
  return h('article', { class: 'panel', 'aria-label': `Antwort: ${word(REPLY, reply.state)}` },
    h('div', { class: 'panel__head' },
      h('strong', {}, reply.createdByName), h('span', { class: 'muted' }, dayTime(reply.createdAt)),
      badge(word(REPLY, reply.state), tone(reply.state))),
    reply.erasedAt ? h('p', { class: 'muted' }, `Der Text wurde am ${dayTime(reply.erasedAt)} gelöscht.`) : verbatim(reply.text),
    reply.held && heldReply(context, reply),
    reply.basis === 'ANSWER' && h('p', { class: 'muted' }, 'Unveränderte Antwort der Bibliothek'),
    !reply.erasedAt && next(context, reply, approval),
    ['APPROVED', 'RELEASED', 'PUBLISHED'].includes(reply.state) && proof(context, `/replies/${reply.id}`, reply.id));
}

function next(context, reply, approval) {
  const { authority } = context;
  const writes = authority.may('write');
  switch (reply.state) {
    case 'DRAFT':
      return writes && [submit(context, reply), reasoned(context, reply), rewrite(context, reply, false)];
    case 'RETURNED':
      return [comments(approval), writes && rewrite(context, reply, true)];
    case 'REJECTED':
      return comments(approval);
    case 'IN_APPROVAL':
      return approval && [stepsOf(approval), approval.decidableByMe && decisions(context, approval)];
    case 'APPROVED':
      return authority.may('release') && !reply.held && release(context, reply);
    case 'RELEASED':
      return [copy(reply), authority.may('release') && publication(context, reply)];
    default:
      return facts([['Veröffentlicht', dayTime(reply.publishedAt)], ['Adresse', outside(reply.publishedUrl)], ['Herausgegeben', `${reply.releasedByName}, ${dayTime(reply.releasedAt)}`]]);
  }
}

const submit = (context, reply) => actions(['Einreichen', () => submitReply(context, reply), 'primary']);

/** Where the guideline has concerns and the text is right all the same. */
function reasoned(context, reply) {
  const reason = field({ name: 'toneReason', label: 'Warum der Text trotz der Bedenken des Leitfadens richtig ist', required: true, maxlength: 1000 });
  return h('details', { class: 'fold' }, h('summary', {}, 'Mit Begründung einreichen'),
    form({ fields: [reason], label: 'Mit Begründung einreichen', submits: { 'Mit Begründung einreichen': (values) => submitWithReason(context, reply, values) } }));
}

function rewrite(context, reply, returned) {
  const { authority, reload } = context;
  const text = field({ name: 'text', label: 'Antworttext', type: 'textarea', required: true, rows: 7, value: reply.text });
  text.node.append(toneCheck(context, text.input, { channel: reply.channel, kind: reply.kind, language: reply.language, whole: true }));
  const save = (values) => authority.api.patch(`/replies/${reply.id}`, values, reply);
  const edit = form({
    fields: [text], label: 'Antwort umschreiben',
    submits: {
      'Speichern und einreichen': async (values) => {
        await save(values);
        await submitReply(context, reply);
      },
      'Als Entwurf speichern': async (values) => {
        await save(values);
        await reload('Der Entwurf ist gespeichert.');
      },
    },
  });
  return h('details', { class: 'fold', open: returned },
    h('summary', {}, returned ? 'Umschreiben' : 'Text ändern'),
    reply.basis === 'ANSWER' && h('p', { class: 'muted' }, 'Geändert wird daraus ein eigener Text, der freigegeben werden muss.'), edit);
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
