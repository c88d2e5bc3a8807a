/** A chain in words: its ways, what it is good for and who agreed to it. */
import { badge, h, link } from './dom.js';
import { actions } from './forms.js';
import { conditionParts, stepWords } from './chain-words.js';
import { dayTime, listed } from './words.js';

/** @param names people by their id */
export function chainCard(context, c, names) {
  const { authority } = context;
  return h('article', { class: 'panel', 'aria-label': `${c.number}. ${c.name}` },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, `${c.number}. ${c.name}`), standing(c)),
    c.undecidable.length > 0 && h('div', { class: 'remark' }, c.undecidable.map((u) =>
      h('p', {}, `Weg „${u.path}“, Schritt ${u.position}: Es braucht ${u.needed} Freigebende, es gibt ${u.eligible}. Was diesen Weg nimmt, bleibt dort stehen.`))),
    h('ol', { class: 'ways' }, c.paths.map((p) => h('li', { class: 'way' },
      h('p', {}, h('strong', {}, p.name), h('span', { class: 'muted' }, ` · ${conditionParts(p.condition).join(', ') || 'für alles Übrige'}`)),
      h('ol', { class: 'steps' }, p.steps.map((s) => h('li', { class: 'step' }, h('strong', {}, `${s.position}. ${s.name}`), h('p', { class: 'muted' }, stepWords(s, names)))))))),
    (c.greetings.length > 0 || c.signatures.length > 0) && h('details', { class: 'fold fold--small' }, h('summary', {}, 'Begrüßungen und Grüße für Bibliotheksantworten'),
      h('ul', { class: 'plain' }, [...c.greetings, ...c.signatures].map((text) => h('li', { class: 'tone__text' }, text)))),
    h('p', { class: 'muted' }, `Entworfen von ${c.draftedByName}, ${dayTime(c.createdAt)}. `,
      c.adoptions.length ? `Zugestimmt: ${listed(c.adoptions.map((a) => `${a.personName} (${dayTime(a.at)})`))}.` : 'Noch niemand hat zugestimmt.'),
    c.state === 'DRAFT' && authority.may('adoptChain') && adopt(context, c),
    authority.may('draftChain') && h('p', {}, link(`#/b/${authority.slug}/freigabeketten/neu?aus=${c.id}`, 'Daraus einen neuen Entwurf machen')));
}

function standing(c) {
  if (c.inForce) return badge('Gilt', 'success');
  return c.state === 'DRAFT' ? badge('Noch nicht beschlossen', 'warning') : badge('Abgelöst', 'info');
}

const adopt = ({ authority, reload }, c) => actions(['Zustimmen', async () => {
  const after = await authority.api.post(`/chains/${c.id}/adoptions`, { contentHash: c.contentHash });
  await reload(after.inForce ? 'Zugestimmt. Die Freigabekette gilt jetzt.' : 'Zugestimmt. Eine zweite Zustimmung fehlt noch.');
}, 'primary', { confirm: 'Gelesen und zustimmen?' }]);
