/** The texts of one revision: a main text, and shorter or other ones per channel and language. */
import { h } from './dom.js';
import { field, form, linesOf } from './forms.js';
import { all } from './list.js';
import { placeholderFields } from './placeholder-fields.js';
import { flagsField, requireReason } from './reply-form.js';
import { mainOf } from './revision-parts.js';
import { begun, keep } from './session.js';
import { submissionOf } from './submit-reply.js';
import { toneCheck, toneReason } from './tone-check.js';
import { wayPreview } from './way-preview.js';
import { CHANNEL, language as languageName } from './words.js';
import { endOfDay, instantAt, lastDay, localTime } from './zone.js';

const OPEN = { isOpenText: true };

/** Where what is begun is kept: of a new entry, or of the revision after this one. */
export const placeOf = ({ authority }, revision) => `${authority.slug}/antwort/${revision?.id ?? 'neu'}`;

/**
 * @param save values to {answerId, revisionId}; what it throws is shown beside the fields
 * @param done is told that, and the sentence to show
 */
export async function answerForm(context, { topic = false, revision, entryTopic, save, done }) {
  const { authority } = context;
  const sources = await all(authority.api, '/sources');
  const main = revision && mainOf(revision.variants);
  const more = revision?.variants.filter((v) => v !== main) ?? [];
  const second = more.find((v) => v.language === 'de' && v.kind === 'ANY' && v.channel !== 'ANY');
  const others = more.filter((v) => v !== second);
  const language = main?.language ?? 'de';
  const place = placeOf(context, topic ? null : revision);
  const kept = begun(place) ?? {};
  const keeping = (f) => field({ ...f, value: kept[f.name] ?? f.value });
  const first = keeping({ name: 'text', label: language === 'de' ? 'Antworttext' : `Antworttext (${languageName(language)})`, lang: language, type: 'textarea', rows: 7, required: true, value: main?.text, hint: 'Gilt für alle Kanäle, für die es keinen eigenen Text gibt. Was sich von Fall zu Fall ändert, als Platzhalter: {{tag}}.', pointer: point(topic, 'variants/0') });
  const channel = keeping({ name: 'channel', label: 'Eigener Text für einen Kanal', type: 'select', options: [['', 'keiner'], ...Object.entries(CHANNEL).filter(([c]) => c !== 'ANY')], value: second?.channel ?? '', pointer: point(topic, 'variants/1/channel') });
  const own = keeping({ name: 'channelText', label: 'Text für diesen Kanal', type: 'textarea', rows: 3, value: second?.text, pointer: point(topic, 'variants/1') });
  channel.whenEmpty = () => (own.read() ? 'Für welchen Kanal ist der Text? Bitte einen wählen oder den Text leeren.' : null);
  const subject = topic && keeping({ name: 'topic', label: 'Thema', required: true, maxlength: 410, hint: 'Ebenen mit / trennen, etwa: Abfall/Sperrmüll' });
  const flags = flagsField(kept.flags ?? revision?.flags, point(topic, 'flags'));
  const fields = [
    subject,
    topic && keeping({ name: 'phrasings', label: 'So wird auch gefragt', type: 'textarea', rows: 3, hint: 'Andere Formulierungen, eine je Zeile.', pointer: '/phrasings' }),
    keeping({ name: 'question', label: 'Frage, auf die sie antwortet', required: true, maxlength: 500, value: revision?.question, pointer: point(topic, 'question') }),
    first, channel, own,
    keeping({ name: 'sources', label: 'Quellen', type: 'checks', required: true, hint: 'Worauf sich der Text stützt, mindestens eine. Zitiert wird die geltende Fassung.',
      options: sources.map((s) => [s.id, [s.title, s.norm, s.current.label].filter(Boolean).join(', ')]), value: revision?.sources.map((s) => s.sourceId) ?? [], pointer: point(topic, 'sources') }),
    flags,
    keeping({ name: 'validFrom', label: 'Gilt ab', type: 'date', value: dayOf(revision?.validFrom), pointer: point(topic, 'validFrom') }),
    keeping({ name: 'validUntil', label: 'Gilt bis einschließlich', type: 'date', value: revision?.validUntil && lastDay(revision.validUntil), pointer: point(topic, 'validUntil') }),
  ].filter(Boolean);
  const about = () => (subject ? subject.read() : entryTopic) ?? null;
  const checks = [
    toneCheck(context, first, () => ({ channel: main?.channel ?? 'ANY', kind: main?.kind ?? 'ANY', language, topic: about(), whole: false }), OPEN),
    toneCheck(context, own, () => ({ channel: channel.read(), language: 'de', topic: about(), whole: false }), OPEN),
  ];
  const reason = toneReason(...checks);
  const body = fields.map((f) => f.node);
  fields.push(reason);
  const places = placeholderFields(() => [first.input.value, own.input.value, ...others.map((v) => v.text)], [...kept.placeholders ?? [], ...revision?.placeholders ?? []], fields, point(topic, 'placeholders'));
  body.splice(body.indexOf(own.node) + 1, 0, places.node);
  const written = (values) => save({
    topic: values.topic, phrasings: linesOf(values.phrasings),
    revision: { ...toRevision(values, main, others), placeholders: places.read(), flags: revision && !revision.flags && values.flags.length === 0 ? null : values.flags },
  }).then((saved) => {
    keep(place, null);
    return saved;
  });
  const element = form({
    fields, body: [...body, reason.node], label: 'Antwort schreiben',
    submits: {
      'Speichern und einreichen': async (values) => {
        await requireReason(checks, reason);
        const saved = await written(values);
        let refused = null;
        await authority.api.post(...submissionOf(`/answers/${saved.answerId}/revisions/${saved.revisionId}`, reason.given())).catch((error) => { refused = error; });
        await done(saved, refused ? `Als Entwurf gespeichert, aber nicht eingereicht: ${refused.message}` : 'Gespeichert und eingereicht. Der Text wartet jetzt auf Freigabe.');
      },
      'Als Entwurf speichern': async (values) => done(await written(values), 'Als Entwurf gespeichert.'),
    },
  });
  element.append(wayPreview(context, () => ({ kind: 'ANSWER', topic: about(), channel: main?.channel ?? 'ANY', language, flags: flags.read() })));
  element.addEventListener('input', () => {
    places.follow();
    keep(place, { ...Object.fromEntries(fields.map((f) => [f.name, f.input.value ?? f.read()])), placeholders: places.read() });
  });
  return sources.length ? element : h('div', {}, h('p', { class: 'kern-body' }, 'Es gibt noch keine Quelle. Bitte zuerst eine eintragen.'), element);
}

const point = (nested, path) => (nested ? `/revision/${path}` : `/${path}`);

function toRevision(values, main, others) {
  const first = { language: main?.language ?? 'de', channel: main?.channel ?? 'ANY', kind: main?.kind ?? 'ANY', text: values.text };
  const own = values.channel && values.channelText ? [{ language: 'de', channel: values.channel, kind: 'ANY', text: values.channelText }] : [];
  const variants = [first, ...own, ...others.map(({ language, channel, kind, text }) => ({ language, channel, kind, text }))];
  return { question: values.question, variants, sources: values.sources, validFrom: instant(values.validFrom, instantAt), validUntil: instant(values.validUntil, endOfDay) };
}

const dayOf = (instant) => instant && localTime(new Date(instant)).slice(0, 10);
const instant = (date, at) => (date ? at(date).toISOString() : null);
