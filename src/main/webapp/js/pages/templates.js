/** What the agency offers this authority to take over. */
import { badge, h, link, verbatim } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { all, filters, pagedList } from '../list.js';
import { OFFER, age, dayTime, tone, variant, word } from '../words.js';

export async function page(context) {
  const { authority, query } = context;
  const state = query.get('zustand') ?? 'OFFERED';
  const here = `#/b/${authority.slug}/vorlagen`;
  const sources = authority.may('write') ? await all(authority.api, '/sources') : [];
  return [
    h('p', {}, link(`#/b/${authority.slug}/bibliothek`, '← Bibliothek')),
    h('h1', { class: 'kern-heading-medium' }, 'Vorlagen der Agentur'),
    h('p', { class: 'kern-body' }, 'Texte, die sich anderswo bewährt haben. Übernommen werden sie ein eigener Entwurf, der durch Ihre Freigabekette geht.'),
    filters('Vorlagen auswählen', Object.entries(OFFER).map(([v, text]) => [`${here}?zustand=${v}`, text, v]), state),
    await pagedList((cursor) => authority.api.get('/template-offers', { state, cursor }), (o) => h('li', {}, card(context, o, sources)), 'Hier steht gerade nichts.'),
  ];
}

function card(context, offer, sources) {
  const { authority } = context;
  return h('article', { class: 'panel', 'aria-label': 'Vorlage' },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, offer.question), badge(word(OFFER, offer.state), tone(offer.state))),
    h('p', { class: 'muted', title: dayTime(offer.offeredAt) }, `${offer.topic} · angeboten von ${offer.offeredByName}, ${age(offer.offeredAt)}`),
    offer.note && h('p', { class: 'kern-body' }, offer.note),
    offer.variants.map((v) => h('div', {}, (offer.variants.length > 1 || v.language !== 'de') && h('p', { class: 'muted' }, variant(v)),
      verbatim(v.text, { lang: v.language }))),
    offer.decidedByName && h('p', { class: 'muted' }, `Entschieden von ${offer.decidedByName}, ${dayTime(offer.decidedAt)}`),
    offer.answerId && h('p', {}, link(`#/b/${authority.slug}/bibliothek/${offer.answerId}`, 'Zum eigenen Entwurf')),
    offer.state === 'OFFERED' && authority.may('write') && decide(context, offer, sources));
}

function decide({ authority, reload, goTo }, offer, sources) {
  const fields = [
    field({ name: 'topic', label: 'Thema', required: true, maxlength: 410, value: offer.topic }),
    field({ name: 'sources', label: 'Quellen', type: 'checks', required: true, hint: 'Worauf sich der Text in dieser Behörde stützt.',
      options: sources.map((s) => [s.id, [s.title, s.norm].filter(Boolean).join(', ')]) }),
  ];
  return h('div', { class: 'decide' },
    h('details', { class: 'fold' }, h('summary', {}, 'Übernehmen'), form({
      label: 'Vorlage übernehmen', fields,
      submits: {
        'Als Entwurf übernehmen': async (values) => {
          const taken = await authority.api.post(`/template-offers/${offer.id}/acceptance`, values);
          goTo(`#/b/${authority.slug}/bibliothek/${taken.answerId}`, 'Übernommen. Der Entwurf gehört jetzt Ihrer Behörde.');
        },
      },
    })),
    actions(['Ablehnen', async () => {
      await authority.api.post(`/template-offers/${offer.id}/refusal`);
      await reload('Abgelehnt.');
    }, 'secondary', { confirm: 'Wirklich ablehnen?' }]));
}
