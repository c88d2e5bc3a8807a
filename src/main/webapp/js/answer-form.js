/** The texts of one revision: a main text, and shorter or other ones per channel and language. */
import { h } from './dom.js';
import { field, form } from './forms.js';
import { all } from './list.js';
import { begunText, keepText } from './session.js';
import { CHANNEL } from './words.js';

/**
 * @param save values to {answerId, revisionId}; what it throws is shown beside the fields
 * @param done is told that, and the sentence to show
 */
export async function answerForm(context, { topic = false, revision, save, done }) {
  const { authority } = context;
  const sources = await all(authority.api, '/sources');
  const main = revision?.variants[0];
  const more = revision?.variants.slice(1) ?? [];
  const second = more.find((v) => v.language === 'de' && v.kind === 'ANY' && v.channel !== 'ANY');
  const others = more.filter((v) => v !== second);
  const place = `${authority.slug}/antwort/${topic ? 'neu' : revision.id}`;
  const kept = JSON.parse(begunText(place) || '{}');
  const text = (f) => field({ ...f, value: kept[f.name] ?? f.value });
  const fields = [
    topic && text({ name: 'topic', label: 'Thema', required: true, maxlength: 410, hint: 'Ebenen mit / trennen, etwa: Abfall/Sperrmüll' }),
    topic && field({ name: 'phrasings', label: 'So wird auch gefragt', type: 'textarea', rows: 3, hint: 'Andere Formulierungen, eine je Zeile.', pointer: '/phrasings' }),
    text({ name: 'question', label: 'Frage, auf die sie antwortet', required: true, maxlength: 500, value: revision?.question, pointer: point(topic, 'question') }),
    text({ name: 'text', label: 'Antworttext', type: 'textarea', rows: 7, required: true, value: main?.text, hint: 'Gilt für alle Kanäle, für die es keinen eigenen Text gibt.', pointer: point(topic, 'variants/0') }),
    field({ name: 'channel', label: 'Eigener Text für einen Kanal', type: 'select', options: [['', 'keiner'], ...Object.entries(CHANNEL).filter(([c]) => c !== 'ANY')], value: second?.channel ?? '', pointer: point(topic, 'variants/1/channel') }),
    text({ name: 'channelText', label: 'Text für diesen Kanal', type: 'textarea', rows: 3, value: second?.text, pointer: point(topic, 'variants/1') }),
    field({ name: 'sources', label: 'Quellen', type: 'checks', required: true, hint: 'Worauf sich der Text stützt, mindestens eine. Zitiert wird die geltende Fassung.',
      options: sources.map((s) => [s.id, [s.title, s.norm, s.current.label].filter(Boolean).join(', ')]), value: revision?.sources.map((s) => s.sourceId) ?? [], pointer: point(topic, 'sources') }),
    field({ name: 'validFrom', label: 'Gilt ab', type: 'date', value: revision?.validFrom?.slice(0, 10), pointer: point(topic, 'validFrom') }),
    field({ name: 'validUntil', label: 'Gilt bis (ab diesem Tag nicht mehr)', type: 'date', value: revision?.validUntil?.slice(0, 10), pointer: point(topic, 'validUntil') }),
  ].filter(Boolean);
  const written = (values) => save({ topic: values.topic, phrasings: lines(values.phrasings), revision: toRevision(values, main, others, revision?.placeholders) }).then((saved) => {
    keepText(place, '');
    return saved;
  });
  const element = form({
    fields, label: 'Antwort schreiben',
    submits: {
      'Speichern und einreichen': async (values) => {
        const saved = await written(values);
        let refused = null;
        await authority.api.post(`/answers/${saved.answerId}/revisions/${saved.revisionId}/submission`).catch((error) => { refused = error; });
        await done(saved, refused ? `Als Entwurf gespeichert, aber nicht eingereicht: ${refused.message}` : 'Gespeichert und eingereicht. Der Text wartet jetzt auf Freigabe.');
      },
      'Als Entwurf speichern': async (values) => done(await written(values), 'Als Entwurf gespeichert.'),
    },
  });
  element.addEventListener('input', () => keepText(place, JSON.stringify(Object.fromEntries(
    fields.filter((f) => ['topic', 'question', 'text', 'channelText'].includes(f.name)).map((f) => [f.name, f.input.value])))));
  return sources.length ? element : h('div', {}, h('p', { class: 'kern-body' }, 'Es gibt noch keine Quelle. Bitte zuerst eine eintragen.'), element);
}

const point = (nested, path) => (nested ? `/revision/${path}` : `/${path}`);

const lines = (text) => (text ?? '').split('\n').map((l) => l.trim()).filter(Boolean);

/** A placeholder that no text uses any more is not taken along. */
function toRevision(values, main, others, placeholders = []) {
  const first = { language: main?.language ?? 'de', channel: main?.channel ?? 'ANY', kind: main?.kind ?? 'ANY', text: values.text };
  const own = values.channel && values.channelText ? [{ language: 'de', channel: values.channel, kind: 'ANY', text: values.channelText }] : [];
  const variants = [first, ...own, ...others.map(({ language, channel, kind, text }) => ({ language, channel, kind, text }))];
  return {
    question: values.question, variants, sources: values.sources,
    placeholders: placeholders.filter((p) => variants.some((v) => v.text.includes(`{{${p.key}}}`))),
    validFrom: instant(values.validFrom), validUntil: instant(values.validUntil),
  };
}

const instant = (date) => (date ? new Date(`${date}T00:00`).toISOString() : null);
