/** A reply whose source has changed or whose approval was taken back: why it waits, and who can let it go on. */
import { h, link } from './dom.js';
import { actions } from './forms.js';
import { dayTime } from './words.js';

export function heldReply({ authority, reload }, reply) {
  if (reply.withdrawnAt) {
    return h('div', { class: 'remark' },
      h('p', {}, h('strong', {}, 'Angehalten. '), `Die Freigabe, auf der dieser Text beruht, wurde zurückgezogen, ${dayTime(reply.withdrawnAt)}. Er geht so nicht mehr hinaus.`),
      h('p', {}, link(`#/b/${authority.slug}/stopp`, 'Zurückgezogene Freigaben')));
  }
  const own = reply.contentHash !== null && reply.state !== 'RETURNED';
  return h('div', { class: 'remark' },
    h('p', {}, h('strong', {}, 'Angehalten. '), 'Eine Quelle hat sich geändert, auf der dieser Text beruht. Er geht nicht hinaus, bis jemand entscheidet.'),
    reply.holds.map((hold) => h('div', {},
      h('p', {}, link(`#/b/${authority.slug}/quellen/${hold.sourceId}`, hold.title), ` · jetzt: ${hold.version}`),
      own && authority.may('confirmSource') && actions([`Text stimmt auch mit „${hold.version}“`, async () => {
        await authority.api.post(`/replies/${reply.id}/confirmations`, {
          sourceId: hold.sourceId, sourceVersionId: hold.sourceVersionId, contentHash: reply.contentHash,
        });
        await reload('Bestätigt. Die Antwort kann herausgegeben werden.');
      }, 'secondary', { confirm: 'Quelle geprüft und bestätigen?' }]))),
    !own && reply.answerId && h('p', {}, link(`#/b/${authority.slug}/bibliothek/${reply.answerId}`, 'Zur Antwort der Bibliothek')));
}
