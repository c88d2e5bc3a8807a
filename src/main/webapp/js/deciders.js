/** Who decides in an authority: for naming them, and for choosing among them. */
import { all } from './list.js';
import * as session from './session.js';

/** @returns people with id, name and department; whoever does not administrate learns of those who could deputise, and of themselves */
export async function deciders(authority) {
  if (authority.may('manage')) {
    const members = await all(authority.api, '/members');
    return members.filter((m) => m.roles.includes('APPROVER')).map((m) => ({ personId: m.personId, name: m.displayName, department: m.department }));
  }
  const { items } = await authority.api.get('/deputies/candidates');
  const me = session.person();
  return authority.may('confirmSource') ? [...items, { personId: me.personId, name: me.displayName }] : items;
}
