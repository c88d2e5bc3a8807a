/** How far a run has come, who can move it on and who cannot, and the buttons for those who can. */
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import * as session from './session.js';
import { APPROVAL, STEP, VERDICT, dayTime, listed, tone, variant, word } from './words.js';
import { toneCheck } from './tone-check.js';

export const stepsOf = (approval) => h('div', { class: 'evaluation' },
  h('p', {}, h('strong', {}, approval.state === 'OPEN' ? 'So geht es weiter: ' : 'Ergebnis: '), approval.next),
  h('ol', { class: 'steps' }, approval.steps.map((s) => h('li', { class: `step step--${s.state.toLowerCase()}` },
    h('div', { class: 'step__head' }, h('strong', {}, `${s.position}. ${s.name}`), stepBadge(approval, s.state)),
    s.state !== 'NOT_APPLICABLE' && h('p', { class: 'muted' }, need(s)),
    h('ul', { class: 'step__people' },
      s.decisions.map(decided),
      s.whoCan.length > 0 && h('li', {}, h('span', { class: 'muted' }, s.state === 'WAITING' ? 'Entscheiden könnte dann: ' : 'Entscheiden kann: '), s.whoCan.join(', ')),
      s.escalatedAt && h('li', {}, `Seit ${dayTime(s.escalatedAt)} auch die, an die der Schritt nach der Frist weitergeht.`)),
    s.whoCannot.length > 0 && cannot(s.whoCannot)))));

const decided = (d) => h('li', {},
  `${d.personName}${d.onBehalfOfName ? ` (i. V. ${d.onBehalfOfName})` : ''} ${word(VERDICT, d.verdict)}, ${dayTime(d.at)}`,
  d.comment && h('q', { class: 'step__comment' }, d.comment));

/** One line a reason, not one a person. */
function cannot(people) {
  const reasons = new Map();
  for (const { personName, why } of people) reasons.set(why, [...reasons.get(why) ?? [], personName]);
  return h('details', { class: 'fold fold--small' }, h('summary', {}, `Wer hier nicht entscheidet (${people.length})`),
    h('ul', { class: 'step__people' }, [...reasons].map(([why, names]) => h('li', {}, h('strong', {}, listed(names)), `: ${why}`))));
}

/** In a run that was withdrawn nobody's turn comes any more. */
const stepBadge = (approval, state) => (approval.state === 'WITHDRAWN' && ['OPEN', 'WAITING', 'OVERDUE'].includes(state)
  ? badge(word(APPROVAL, approval.state), tone(approval.state))
  : badge(word(STEP, state), state === 'WAITING' ? 'info' : tone(state)));

function need(s) {
  const yes = s.decisions.filter((d) => d.verdict === 'APPROVE').length;
  const many = s.needed === 1 ? 'eine Zustimmung' : `${s.mode === 'ALL' ? 'alle, ' : ''}${yes} von ${s.needed} Zustimmungen`;
  return [s.department && `Fachbereich ${s.department}`, many, s.dueAt && `bis ${dayTime(s.dueAt)}`].filter(Boolean).join(' · ');
}

/** The next text moves up under the finger: a second tap must not approve what nobody has read. */
const TOO_SOON_MILLIS = 900;
/** Somebody was quicker, or changed the text: the page shows what there was before. */
const OUTDATED = ['CONTENT_CHANGED', 'APPROVAL_CLOSED'];

/** Yes is one click; no needs a word. Both are about exactly the content that was shown. */
export function decisions(context, approval) {
  const { authority, reload } = context;
  const done = async (text) => {
    await session.countWaiting();
    await reload(text, { top: true });
  };
  const post = async (path, body) => {
    try {
      return await authority.api.post(`/approvals/${approval.id}/${path}`, { ...body, contentHash: approval.contentHash });
    } catch (error) {
      if (OUTDATED.includes(error.code)) error.wayOut = ['Zeigen, was jetzt gilt', () => done('')];
      throw error;
    }
  };
  const decide = async (verdict, comment, text) => {
    await post('decisions', { verdict, comment });
    await done(text);
  };
  const comment = field({ name: 'comment', label: 'Bemerkung', type: 'textarea', rows: 3, required: true, hint: 'Was soll anders werden? Das lesen die Schreibenden.' });
  const yes = actions(['Freigeben', () => decide('APPROVE', null, 'Sie haben freigegeben.'), 'primary', { class: 'kern-btn kern-btn--primary decide__yes', 'aria-disabled': 'true' }]);
  setTimeout(() => yes.querySelector('.decide__yes').removeAttribute('aria-disabled'), TOO_SOON_MILLIS);
  return h('div', { class: 'decide' }, yes,
    h('details', { class: 'fold' }, h('summary', {}, 'Zurückgeben oder ablehnen'), form({
      label: 'Zurückgeben oder ablehnen', fields: [comment], quiet: true,
      submits: {
        'Zurückgeben': (values) => decide('RETURN', values.comment, 'Zurückgegeben, mit Ihrer Bemerkung.'),
        'Endgültig ablehnen': (values) => decide('REJECT', values.comment, 'Abgelehnt, mit Ihrer Bemerkung.'),
      },
    })),
    ['REPLY', 'ANSWER'].includes(approval.kind) && approval.content && rewording(context, approval, async (texts) => {
      await post('changes', { texts });
      await done('Umgeschrieben. Die neue Fassung beginnt ihren Weg von vorn; jemand anderes gibt sie frei.');
    }));
}

/** Instead of a decision: other words, of which one is an author then. */
function rewording(context, approval, save) {
  const { variants } = approval.content;
  const body = h('div');
  const fold = h('details', { class: 'fold' }, h('summary', {}, 'Selbst umschreiben'), body);
  fold.addEventListener('toggle', () => {
    if (!fold.open || body.firstChild) return;
    const fields = variants.map((v, i) => field({
      name: `text${i}`, label: variants.length > 1 ? variant(v) : 'Text', type: 'textarea', rows: 7, required: true, value: v.text, pointer: `/texts/${i}`, lang: v.language,
    }));
    fields.forEach((f, i) => toneCheck(context, f, { ...occasionOf(variants[i]), whole: approval.kind === 'REPLY' }, { isOpenText: approval.kind === 'ANSWER' }));
    body.append(h('p', { class: 'muted' }, 'Damit schreiben Sie mit: Was bisher zugestimmt war, verfällt, und jemand anderes gibt frei.'), form({
      label: 'Umschreiben', fields, quiet: true,
      submits: {
        'Umgeschrieben einreichen': (values) => save(variants.map((v, i) => ({ ...occasionOf(v), text: values[`text${i}`] })).filter((t, i) => t.text !== variants[i].text)),
      },
    }));
  });
  return fold;
}

const occasionOf = ({ language, channel, kind }) => ({ language, channel, kind });
