/** How far a contract is used up: booked, billed of that, and where the warnings stand. */
import { badge, h } from './dom.js';
import { cents, eur } from './money.js';
import { day } from './words.js';

/** @param billed net, or null where that is not known */
export function ceilingBar(c, billed) {
  const share = (amount) => Math.max(0, Math.min(100, Math.round((cents(amount) / cents(c.ceiling)) * 100)));
  const words = [`Von ${eur(c.ceiling)} sind ${eur(c.used)} gebucht (${c.percent} %)`, billed && `${eur(billed)} abgerechnet`, `${eur(c.left)} noch frei`].filter(Boolean).join(', ');
  const part = (kind, width) => sized(h('span', { class: `bar__${kind}` }), 'width', width);
  return h('div', { class: 'ceiling' },
    h('div', { class: ['bar', c.warning !== null && 'bar--warning', c.percent >= 100 && 'bar--full'], 'aria-hidden': 'true' },
      part('used', share(c.used)), billed && part('billed', share(billed)),
      [c.firstWarning, c.secondWarning].map((at) => sized(h('span', { class: 'bar__mark' }), 'left', at))),
    h('p', {}, words, '.'),
    c.state !== 'ENDED' && h('p', { class: 'muted' }, `Warnungen bei ${c.firstWarning}, ${c.secondWarning} und 100 %. `,
      c.percent < 100 && (c.ceilingReachedOn ? `Wenn es so weitergeht, ist die Obergrenze am ${day(`${c.ceilingReachedOn}T12:00`)} erreicht.` : 'So wie bisher reicht sie bis zum Ende der Laufzeit.')),
    c.warning !== null && h('p', {}, badge(c.percent >= 100 ? 'Obergrenze erreicht' : `Warnung: ${c.warning} % erreicht`, c.percent >= 100 ? 'danger' : 'warning')));
}

/** The server's policy allows no inline style in HTML; a property may be set. */
function sized(element, property, share) {
  element.style[property] = `${share}%`;
  return element;
}
