/** What the authority's guideline says to a text, while it is written. */
import { button, h, replace } from './dom.js';

const WEIGHT = { BLOCK: 'So nicht', WARN: 'Bitte prüfen', HINT: 'Hinweis' };
const PAUSE = 700;

/**
 * Below a field with a text. Places are counted as the browser counts them.
 *
 * @param occasion channel, kind, language, whether it is a whole message
 */
export function toneCheck({ authority }, input, occasion = {}) {
  const slot = h('div', { class: 'tone', role: 'status' });
  let waiting;
  let newest = 0;
  const ask = (more) => authority.api.post('/tone-checks', { ...occasion, ...more, text: input.value });
  const look = async () => {
    const mine = ++newest;
    if (!input.value.trim()) return replace(slot);
    const said = await ask({}).catch(() => null);
    if (mine !== newest) return null;
    return replace(slot, said && shown(input.value, said, mend));
  };
  const mend = async () => {
    const said = await ask({ applySafe: true });
    input.value = said.mended;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await look();
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  if (input.value) look();
  return slot;
}

function shown(text, said, mend) {
  const { block, warn, hint } = said.counts;
  if (block + warn + hint === 0) return h('p', { class: 'muted' }, 'Der Text passt zum Leitfaden.');
  return h('details', { class: 'fold', open: block + warn > 0 },
    h('summary', {}, `Leitfaden: ${[[block, 'so nicht'], [warn, 'bitte prüfen'], [hint, 'Hinweise']].filter(([n]) => n).map(([n, w]) => `${n} × ${w}`).join(', ')}`),
    h('p', { class: 'tone__text' }, marked(text, said.findings)),
    h('ul', {}, said.findings.map((f) => h('li', {}, h('strong', {}, `${WEIGHT[f.severity]}: `), f.message,
      f.replacements[0] && ` Besser: ${f.replacements.join(' / ')}`))),
    said.findings.some((f) => f.safe) && button('Sichere Ersetzungen übernehmen', mend),
    !said.guideline && h('p', { class: 'muted' }, 'Hier gilt noch kein Leitfaden; das sagt die Vorlage.'));
}

/** The text with its places underlined; of two that overlap the first. */
function marked(text, findings) {
  const parts = [];
  let at = 0;
  for (const f of findings) {
    if (f.start < at || f.end - f.start > text.length / 2) continue;
    parts.push(text.slice(at, f.start), h('mark', { class: `tone__${f.severity.toLowerCase()}`, title: f.message }, text.slice(f.start, f.end)));
    at = f.end;
  }
  return [parts, text.slice(at)];
}

/** What those read who decide: why a text was submitted although the guideline had concerns. */
export async function toneResult({ authority }, revisionId) {
  const result = await authority.api.get(`/tone-results/${revisionId}`).catch(() => null);
  return result?.reason && h('div', { class: 'remark' },
    h('p', {}, h('strong', {}, `${result.reasonByName}, trotz Bedenken des Leitfadens: `), result.reason));
}
