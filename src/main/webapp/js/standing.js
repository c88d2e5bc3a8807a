/** Is an authority halted, or in crisis mode? Asked for every page, but not more often than needed. */
const FRESH_MILLIS = 20_000;
const known = new Map();

/** What was last heard, to be shown at once. */
export const lastStanding = (authority) => known.get(authority.slug)?.standing;

/** @returns the halt and the crisis of now, or null for each */
export async function standing(authority) {
  const before = known.get(authority.slug);
  if (before && performance.now() - before.at < FRESH_MILLIS) return before.standing;
  const [halts, crises] = await Promise.all([authority.api.get('/halts', { limit: 1 }), authority.api.get('/crises', { limit: 1 })]);
  const now = { halt: halts.items.find((one) => !one.liftedAt) ?? null, crisis: crises.items.find((one) => one.active) ?? null };
  known.set(authority.slug, { at: performance.now(), standing: now });
  return now;
}

/** After something was done about it here. */
export const forgetStanding = (authority) => known.delete(authority.slug);
