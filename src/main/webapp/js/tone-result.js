/** What those read who decide: what the guideline found in a text as submitted, and why it was submitted all the same. */
import { badge, h } from './dom.js';
import { SEVERITY, ruleTitle, severityTone } from './tone-words.js';

export async function toneResult({ authority }, approval) {
  const result = await authority.api.get(`/tone-results/${approval.revisionId}`).catch(() => null);
  if (!result || (result.findings.length === 0 && !result.reason)) return null;
  const grave = result.findings.filter((f) => f.severity !== 'HINT');
  return h('div', { class: grave.length ? 'remark' : 'muted' },
    result.reason && h('p', {}, h('strong', {}, `${result.reasonByName}, trotz Bedenken des Leitfadens: `), result.reason),
    result.findings.length > 0 && h('details', { class: 'fold fold--small' },
      h('summary', {}, `Der Leitfaden dazu: ${result.findings.length === 1 ? 'eine Stelle' : `${result.findings.length} Stellen`}`),
      h('ul', {}, result.findings.map((f) => h('li', {}, badge(SEVERITY[f.severity] ?? f.severity, severityTone[f.severity]), ' ', ruleTitle(f.rule), quote(approval, f))))));
}

/** The result keeps places, the words are those of the run. */
function quote({ content }, { part, start, end }) {
  const text = content?.variants[Number(part.match(/\/variants\/(\d+)\//)?.[1] ?? 0)]?.text;
  return text && end > start && end - start < 80 && [': ', h('q', {}, text.slice(start, end))];
}
