/** What is approved together with the texts of a revision and does not stand in them. */
import { h, link, outside } from './dom.js';
import { PLACEHOLDER, validity, word } from './words.js';

/** May one of the texts hold a place that is filled in later? */
export const hasPlaces = (variants) => variants.some((v) => v.text?.includes('{{'));

/** The text that is meant first: for every channel in German, or the nearest to it. */
export const mainOf = (variants) => variants.find((v) => v.language === 'de' && v.channel === 'ANY' && v.kind === 'ANY')
  ?? variants.find((v) => v.language === 'de') ?? variants[0];

export const revisionOf = ({ authority }, answerId, revisionId) => authority.api.get(`/answers/${answerId}/revisions/${revisionId}`);

/** What may stand at the open places: it is approved here, and later only chosen. */
export const places = (placeholders) => placeholders.length > 0 && h('div', { class: 'fillable' },
  h('p', {}, 'Was an den offenen Stellen stehen darf, wird mit freigegeben:'),
  h('ul', {}, placeholders.map((p) => h('li', {}, h('strong', {}, `{{${p.key}}}`), ` ${p.label}, `, word(PLACEHOLDER, p.type),
    p.options?.length > 0 && [': ', p.options.map((o, i) => [i > 0 && ', ', h('q', { dir: 'auto' }, o)])]))));

/** What it relies on and how long it holds. */
export const grounds = ({ authority }, revision, answerId) => [
  h('p', { class: 'muted' }, 'Stützt sich auf: ', revision.sources.map((s, i) =>
    [i > 0 && ', ', [s.title, s.norm, s.version].filter(Boolean).join(', '), s.url && [' (', outside(s.url), ')']])),
  h('p', { class: 'muted' }, `Gilt ${validity(revision)} · `, link(`#/b/${authority.slug}/bibliothek/${answerId}`, 'zum Eintrag')),
];
