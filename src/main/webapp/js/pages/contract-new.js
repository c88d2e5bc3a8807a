/** A contract is proposed: from nothing, or from one there is. */
import { h } from '../dom.js';
import { back, home } from '../billing.js';
import { confirmers, contractForm } from '../contract-form.js';

export async function page({ authority, query, goTo }) {
  const from = query.get('aus');
  const [before, record, people] = await Promise.all([from ? authority.api.get(`/contracts/${from}`) : {}, authority.api.get(''), confirmers(authority)]);
  const begin = { invoice: { name: record.name, street: record.street, postalCode: record.postalCode, city: record.city, leitwegId: record.leitwegId }, ...before, people, number: '', startsOn: '', endsOn: '' };
  return [
    back(`${home(authority)}/vertraege`, 'Verträge und Preise'),
    h('h1', { class: 'kern-heading-medium' }, 'Vertrag vorschlagen'),
    h('p', { class: 'kern-body' }, 'Er gilt, wenn die Behörde ihn angenommen hat, genau so, wie er hier geschrieben wird. Danach kommen die Preise.'),
    h('section', { class: 'panel', 'aria-label': 'Vertrag' }, contractForm(begin, {
      Vorschlagen: async (body) => {
        const made = await authority.api.post('/contracts', body);
        goTo(`${home(authority)}/vertraege/${made.id}`, 'Vorgeschlagen. Jetzt die Preise schreiben; dann nimmt die Behörde beides an.');
      },
    })),
  ];
}
