/** A reply in own words: text, flags, what the guideline says, which way it would take. */
import { Problem } from './api.js';
import { field, form } from './forms.js';
import { submitReply } from './submit-reply.js';
import { toneCheck, toneReason } from './tone-check.js';
import { wayPreview } from './way-preview.js';
import { FLAGS } from './words.js';

export const flagsField = (value, pointer = '/flags') => field({
  name: 'flags', label: 'Merkmale', type: 'checks', options: FLAGS, value: value ?? [], pointer, hint: 'Danach kann sich richten, wer freigibt.',
});

/**
 * @param reply what there is of it: text, channel, kind, language, flags
 * @param complaint does somebody complain? Then a reply begins with understanding
 * @param save text and flags to the reply as stored
 * @param drafted after it was stored and no more
 */
export function replyForm(context, { label, reply, complaint, save, drafted }) {
  const { channel, kind, language } = reply;
  const text = field({ name: 'text', label: 'Antworttext', type: 'textarea', required: true, rows: 7, value: reply.text });
  const flags = flagsField(reply.flags);
  const tone = toneCheck(context, text, { channel, kind, language, complaint, whole: true });
  const reason = toneReason(tone);
  const words = (values) => ({ text: values.text, flags: values.flags });
  const element = form({
    fields: [text, flags, reason], label,
    submits: {
      'Speichern und einreichen': async (values) => {
        await requireReason([tone], reason);
        await submitReply(context, await save(words(values)), reason.given());
      },
      'Als Entwurf speichern': async (values) => {
        await save(words(values));
        await drafted();
      },
    },
  });
  element.append(wayPreview(context, () => ({ kind: 'REPLY', channel, language, flags: flags.read() })));
  return { element, text, tone };
}

/** Nobody has to send a text to learn that it will be refused. */
export async function requireReason(checks, reason) {
  await Promise.all(checks.map((c) => c.look()));
  if (checks.some((c) => c.blocks())) {
    throw new Problem(422, { title: 'So nicht einzureichen', detail: 'Was mit „So nicht“ gekennzeichnet ist, lässt der Leitfaden nicht zu. Bitte ändern; als Entwurf speichern geht.' });
  }
  if (reason.missing()) {
    throw new Problem(422, { code: 'VALIDATION_FAILED', title: 'Begründung nötig', errors: [{ pointer: reason.pointer, detail: 'Bitte begründen oder den Text ändern.' }] });
  }
}
