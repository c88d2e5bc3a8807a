/** A reply in own words: text, flags, what the guideline says, which way it would take. */
import { Problem } from './api.js';
import { field, form } from './forms.js';
import { begun, keep } from './session.js';
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
 * @param place where it is kept while it is not sent
 * @param save text, flags and the entry that it was made from to the reply as stored
 * @param drafted after it was stored and no more
 */
export function replyForm(context, { label, reply, complaint, place, save, drafted }) {
  const { channel, kind, language } = reply;
  const kept = begun(place) ?? {};
  let basedOnAnswerId = kept.basedOnAnswerId ?? null;
  const text = field({ name: 'text', label: 'Antworttext', type: 'textarea', required: true, rows: 7, value: kept.text ?? reply.text, lang: language });
  const flags = flagsField(kept.flags ?? reply.flags);
  const tone = toneCheck(context, text, { channel, kind, language, complaint, whole: true });
  const reason = toneReason(tone);
  const stored = async (values) => {
    const saved = await save({ text: values.text, flags: values.flags }, basedOnAnswerId);
    keep(place, null);
    return saved;
  };
  const element = form({
    fields: [text, flags, reason], label,
    submits: {
      'Speichern und einreichen': async (values) => {
        await requireReason([tone], reason);
        await submitReply(context, await stored(values), reason.given());
      },
      'Als Entwurf speichern': async (values) => {
        await stored(values);
        await drafted();
      },
    },
  });
  element.append(wayPreview(context, () => ({ kind: 'REPLY', channel, language, flags: flags.read() })));
  element.addEventListener('input', () => keep(place, text.input.value.trim() === '' ? null
    : { text: text.input.value, flags: flags.read(), basedOnAnswerId, version: reply.version }));
  /** The words of an entry to begin with: its sources and its people count for what becomes of them. */
  const beginWith = (words, answerId) => {
    basedOnAnswerId = answerId;
    text.input.value = words;
    text.input.dispatchEvent(new Event('input', { bubbles: true }));
    text.input.focus();
  };
  const isBegun = kept.text !== undefined;
  return { element, tone, beginWith, isBegun, isOvertaken: isBegun && kept.version !== reply.version };
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
