/** What the authority's guideline says to a text while it is written. */
import { badge, button, h, replace } from './dom.js';
import { field } from './forms.js';
import { isAboutAll, marksUnder, moved } from './tone-marks.js';
import { SEVERITY, severityTone } from './tone-words.js';

const PAUSE = 700;
const ENGINE = { LANGUAGETOOL: 'Rechtschreibung und Grammatik', RULES: 'Die Regeln des Leitfadens' };
const UNREADY = {
  WARMING_UP: 'wird noch geladen, diese Prüfung lief ohne', PARTLY: 'nur der Anfang ist geprüft, der Text ist lang', BUSY: 'gerade zu viel zu tun, diese Prüfung lief ohne',
  SKIPPED: 'diesmal nicht geprüft', FAILED: 'kam mit diesem Text nicht zurecht', OFF: 'wird hier nicht geprüft',
};

/**
 * Adds findings to a field with a text. Places are counted as the browser counts them.
 *
 * @param occasion channel, kind, language, topic, whether it is a whole message; or what gives them
 * @param isOpenText may it have places that are filled in later? Then those are no finding
 * @returns whether it stands in the way of submitting, whether there are concerns that want a reason, and who wants to know when that changes
 */
export function toneCheck({ authority }, f, occasion = {}, { isOpenText = false } = {}) {
  const { input } = f;
  const slot = h('div', { class: 'tone' });
  const state = { said: null, text: '', newest: 0, watchers: [], failed: false };
  const mark = marksUnder(input);
  const ask = (more) => authority.api.post('/tone-checks', { ...(typeof occasion === 'function' ? occasion() : occasion), ...more, text: input.value });
  const show = () => {
    mark(state.said?.findings ?? []);
    replace(slot, state.failed && h('p', { class: 'muted' }, 'Die Prüfung nach dem Leitfaden ist gerade nicht erreichbar.'),
      state.said && shown(state, { point, put, mend }));
    state.watchers.forEach((tell) => tell());
  };
  const look = async () => {
    const mine = ++state.newest;
    const text = input.value;
    const said = text.trim() ? await ask({}).then((heard) => (isOpenText ? withoutPlaces(heard) : heard), () => undefined) : null;
    if (mine !== state.newest) return;
    said?.findings.forEach((one, i) => { one.number = i; });
    Object.assign(state, { said: said ?? null, failed: said === undefined, text });
    show();
  };
  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  };
  /** Where it is by now; what was changed meanwhile is looked at anew. */
  const point = (one, words) => {
    const now = state.said.findings.find((f) => f.number === one.number);
    if (!now || input.value.slice(now.start, now.end) !== words) {
      look();
      return false;
    }
    input.focus();
    input.setSelectionRange(now.start, now.end);
    return true;
  };
  const put = (one, words, instead) => {
    if (point(one, words)) insert(input, instead);
    later();
  };
  const mend = async () => {
    const { mended } = await ask({ applySafe: true });
    if (mended === null || mended === input.value) return;
    input.focus();
    input.select();
    insert(input, mended);
    await look();
  };
  input.addEventListener('input', () => {
    if (state.said) {
      state.said = { ...state.said, findings: moved(state.said.findings, state.text, input.value) };
      state.text = input.value;
      mark(state.said.findings);
    }
    later();
  });
  f.node.append(slot);
  if (input.value) look();
  return {
    look,
    blocks: () => Boolean(state.said?.guideline) && state.said.counts.block > 0,
    concerns: () => (state.said?.guideline ? state.said.counts.warn : 0),
    counts: () => state.said?.counts,
    watch: (tell) => state.watchers.push(tell),
  };
}

function withoutPlaces(said) {
  const findings = said.findings.filter((one) => one.rule !== 'placeholder');
  const count = (severity) => findings.filter((one) => one.severity === severity).length;
  return { ...said, findings, counts: { block: count('BLOCK'), warn: count('WARN'), hint: count('HINT') } };
}

/** As if it was typed: what was there comes back with Ctrl-Z. */
function insert(input, words) {
  if (document.execCommand(words ? 'insertText' : 'delete', false, words)) return;
  input.setRangeText(words, input.selectionStart, input.selectionEnd, 'end');
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

const NUMBERS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

function shown({ said, text }, work) {
  const { findings, figures, engines, guideline } = said;
  const readable = `${figures.words} Wörter, ${NUMBERS.format(figures.wordsPerSentence)} je Satz, Lesbarkeit LIX ${NUMBERS.format(figures.lix)}`;
  return [
    h('p', { class: 'kern-sr-only', role: 'status' }, findings.length === 0 ? 'Der Text passt zum Leitfaden.' : summary(said.counts)),
    findings.length === 0 ? h('p', { class: 'tone__fine' }, 'Der Text passt zum Leitfaden.')
      : h('details', { class: 'fold', open: said.counts.block + said.counts.warn > 0 },
        h('summary', {}, summary(said.counts)),
        h('ul', { class: 'tone__list' }, findings.map((one) => finding(text, one, work))),
        findings.some((one) => one.safe) && button('Alle sicheren Ersetzungen übernehmen', work.mend)),
    h('p', { class: 'muted' }, [
      guideline ? `Geprüft nach „${guideline.name}“, Fassung ${guideline.number}.` : 'Hier gilt noch kein Leitfaden; geprüft nach der Vorlage, das Einreichen hindert das nicht.',
      `${readable}.`,
      ...engines.filter((e) => e.state !== 'READY').map(unready)].join(' ')),
  ];
}

const unready = (e) => `${ENGINE[e.name] ?? e.name}: ${UNREADY[e.state] ?? UNREADY.OFF}.`;

const summary = ({ block, warn, hint }) =>
  `Leitfaden: ${[[block, 'so nicht'], [warn, 'bitte prüfen'], [hint, 'Hinweis']].filter(([n]) => n).map(([n, w]) => `${n} × ${w}`).join(', ')}`;

const LONGEST_QUOTE = 60;

function finding(text, one, { point, put }) {
  const words = isAboutAll(one, text) ? null : text.slice(one.start, one.end);
  const quoted = words && (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)} …` : words);
  return h('li', { class: 'tone__item' },
    h('p', {}, badge(SEVERITY[one.severity], severityTone[one.severity]), ' ', quoted && [h('q', {}, quoted), ': '], one.message),
    h('div', { class: 'actions__row' },
      words && one.replacements.map((r) => button(r ? `„${r}“ einsetzen` : 'Streichen', () => put(one, words, r), { kind: 'secondary', class: 'kern-btn kern-btn--secondary kern-btn--x-small' })),
      words && button('Stelle zeigen', () => point(one, words), { kind: 'tertiary', class: 'kern-btn kern-btn--tertiary kern-btn--x-small', 'aria-label': `Stelle zeigen: ${quoted}` })),
    !words && one.replacements.length > 0 && h('p', { class: 'muted' }, `Zum Beispiel: ${one.replacements.join(' · ')}`));
}

/** Asked for only while a guideline in force has concerns; those who decide read it. */
export function toneReason(...checks) {
  const concerns = () => checks.some((c) => c.concerns() > 0);
  const reason = field({
    name: 'toneReason', label: 'Warum der Text trotz der Bedenken des Leitfadens richtig ist', type: 'textarea', rows: 2, required: true, maxlength: 1000,
    hint: 'Nötig, solange etwas zu prüfen ist und Sie einreichen. Die Freigebenden lesen die Begründung.',
  });
  const follow = () => {
    reason.node.hidden = !concerns();
  };
  checks.forEach((c) => c.watch(follow));
  follow();
  return { ...reason, get required() { return false; }, given: () => (concerns() ? reason.read() : null), missing: () => concerns() && !reason.read() };
}
