/** An approved answer for one inquiry: its places filled, greeting and signature from the approved lists, and nothing else. */
import { h, replace } from './dom.js';
import { asProblem, field, form, problemBox } from './forms.js';
import { day } from './words.js';

const PLACE = /\{\{([a-z][a-z0-9_]*)\}\}/g;
const placesOf = (text) => [...new Set([...text.matchAll(PLACE)].map((m) => m[1]))];

/**
 * Loads what it needs when it is opened.
 *
 * @param answer id of the entry, its text as it would go out here, and the channel
 * @param take is told the rendering
 */
export function renderingForm(context, answer, take) {
  const body = h('div');
  const fold = h('details', { class: 'fold fold--small' }, h('summary', {}, placesOf(answer.text).length ? 'Ausfüllen und übernehmen' : 'Mit Begrüßung und Gruß übernehmen'), body);
  fold.addEventListener('toggle', async () => {
    if (!fold.open || body.firstChild) return;
    try {
      replace(body, filling(context, answer, await listsOf(context, answer), take));
    } catch (error) {
      replace(body, problemBox(asProblem(error)));
    }
  });
  return fold;
}

/** What was approved: the places of the entry, and greetings and signatures for where it goes. */
async function listsOf({ authority }, answer) {
  const [entry, settings, lists] = await Promise.all([
    authority.api.get(`/answers/${answer.id}`), authority.api.get(''), authority.api.get('/rendering-lists', { channel: answer.channel }),
  ]);
  const keys = placesOf(answer.text);
  return { ...lists, places: entry.current.placeholders.filter((p) => keys.includes(p.key)), free: settings.allowRenderings };
}

function filling(context, answer, lists, take) {
  const choice = (name, label, list) => field({ name, label, type: 'select', options: [['', 'keine'], ...list.map((one) => [one, one.replaceAll('\n', ' / ')])], value: '', pointer: `/rendering/${name}` });
  const places = lists.places.map(place);
  const greeting = choice('greeting', 'Begrüßung', lists.greetings);
  const signature = choice('signature', 'Gruß und Unterschrift', lists.signatures);
  const rendering = () => ({
    values: lists.places.map((p, i) => ({ key: p.key, value: places[i].read() })).filter((v) => v.value), greeting: greeting.input.value || null, signature: signature.input.value || null,
  });
  const preview = h('blockquote', { class: 'verbatim verbatim--strong', dir: 'auto', 'aria-live': 'polite', 'aria-label': 'So ginge der Text hinaus' });
  const show = () => replace(preview, filled(answer.text, rendering(), lists.places));
  const element = form({
    label: 'Ausfüllen und übernehmen', quiet: true,
    fields: [...places, greeting, signature],
    submits: { Übernehmen: () => take(rendering()) },
  });
  element.addEventListener('input', show);
  element.addEventListener('change', show);
  show();
  return [
    h('p', { class: 'muted' }, lists.free
      ? 'Geht ohne neue Freigabe hinaus, weil jeder Wert freigegeben ist – außer wenn ausfüllt, wer den Text freigegeben hat.'
      : 'In dieser Behörde braucht auch ein ausgefüllter Text eine Freigabe.'),
    element, preview];
}

const place = (p) => (p.type === 'DATE'
  ? field({ name: p.key, label: p.label, type: 'date', required: true, pointer: `/rendering/values/${p.key}` })
  : field({ name: p.key, label: p.label, type: 'select', required: true, options: [['', 'bitte wählen'], ...p.options.map((o) => [o, o])], value: '', pointer: `/rendering/values/${p.key}` }));

/** As the server makes it; what is stored is the server's. */
function filled(text, { values, greeting, signature }, places) {
  const parts = [];
  let at = 0;
  for (const m of text.matchAll(PLACE)) {
    const p = places.find((one) => one.key === m[1]);
    const value = values.find((v) => v.key === m[1])?.value;
    parts.push(text.slice(at, m.index), value ? h('mark', {}, p?.type === 'DATE' ? day(`${value}T12:00`) : value) : h('em', {}, `[${p?.label ?? m[1]}]`));
    at = m.index + m[0].length;
  }
  return [greeting && `${greeting}\n\n`, parts, text.slice(at), signature && `\n\n${signature}`];
}
