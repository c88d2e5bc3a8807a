/** What the library says to a question, and how sure it is. */
import { h, replace, verbatim } from './dom.js';
import { actions, asProblem, problemBox } from './forms.js';

const VERDICT = {
  ANSWER: ['success', 'Eine freigegebene Antwort passt.'],
  UNSURE: ['warning', 'Vielleicht passt eine dieser Antworten. Bitte genau prüfen.'],
  NONE: ['info', 'Keine freigegebene Antwort passt. Bitte selbst schreiben oder die Behörde fragen.'],
};

export function suggestions({ authority }, inquiry, takeOver, asTemplate) {
  const body = h('div', { 'aria-live': 'polite' }, h('p', { class: 'muted' }, 'Vorschläge werden gesucht …'));
  if (inquiry.text) {
    authority.api.post('/suggestions', { text: inquiry.text.slice(0, 10000) }).then(
      async (found) => {
        await Promise.all(found.items.map(async (s) => { s.text = await asOn(inquiry.channel, authority, s); }));
        replace(body, verdict(found), h('ul', { class: 'list' }, found.items.map((s, i) => item(s, i === 0 && found.verdict === 'ANSWER', takeOver, asTemplate))));
      },
      (error) => replace(body, problemBox(asProblem(error))));
  } else {
    replace(body, h('p', { class: 'muted' }, 'Der Text der Anfrage ist gelöscht.'));
  }
  return h('section', { class: 'panel', 'aria-labelledby': 'vorschlaege' },
    h('h2', { class: 'kern-heading-small', id: 'vorschlaege' }, 'Aus der Bibliothek'), body);
}

/** A suggestion names the text for all channels; taken over is the one for this channel, if there is one. */
async function asOn(channel, authority, suggestion) {
  try {
    const answer = await authority.api.get(`/answers/${suggestion.answerId}`);
    const fitting = answer.current.variants.filter((v) => v.language === 'de' && v.channel === channel);
    return (fitting.find((v) => v.kind !== 'ANY') ?? fitting[0])?.text ?? suggestion.text;
  } catch {
    return suggestion.text;
  }
}

function verdict(found) {
  const [tone, text] = VERDICT[found.verdict] ?? ['info', found.verdict];
  return h('p', { class: `verdict verdict--${tone}` }, h('span', { class: `kern-icon kern-icon--${tone}`, 'aria-hidden': 'true' }), text);
}

const item = (s, best, takeOver, asTemplate) => h('li', { class: 'suggestion' },
  h('h3', { class: 'kern-title kern-title--small' }, s.question),
  verbatim(s.text),
  h('p', { class: 'muted' }, `Übereinstimmung ${Math.round(Number(s.confidence) * 100)} %`),
  actions(['Unverändert übernehmen', () => takeOver(s.answerId), best ? 'primary' : 'secondary'], ['Als Vorlage nehmen', () => asTemplate(s.text, s.answerId), 'tertiary']));
