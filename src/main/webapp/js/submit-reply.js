/** A draft whose submission is refused stays a draft; the page shows it and the reason. */
export async function submitReply({ authority, reload }, reply) {
  try {
    const after = await authority.api.post(`/replies/${reply.id}/submission`);
    await reload(after.state === 'APPROVED'
      ? 'Freigegeben, weil unverändert aus der Bibliothek. Jetzt herausgeben.'
      : 'Eingereicht. Der Text wartet jetzt auf Freigabe.');
  } catch (error) {
    await reload(`Als Entwurf gespeichert, aber nicht eingereicht: ${error.message}`);
  }
}
