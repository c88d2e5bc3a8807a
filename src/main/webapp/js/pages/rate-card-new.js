/** Prices are proposed: beginning with those that count now. */
import { h } from '../dom.js';
import { back, home } from '../billing.js';
import { all } from '../list.js';
import { today } from '../money.js';
import { cardOn } from '../rate-card.js';
import { rateCardForm } from '../rate-card-form.js';

export async function page({ authority, id, goTo }) {
  const [contract, cards] = await Promise.all([authority.api.get(`/contracts/${id}`), all(authority.api, '/rate-cards')]);
  const own = cards.filter((c) => c.contractId === id);
  const here = `${home(authority)}/vertraege/${id}`;
  return [
    back(here, `Vertrag ${contract.number}`),
    h('h1', { class: 'kern-heading-medium' }, 'Preise vorschlagen'),
    h('p', { class: 'kern-body' }, 'Sie gelten ab ihrem Tag für alles, was danach gebucht wird, sobald die Behörde sie angenommen hat. Was schon gebucht ist, behält seine Sätze.'),
    h('section', { class: 'panel', 'aria-label': 'Preise' }, rateCardForm({ ...(cardOn(own, today()) ?? own[0]), from: [contract.startsOn, today()].sort().at(-1) }, async (card) => {
      await authority.api.post('/rate-cards', { contractId: id, ...card });
      goTo(here, 'Vorgeschlagen. Die Behörde nimmt die Preise an.');
    })),
  ];
}
