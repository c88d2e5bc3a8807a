/** Drafting a chain: from a ready-made one, from one there was, or from nothing. */
import { h, link } from '../dom.js';
import { chainEditor } from '../chain-editor.js';
import { deciders } from '../deciders.js';
import { all, filters } from '../list.js';

const NOTHING = { name: 'Standard', paths: [{ name: 'Standard', condition: null, steps: [{ name: 'Freigabe', mode: 'ANY', deadlineMinutes: 240 }] }] };

export async function page({ authority, query, goTo }) {
  const here = `#/b/${authority.slug}/freigabeketten`;
  const [templates, chains, people] = await Promise.all([authority.api.get('/chains/templates'), all(authority.api, '/chains'), deciders(authority)]);
  const begin = beginning(query, templates.items, chains);
  const inForce = chains.find((c) => c.inForce);
  const plan = { greetings: inForce?.greetings, signatures: inForce?.signatures, ...begin.plan };
  return [
    h('p', {}, link(here, '← Freigabeketten')),
    h('h1', { class: 'kern-heading-medium' }, 'Freigabekette entwerfen'),
    h('p', { class: 'kern-body' }, 'Ein Entwurf gilt erst, wenn ihm zwei Freigebende zugestimmt haben, die ihn nicht entworfen haben. Was schon unterwegs ist, bleibt bei der Kette, mit der es begonnen hat.'),
    filters('Womit anfangen', [
      inForce && [`${here}/neu?aus=${inForce.id}`, 'Die geltende', inForce.id],
      ...templates.items.map((t) => [`${here}/neu?vorlage=${encodeURIComponent(t.name)}`, `Vorlage „${t.name}“`, t.name]),
      [`${here}/neu?vorlage=`, 'Leer', ''],
    ].filter(Boolean), begin.chosen),
    begin.description && h('p', { class: 'muted' }, begin.description),
    chainEditor(plan, people, async (body) => {
      await authority.api.post('/chains', body);
      goTo(here, 'Entworfen. Jetzt müssen zwei Freigebende zustimmen, die nicht mitgeschrieben haben.');
    }),
  ];
}

function beginning(query, templates, chains) {
  const template = templates.find((t) => t.name === query.get('vorlage'));
  if (template) return { chosen: template.name, description: template.description, plan: { name: template.name, paths: template.paths } };
  if (query.has('vorlage')) return { chosen: '', plan: NOTHING };
  const chain = chains.find((c) => c.id === query.get('aus')) ?? chains.find((c) => c.inForce);
  return chain ? { chosen: chain.id, plan: chain } : { chosen: '', plan: NOTHING };
}
