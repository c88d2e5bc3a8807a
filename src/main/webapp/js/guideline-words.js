/** A guideline's lists as people write them, one entry a line, and back. */
import { CHANNEL, KIND, day, word } from './words.js';

/** "hinsichtlich = zu; wegen | Amtsdeutsch." */
export const wordingLine = (w) => [w.phrase, w.instead.length ? ` = ${w.instead.join('; ')}` : '', w.why ? ` | ${w.why}` : ''].join('');

export function wordingOf(line) {
  const [words, why] = cut(line, '|');
  const [phrase, instead] = cut(words, '=');
  return { phrase, instead: (instead ?? '').split(';').map((w) => w.trim()).filter(Boolean), why: why || null };
}

/** "2026-08-01 bis 2026-09-13" */
export const periodLine = (p) => `${p.from} bis ${p.until}`;
export function periodOf(line) {
  const [from, until] = cut(line, 'bis');
  return { from, until: until ?? null };
}

/** "X COMMENT = 280" */
export const lengthLine = (l) => `${l.channel}${l.kind ? ` ${l.kind}` : ''} = ${l.most}`;
export function lengthOf(line) {
  const [where, most] = cut(line, '=');
  const [channel, kind] = where.split(/\s+/);
  return { channel, kind: kind ?? null, most: most && /^\d+$/.test(most) ? Number(most) : null };
}

function cut(text, at) {
  const i = text.indexOf(at);
  return i < 0 ? [text.trim()] : [text.slice(0, i).trim(), text.slice(i + at.length).trim()];
}

/** "auf Facebook, Thema Abfall, nur in einer Krise" or "für alle Texte". */
export const scopeWords = (g) => [g.channel && `auf ${word(CHANNEL, g.channel)}`, g.language && `Sprache ${g.language}`, g.topic && `Thema ${g.topic}`, g.crisis && 'nur in einer Krise']
  .filter(Boolean).join(', ') || 'für alle Texte';

export const lengthWords = (l) => `${word(CHANNEL, l.channel)}${l.kind ? `, ${word(KIND, l.kind)}` : ''}: ${l.most} Zeichen`;
export const periodWords = (p) => `${day(`${p.from}T12:00`)} bis ${day(`${p.until}T12:00`)}`;
