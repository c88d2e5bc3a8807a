/** Saves what the API gave as a file of the person's own. */
import { h } from './dom.js';

export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
