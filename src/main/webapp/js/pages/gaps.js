/** What citizens asked and the library had no sure answer to. */
import { h, link, replace } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { all } from '../list.js';
import { dayTime } from '../words.js';

/** Characters; what is longer is a letter, not a question. */
const SHORT = 120;

export async function page(context) {
  const { authority } = context;
  const gaps = (await authority.api.get('/suggestion-gaps')).items;
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Lücken der Bibliothek'),
    h('p', { class: 'kern-body' }, 'Wonach gefragt wurde, ohne dass es eine sichere Antwort gab. Ähnliche Fragen stehen zusammen.'),
    gaps.length === 0 ? h('p', { class: 'kern-body empty' }, 'Bisher gibt es keine Lücken.')
      : h('ul', { class: 'list' }, gaps.map((g) => gap(context, g))),
  ];
}

function gap(context, g) {
  const body = h('div');
  const fold = h('details', { class: 'fold' }, h('summary', {}, 'Entwurf daraus machen'), body);
  fold.addEventListener('toggle', async () => {
    if (fold.open && !body.firstChild) replace(body, await draft(context, g));
  });
  return h('li', { class: 'suggestion' },
    h('h2', { class: 'kern-title kern-title--small' }, g.count === 1 ? 'Einmal gefragt' : `${g.count}-mal gefragt`),
    h('ul', {}, g.examples.map((text) => h('li', { class: 'clamp', lang: '', dir: 'auto' }, text))),
    h('p', { class: 'muted' }, `Zuletzt am ${dayTime(g.lastAsked)}.`, g.unsure > 0 && ` Bei ${g.unsure} davon gab es unsichere Vorschläge.`),
    context.authority.may('write') && fold);
}

async function draft({ authority, goTo }, g) {
  const sources = await all(authority.api, '/sources');
  if (sources.length === 0) {
    return [h('p', { class: 'kern-body' }, 'Eine Antwort braucht eine Quelle. Bitte zuerst eine eintragen.'),
      actions(['Neue Antwort mit Quelle', () => goTo(`#/b/${authority.slug}/bibliothek/neu`)])];
  }
  return form({
    label: 'Entwurf aus dieser Lücke',
    fields: [
      field({
        name: 'question', label: 'Frage des Eintrags', required: true, value: g.examples.find((e) => e.length <= SHORT) ?? '',
        hint: 'Bitte in eigenen Worten: Namen und Anschriften gehören nicht in die Bibliothek.',
      }),
      field({ name: 'topic', label: 'Thema', required: true, hint: 'Ebenen mit „/“ trennen, zum Beispiel Verkehr/Parken.' }),
      field({ name: 'text', label: 'Text der Antwort', type: 'textarea', required: true }),
      field({ name: 'sources', label: 'Stützt sich auf', type: 'checks', required: true, options: sources.map((s) => [s.id, s.title]) }),
    ],
    submits: {
      'Entwurf anlegen': async (values) => {
        const made = await authority.api.post(`/suggestion-gaps/${g.id}/draft`, values);
        goTo(`#/b/${authority.slug}/bibliothek/${made.id}`, 'Der Entwurf ist angelegt. Bitte prüfen und einreichen.');
      },
    },
  });
}
