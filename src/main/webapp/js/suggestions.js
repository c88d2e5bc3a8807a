/** What the library says to a question, how sure it is and why, and what people make of it. */
import { h, replace, verbatim } from './dom.js';
import { actions, asProblem, field, form, problemBox } from './forms.js';
import { renderingForm } from './rendering-form.js';

const VERDICT = {
  ANSWER: ['success', 'Eine freigegebene Antwort passt.'],
  UNSURE: ['warning', 'Vielleicht passt eine dieser Antworten. Bitte genau prüfen.'],
  NONE: ['info', 'Keine freigegebene Antwort passt. Bitte selbst schreiben oder die Behörde fragen.'],
};
const NOTHING = 'Im Text steht nichts, wonach sich suchen lässt.';
const LONGEST = 20000;

export function suggestions({ authority }, inquiry, takeOver, asTemplate) {
  const body = h('div', { 'aria-live': 'polite' }, h('p', { class: 'muted' }, 'Vorschläge werden gesucht …'));
  const text = inquiry.text?.slice(0, LONGEST);
  if (text) {
    authority.api.post('/suggestions', { text, channel: inquiry.channel, inquiryId: inquiry.id }).then(
      (found) => replace(body, verdict(found), found.items.length > 0 && offered({ authority, found, text, channel: inquiry.channel, takeOver, asTemplate })),
      (error) => replace(body, problemBox(asProblem(error))));
  } else {
    replace(body, h('p', { class: 'muted' }, 'Der Text der Anfrage ist gelöscht.'));
  }
  return h('section', { class: 'panel', 'aria-labelledby': 'vorschlaege' },
    h('h2', { class: 'kern-heading-small', id: 'vorschlaege' }, 'Aus der Bibliothek'), body);
}

function verdict(found) {
  const [tone, text] = VERDICT[found.verdict] ?? ['info', found.verdict];
  return h('p', { class: `verdict verdict--${tone}` }, h('span', { class: `kern-icon kern-icon--${tone}`, 'aria-hidden': 'true' }),
    found.noneReason === 'NOTHING_TO_SEARCH' ? NOTHING : text);
}

/** What hardly fits is there for who wants it, and does not ask to be clicked. */
function offered(context) {
  const { items, verdict: said } = context.found;
  const list = h('ul', { class: 'list' }, items.map((s, i) => item(context, s, i === 0 && said === 'ANSWER')));
  return said === 'NONE' ? h('details', { class: 'fold' }, h('summary', {}, 'Trotzdem ansehen'), list) : list;
}

/** People read words more easily than numbers. */
function sure(confidence) {
  if (confidence >= 0.6) return 'Passt sehr wahrscheinlich';
  if (confidence >= 0.45) return 'Passt wahrscheinlich';
  return confidence >= 0.3 ? 'Passt vielleicht' : 'Passt eher nicht';
}

function item(context, s, best) {
  const { takeOver, asTemplate } = context;
  const learned = h('div');
  const judge = (feedback) => tell(context, s, feedback);
  const open = s.text?.includes('{{');
  return h('li', { class: 'suggestion' },
    h('h3', { class: 'kern-title kern-title--small' }, s.question),
    s.text ? verbatim(s.text) : h('p', { class: 'muted' }, 'In dieser Sprache hat die Antwort keinen Text.'),
    h('p', { class: 'muted' }, `${sure(Number(s.confidence))}.`, s.matchedTerms.length > 0 && [' In der Anfrage steht: ', marked(context.text, s.matchedTerms)]),
    s.text && actions(
      !open && ['Unverändert übernehmen', async () => { await judge('TAKEN'); await takeOver(s.answerId); }, best ? 'primary' : 'secondary'],
      ['Als Vorlage nehmen', async () => { await judge('ADAPTED'); asTemplate(s.text, s.answerId); }, 'tertiary'],
      ['Passt nicht', async () => { await judge('REJECTED'); replace(learned, h('p', { class: 'muted' }, 'Danke, das ist festgehalten.')); }, 'tertiary']),
    s.text && renderingForm(context, { id: s.answerId, text: s.text, channel: context.channel }, async (rendering) => { await judge('ADAPTED'); await takeOver(s.answerId, rendering); }),
    context.found.id && teach(context, s),
    learned);
}

/** Nobody is kept from answering because this could not be noted. */
async function tell({ authority, found }, s, feedback) {
  if (!found.id) return null;
  try {
    return await authority.api.post(`/suggestions/${found.id}/feedback`, { answerId: s.answerId, feedback });
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** The question with what was found in it; a part of it, if it is long. */
function marked(text, terms) {
  const from = Math.max(0, terms[0].start - 40);
  const to = Math.min(text.length, Math.max(from + 200, terms[0].end));
  const parts = [from > 0 && '…'];
  let at = from;
  for (const t of terms.filter((one) => one.start >= from && one.end <= to)) {
    if (t.start < at) continue;
    parts.push(text.slice(at, t.start), h('mark', {}, t.text));
    at = t.end;
  }
  parts.push(text.slice(at, to), to < text.length && '…');
  return h('q', { lang: '', dir: 'auto' }, parts);
}

/** The citizen's wording, shortened if need be, under which the entry is found from now on. */
function teach({ authority, found, text }, s) {
  const done = h('div', { 'aria-live': 'polite' });
  const wording = field({
    name: 'text', label: 'Wortlaut', type: 'textarea', rows: 2, required: true, value: text.length > 500 ? text.slice(0, 500) : text,
    hint: 'Künftig wird die Antwort auch unter diesem Wortlaut gefunden. Er wird zusammen mit der Anfrage gelöscht.',
  });
  return h('details', { class: 'fold fold--small' }, h('summary', {}, 'Als Formulierung übernehmen'), form({
    fields: [wording], label: 'Als Formulierung übernehmen', quiet: true,
    submits: {
      Übernehmen: async (values) => {
        const learned = await authority.api.post(`/suggestions/${found.id}/phrasing`, { answerId: s.answerId, text: values.text });
        replace(done, h('p', { class: 'muted' }, learned.added ? 'Übernommen.' : 'Diese Formulierung hat der Eintrag schon.'));
      },
    },
  }), done);
}
