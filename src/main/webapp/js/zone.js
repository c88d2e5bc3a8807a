/** Days and hours are those of the authorities, wherever this browser is. */
export const ZONE = 'Europe/Berlin';

const WALL = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
const wall = (date) => WALL.format(date).replace(' ', 'T');

/** For datetime-local, whole minutes: "2026-11-23T09:05". */
export const localTime = (date) => wall(date).slice(0, 16);

export const today = () => localTime(new Date()).slice(0, 10);

/** When the clocks there show that: "2026-11-23T09:05", or the beginning of "2026-11-23". Of an hour that comes twice the second. */
export function instantAt(local) {
  const shown = Date.parse(`${local.includes('T') ? local : `${local}T00:00`}Z`);
  const ahead = (at) => Date.parse(`${wall(new Date(at))}Z`) - Math.floor(at / 1000) * 1000;
  return new Date(shown - ahead(shown - ahead(shown)));
}

/** When that day is over: what holds until then holds on it. */
export const endOfDay = (date) => instantAt(`${date}T24:00`);

/** The last day of what ends at that moment. */
export const lastDay = (instant) => localTime(new Date(Date.parse(instant) - 1)).slice(0, 10);
