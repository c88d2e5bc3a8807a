/** Who answers how much of what, and what one answer costs. */
import { api } from '../api.js';
import { h } from '../dom.js';
import { agencyNav, notTheirs } from '../agency-nav.js';
import { booksNav, rangeForm, rangeOf } from '../books-range.js';
import { duration, eur, percent } from '../money.js';
import { table } from '../table.js';

export async function page({ query }) {
  const no = notTheirs();
  if (no) return no;
  const range = rangeOf(query);
  const here = '#/agentur/buecher/anteile';
  const { items } = await api.get('/agency/books/answer-shares', range);
  const authorities = [...new Set(items.map((i) => i.authorityName))];
  return [
    agencyNav('#/agentur/buecher'), booksNav(here),
    h('h1', { class: 'kern-heading-medium' }, 'Anteile an den Antworten'),
    h('section', { class: 'panel', 'aria-label': 'Zeitraum' }, rangeForm(range, here)),
    items.length === 0 && h('p', { class: 'kern-body empty' }, 'Nichts.'),
    authorities.map((name) => h('section', { class: 'panel', 'aria-label': name }, h('h2', { class: 'kern-heading-small' }, name),
      table(`Antworten für ${name}`, ['Thema', ['Beantwortet', 'number'], ['Agentur', 'number'], ['Behörde', 'number'], ['Anteil der Agentur', 'number'], ['Zeit der Agentur', 'number'], ['Kosten je Antwort', 'number'], ['Preis je Antwort', 'number']],
        items.filter((i) => i.authorityName === name).map((i) => [i.topic || 'ohne Eintrag der Bibliothek', String(i.answered), String(i.byAgency), String(i.byAuthority), i.agencyPercent ? percent(i.agencyPercent) : '–',
          duration(i.minutes), eur(i.costPerAnswer) ?? '–', eur(i.pricePerAnswer) ?? '–'])))),
    h('p', { class: 'muted' }, 'Die Behörde bucht hier keine Stunden; von ihrer Zeit ist nichts bekannt.'),
  ];
}
