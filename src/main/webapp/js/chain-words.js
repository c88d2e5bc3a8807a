/** What chains say, in the words of those who work by them. */
import { CHANNEL, FLAG, ROLE, SUBJECT, language, listed, word } from './words.js';

export const MODES = [['ANY', 'eine Person genügt'], ['ALL', 'alle müssen zustimmen'], ['AT_LEAST', 'mindestens so viele, wie angegeben']];
export const SIDES = { AUTHORITY: 'nur von der Behörde', AGENCY: 'auch von der Agentur' };

const or = (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`);

/** What a condition asks, part by part; empty for one that always holds. */
export function conditionParts(c) {
  if (!c) return [];
  return [
    c.kinds?.length > 0 && or(c.kinds.map((k) => word(SUBJECT, k))),
    c.topics?.length > 0 && `Thema ${or(c.topics)}`,
    c.channels?.length > 0 && `auf ${or(c.channels.map((k) => word(CHANNEL, k)))}`,
    c.languages?.length > 0 && `auf ${or(c.languages.map(language))}`,
    c.flags?.length > 0 && `Merkmal ${or(c.flags.map((f) => word(FLAG, f)))}`,
    c.authorSide && `${SIDES[c.authorSide]} geschrieben`,
    c.offHours !== null && c.offHours !== undefined && (c.offHours ? 'außerhalb der Dienstzeit' : 'in der Dienstzeit'),
    c.unchangedAnswer !== null && c.unchangedAnswer !== undefined && (c.unchangedAnswer ? 'unveränderte Bibliotheksantwort' : 'keine unveränderte Bibliotheksantwort'),
    c.rendering !== null && c.rendering !== undefined && (c.rendering ? 'ausgefüllte Bibliotheksantwort' : 'keine ausgefüllte Bibliotheksantwort'),
  ].filter(Boolean);
}

export const many = (s) => (s.mode === 'AT_LEAST' ? `mindestens ${s.needed}` : s.mode === 'ALL' ? 'alle müssen zustimmen' : 'eine Person genügt');

/** @param names people by their id */
export function whoWords(who, names) {
  const parts = [
    who.role && `Rolle ${word(ROLE, who.role)}`,
    who.department && `Fachbereich ${who.department}`,
    who.onCall && 'wer gerade Bereitschaft hat',
    who.people?.length > 0 && listed(who.people.map((id) => names.get(id) ?? 'eine genannte Person')),
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : 'alle Freigebenden';
}

export function deadlineWords(minutes) {
  const span = minutes % 60 ? `${minutes} Minuten` : minutes === 60 ? '1 Stunde' : `${minutes / 60} Stunden`;
  return `Frist ${span} Dienstzeit`;
}

export function stepWords(s, names) {
  return [
    whoWords(s, names), many(s), s.deadlineMinutes && deadlineWords(s.deadlineMinutes),
    s.escalation && `danach auch: ${whoWords(s.escalation, names)}`,
    s.condition && `nur: ${conditionParts(s.condition).join(', ')}`,
    s.openToAgency && 'auch Leute der Agentur',
  ].filter(Boolean).join(' · ');
}
