/** How far a run has come, who can move it on, and the buttons for those who can. */
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import { APPROVAL, STEP, VERDICT, dayTime, tone, word } from './words.js';

export const stepsOf = (approval) => h('ol', { class: 'steps' }, approval.steps.map((s) => h('li', { class: `step step--${s.state.toLowerCase()}` },
  h('div', { class: 'step__head' }, h('strong', {}, s.name), stepBadge(approval, s.state)),
  h('p', { class: 'muted' }, need(s)),
  h('ul', { class: 'step__people' },
    s.decisions.map((d) => h('li', {}, `${d.personName} ${word(VERDICT, d.verdict)}, ${dayTime(d.at)}`, d.comment && h('q', { class: 'step__comment' }, d.comment))),
    s.whoCan.length > 0 && h('li', {}, h('span', { class: 'muted' }, 'Entscheiden kann: '), s.whoCan.join(', ')),
    s.whoCannot.map((w) => h('li', { class: 'muted' }, `${w.personName} nicht: ${w.why}`))))));

/** In a run that was withdrawn nobody's turn comes any more. */
const stepBadge = (approval, state) => (approval.state === 'WITHDRAWN' && ['OPEN', 'WAITING'].includes(state)
  ? badge(word(APPROVAL, approval.state), tone(approval.state))
  : badge(word(STEP, state), state === 'WAITING' ? 'info' : tone(state)));

function need(s) {
  const who = s.department ? `Fachbereich ${s.department}` : 'alle Freigebenden';
  const many = s.needed === 1 ? 'eine Zustimmung' : `${s.needed} Zustimmungen`;
  return `${who} · ${many}${s.dueAt ? ` · bis ${dayTime(s.dueAt)}` : ''}`;
}

/** The next text moves up under the finger: a second tap must not approve what nobody has read. */
const TOO_SOON_MILLIS = 900;

/** Yes is one click; no needs a word. Both are about exactly the content that was shown. */
export function decisions({ authority, reload }, approval) {
  const shown = performance.now();
  const decide = async (verdict, comment, text) => {
    if (performance.now() - shown < TOO_SOON_MILLIS) return;
    await authority.api.post(`/approvals/${approval.id}/decisions`, { verdict, contentHash: approval.contentHash, comment });
    await reload(text, { top: true });
  };
  const comment = field({ name: 'comment', label: 'Bemerkung', type: 'textarea', rows: 3, required: true, hint: 'Was soll anders werden? Das lesen die Schreibenden.' });
  return h('div', { class: 'decide' },
    actions(['Freigeben', () => decide('APPROVE', null, 'Sie haben freigegeben.'), 'primary', { class: 'kern-btn kern-btn--primary decide__yes' }]),
    h('details', { class: 'fold' }, h('summary', {}, 'Zurückgeben oder ablehnen'), form({
      fields: [comment],
      submits: {
        'Zurückgeben': (values) => decide('RETURN', values.comment, 'Zurückgegeben, mit Ihrer Bemerkung.'),
        'Endgültig ablehnen': (values) => decide('REJECT', values.comment, 'Abgelehnt, mit Ihrer Bemerkung.'),
      },
    })));
}
