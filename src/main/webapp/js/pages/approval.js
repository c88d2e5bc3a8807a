/** One run, for links in mails. */
import { h, link } from '../dom.js';
import { approvalCard } from '../approval-card.js';

export async function page(context) {
  const { authority, id } = context;
  const approval = await authority.api.get(`/approvals/${id}`);
  return [
    h('p', {}, link(`#/b/${authority.slug}/freigaben`, '← Freigaben')),
    h('h1', { class: 'kern-heading-medium' }, 'Freigabe'),
    approvalCard(context, approval, { open: true }),
  ];
}
