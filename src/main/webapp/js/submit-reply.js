/** A draft whose submission is refused stays a draft; the page shows it and the reason. */
export async function submitReply(context, reply) {
  const { authority, reload } = context;
  try {
    await submitted(context, await authority.api.post(`/replies/${reply.id}/submission`));
  } catch (error) {
    const places = error.code === 'TONE_BLOCKED' || error.code === 'TONE_REASON_NEEDED' ? error.errors ?? [] : [];
    await reload(`Als Entwurf gespeichert, aber nicht eingereicht: ${error.message} ${places.map((p) => p.detail).join(' ')}`.trim());
  }
}

/** With the reason that the guideline's concerns want. */
export async function submitWithReason(context, reply, values) {
  await submitted(context, await context.authority.api.post(`/replies/${reply.id}/reasoned-submission`, values));
}

const submitted = ({ reload }, after) => reload(after.state === 'APPROVED'
  ? 'Freigegeben, weil unverändert aus der Bibliothek. Jetzt herausgeben.'
  : 'Eingereicht. Der Text wartet jetzt auf Freigabe.');
