/** A new version: from the template, or from one there is. */
import { h, link } from '../dom.js';
import { guidelineForm } from '../guideline-form.js';
import { all, filters } from '../list.js';
import { today } from '../zone.js';
import { inForce } from './guidelines.js';

const TEMPLATE = 'Behörde, bürgernah';

export async function page({ authority, query, goTo }) {
  const here = `#/b/${authority.slug}/leitfaden`;
  const [template, items] = await Promise.all([authority.api.get('/tone-template'), all(authority.api, '/tone-guidelines')]);
  const counting = items.filter((g) => inForce(g, items));
  const current = counting.find((g) => !g.channel && !g.language && !g.topic && !g.crisis) ?? counting[0];
  const from = items.find((g) => g.id === query.get('aus')) ?? (query.has('vorlage') ? null : current);
  const begin = { ...(from ?? { name: TEMPLATE, ...template }), effectiveFrom: today() };
  const create = (body) => authority.api.post('/tone-guidelines', body);
  return [
    h('p', {}, link(here, '← Leitfaden')),
    h('h1', { class: 'kern-heading-medium' }, 'Neue Fassung des Leitfadens'),
    filters('Womit anfangen', [
      ...items.filter((g) => g.state === 'APPROVED').slice(0, 5).map((g) => [`${here}/neu?aus=${g.id}`, `Fassung ${g.number}: ${g.name}`, g.id]),
      [`${here}/neu?vorlage=ja`, `Vorlage „${TEMPLATE}“`, ''],
    ], from?.id ?? ''),
    h('section', { class: 'panel' }, guidelineForm(begin, {
      'Als Entwurf speichern': async (body) => {
        const made = await create(body);
        goTo(`${here}/${made.id}`, 'Gespeichert. Jetzt ansehen, vergleichen und einreichen.');
      },
    })),
  ];
}
