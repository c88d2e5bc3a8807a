/** A draft whose submission is refused stays a draft; the page shows it and the reason. */
import { h } from './dom.js';
import { field, form } from './forms.js';

export async function submitReply(context, reply, toneReason) {
  const { authority, reload } = context;
  try {
    await submitted(context, await authority.api.post(...submissionOf(`/replies/${reply.id}`, toneReason)));
  } catch (error) {
    const places = error.code === 'TONE_BLOCKED' || error.code === 'TONE_REASON_NEEDED' ? error.errors ?? [] : [];
    await reload(`Als Entwurf gespeichert, aber nicht eingereicht: ${error.message} ${places.map((p) => p.detail).join(' ')}`.trim());
  }
}

/** Address and body: with the reason that the guideline's concerns want, if there is one. */
export const submissionOf = (path, toneReason) => (toneReason ? [`${path}/reasoned-submission`, { toneReason }] : [`${path}/submission`]);

/** Where the guideline has concerns and the text is right all the same. */
export function reasoned(submit) {
  const reason = field({ name: 'toneReason', label: 'Warum der Text trotz der Bedenken des Leitfadens richtig ist', required: true, maxlength: 1000 });
  return h('details', { class: 'fold' }, h('summary', {}, 'Mit Begründung einreichen'),
    form({ fields: [reason], label: 'Mit Begründung einreichen', submits: { 'Mit Begründung einreichen': (values) => submit(values.toneReason) } }));
}

/** For many texts together, of which nobody knows beforehand whether the guideline has concerns. */
export const reasonInCase = () => field({
  name: 'toneReason', label: 'Warum die Texte trotz Bedenken des Leitfadens richtig sind', maxlength: 1000, hint: 'Nur nötig, wenn er welche hat. Die Freigebenden lesen die Begründung.',
});

/** Refusals stand beside the button here. */
export const submitWithReason = async (context, reply, toneReason) =>
  submitted(context, await context.authority.api.post(...submissionOf(`/replies/${reply.id}`, toneReason)));

const submitted = ({ reload }, after) => reload(after.state !== 'APPROVED' ? 'Eingereicht. Der Text wartet jetzt auf Freigabe.'
  : after.basis === 'RENDERING' ? 'Freigegeben, weil nur ausgefüllt, was freigegeben ist. Jetzt herausgeben.'
    : 'Freigegeben, weil unverändert aus der Bibliothek. Jetzt herausgeben.');
