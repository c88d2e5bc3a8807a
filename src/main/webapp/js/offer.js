/** Offering a text of one's own to another authority one leads the agency's work for. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { authorities } from './session.js';

export function offerForm({ authority, reload }, answer) {
  const others = authorities().filter((a) => a !== authority && a.may('offer') && a.state !== 'ENDED');
  if (!authority.may('offer') || others.length === 0) return null;
  return h('details', { class: 'fold' }, h('summary', {}, 'Als Vorlage anbieten'),
    h('p', { class: 'muted' }, 'Nur Texte, die Sie selbst geschrieben haben. Die andere Behörde erfährt nicht, woher die Vorlage kommt.'),
    form({
      label: 'Als Vorlage anbieten',
      fields: [
        field({ name: 'to', label: 'Behörde', type: 'select', required: true, options: others.map((a) => [a.slug, a.name]) }),
        field({ name: 'note', label: 'Ein Wort dazu', type: 'textarea', rows: 2, maxlength: 2000 }),
      ],
      submits: {
        Anbieten: async (values) => {
          const target = others.find((a) => a.slug === values.to);
          await target.api.post('/template-offers', { from: authority.slug, answerId: answer.id, note: values.note });
          await reload(`Angeboten: ${target.name}.`);
        },
      },
    }));
}
