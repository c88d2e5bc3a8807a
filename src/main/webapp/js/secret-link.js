/** A link that is shown once. */
import { h } from './dom.js';
import { actions } from './forms.js';
import { dayTime } from './words.js';

export function secretLink(title, path, expiresAt) {
  const address = `${location.origin}${path}`;
  const done = h('span', { role: 'status', class: 'muted' });
  return h('div', { class: 'secret', tabindex: '-1' },
    h('strong', {}, title),
    h('p', {}, 'Diesen Link sehen Sie nur jetzt. Bitte auf sicherem Weg weitergeben.'),
    h('p', { class: 'secret__link' }, address),
    h('p', { class: 'muted' }, `Gilt einmal, bis ${dayTime(expiresAt)}.`),
    actions(['Link kopieren', async () => {
      await navigator.clipboard.writeText(address);
      done.textContent = 'Kopiert.';
    }]), done);
}
