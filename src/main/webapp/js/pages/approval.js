/** One run, for links in mails. */
import { h, link } from '../dom.js';
import { approvalCard } from '../approval-card.js';
import { withdrawal } from '../withdrawal.js';

const PATHS = { ANSWER: '/answers', REPLY: '/replies' };

export async function page(context) {
  const { authority, id } = context;
  const approval = await authority.api.get(`/approvals/${id}`);
  const { items: [newest] } = await authority.api.get('/approvals', { subjectId: approval.subjectId, limit: 1 });
  const path = PATHS[approval.kind];
  return [
    h('p', {}, link(`#/b/${authority.slug}/freigaben`, '← Freigaben')),
    h('h1', { class: 'kern-heading-medium' }, 'Freigabe'),
    newest && newest.id !== approval.id && h('p', { class: 'remark' }, h('span', {}, 'Inzwischen gibt es eine neuere Fassung dieses Textes: ',
      link(`#/b/${authority.slug}/freigaben/${newest.id}`, 'zu ihrer Freigabe'))),
    approvalCard(context, approval, { open: true }),
    approval.state === 'APPROVED' && path && authority.may('withdraw') && withdrawal(context, `${path}/${approval.subjectId}`, approval.contentHash),
  ];
}
