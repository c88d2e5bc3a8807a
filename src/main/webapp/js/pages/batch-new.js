/** Drafts that are to go through the chain together. */
import { h, link } from '../dom.js';
import { field, form } from '../forms.js';
import { all } from '../list.js';
import { reasonInCase } from '../submit-reply.js';
import { day } from '../words.js';

export async function page({ authority, goTo }) {
  const here = `#/b/${authority.slug}/bibliothek`;
  const entries = [...await all(authority.api, '/answers', { state: 'DRAFT' }), ...await all(authority.api, '/answers', { state: 'APPROVED' })]
    .filter((a) => a.latest.state === 'DRAFT');
  return [
    h('p', {}, link(here, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Entwürfe gemeinsam einreichen'),
    h('p', { class: 'kern-body' }, 'Über alle gewählten Texte wird zusammen entschieden. Wer an einem davon mitgeschrieben hat, entscheidet nicht mit.'),
    entries.length === 0 ? h('p', { class: 'kern-body empty' }, 'Es gibt keine Entwürfe.') : selection(authority, entries, goTo),
  ];
}

function selection(authority, entries, goTo) {
  const drafts = field({ name: 'revisions', label: 'Entwürfe', type: 'checks', required: true,
    options: entries.map((a) => [a.latest.id, `${a.latest.question} (${a.topic}, ${a.latest.writtenByName})`]), value: entries.map((a) => a.latest.id) });
  const name = field({ name: 'name', label: 'Name der Sammelfreigabe', required: true, maxlength: 200, value: `Entwürfe vom ${day(new Date())}` });
  return form({
    label: 'Gemeinsam einreichen',
    fields: [drafts, name, reasonInCase()],
    submits: {
      'Gemeinsam einreichen': async (values) => {
        const batch = await authority.api.post('/answer-batches', values);
        goTo(`#/b/${authority.slug}/freigaben/${batch.approvalId}`, `${batch.memberCount} Texte eingereicht. Sie warten zusammen auf Freigabe.`);
      },
    },
    also: h('button', { type: 'button', class: 'kern-btn kern-btn--tertiary', onclick: () => drafts.input.querySelectorAll('input').forEach((c) => { c.checked = false; }) },
      h('span', { class: 'kern-label' }, 'Keinen auswählen')),
  });
}
