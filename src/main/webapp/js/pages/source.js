/** One source: what rests on it, before anybody changes it, and its versions. */
import { badge, facts, h, link, outside, verbatim } from '../dom.js';
import { field, form } from '../forms.js';
import { all, pagedList } from '../list.js';
import { ANSWER, day, dayTime, validity, word } from '../words.js';

export async function page(context) {
  const { authority, id } = context;
  const source = await authority.api.get(`/sources/${id}`);
  const dependents = await all(authority.api, `/sources/${id}/dependents`);
  return [
    h('p', {}, link(`#/b/${authority.slug}/quellen`, '← Quellen')),
    h('h1', { class: 'kern-heading-medium' }, source.title),
    h('section', { class: 'panel', 'aria-label': 'Geltende Fassung' },
      h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, `Es zählt: ${source.current.label}`), ended(source)),
      verbatim(source.current.excerpt),
      facts([
        ['Herausgeber', source.issuer], ['Norm', source.norm], ['Adresse', source.url && outside(source.url)],
        ['Gilt', validity(source.current)], ['Eingetragen', dayTime(source.current.createdAt)],
        ['Prüfsumme des Auszugs', h('span', { class: 'hash' }, source.current.excerptHash)],
      ])),
    announced(source),
    dependentsPanel(authority, dependents),
    authority.may('write') && newVersion(context, source, dependents),
    authority.may('write') && ending(context, source, dependents),
    await versions(authority, source),
  ];
}

const announced = (source) => source.next && h('section', { class: 'panel', 'aria-label': 'Angekündigte Fassung' },
  h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small' }, `Ab ${day(source.next.validFrom)}: ${source.next.label}`), badge('Angekündigt', 'info')),
  verbatim(source.next.excerpt),
  h('p', { class: 'muted' }, 'Bis dahin zählt die jetzige Fassung. Antworten, die mit der neuen auch stimmen, lassen sich schon vorher bestätigen.'));

function ended(source) {
  if (!source.endsAt) return null;
  return new Date(source.endsAt) <= new Date() ? badge(`Gilt nicht mehr seit ${day(source.endsAt)}`, 'danger') : badge(`Endet am ${day(source.endsAt)}`, 'warning');
}

const dependentsPanel = (authority, dependents) => h('section', { class: 'panel', 'aria-labelledby': 'abhaengig' },
  h('h2', { class: 'kern-heading-small', id: 'abhaengig' }, `Darauf beruhen (${dependents.length})`),
  dependents.length === 0 ? h('p', { class: 'muted' }, 'Keine Antwort der Bibliothek zitiert diese Quelle.')
    : h('ul', { class: 'rows' }, dependents.map((d) => h('li', { class: 'rows__item' },
      h('div', {}, link(`#/b/${authority.slug}/bibliothek/${d.answerId}`, d.question),
        h('p', { class: 'muted' }, [d.topic, d.serving ? 'gilt jetzt' : `andere Fassung (Eintrag: ${word(ANSWER, d.state)})`, `zitiert ${d.version}`,
          d.openReplies > 0 && `${d.openReplies} noch nicht herausgegeben`].filter(Boolean).join(' · '))),
      d.stale && badge('Zu prüfen', 'danger')))));

const consequence = (dependents) => {
  const serving = dependents.filter((d) => d.serving).length;
  const replies = dependents.reduce((sum, d) => sum + d.openReplies, 0);
  if (serving + replies === 0) return 'Darauf beruht gerade nichts, was sich damit ändert.';
  const held = replies > 0 && `${replies === 1 ? 'wird 1 Antwort' : `werden ${replies} Antworten`} auf Anfragen angehalten`;
  const stale = serving > 0 && `${serving === 1 ? 'ist 1 Antwort' : `sind ${serving} Antworten`} der Bibliothek nicht mehr verwendbar`;
  return `Sobald das gilt, ${[stale, held].filter(Boolean).join(' und ')}, bis jemand bestätigt oder eine neue Fassung freigegeben ist.`;
};

function newVersion({ authority, reload }, source, dependents) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Neue Fassung eintragen'),
    h('p', { class: 'remark' }, consequence(dependents)),
    source.next && h('p', {}, `Sie ersetzt die Ankündigung „${source.next.label}“.`),
    form({
      label: 'Neue Fassung eintragen',
      fields: [
        field({ name: 'version', label: 'Fassung', required: true, maxlength: 100, hint: 'Etwa: Fassung vom 01.01.2027' }),
        field({ name: 'validFrom', label: 'Gilt ab', type: 'date', hint: 'Leer: Sie zählt ab sofort. In der Zukunft: Sie ist angekündigt, bis dahin zählt die jetzige.' }),
        field({ name: 'validUntil', label: 'Gilt bis einschließlich', type: 'date' }),
        field({ name: 'excerpt', label: 'Auszug', type: 'textarea', rows: 6, required: true, value: source.current.excerpt, hint: 'Der Wortlaut, auf den sich Antworten stützen.' }),
      ],
      submits: {
        'Neue Fassung eintragen': async (values) => {
          await authority.api.post(`/sources/${source.id}/versions`, values);
          await reload('Eingetragen. Wer bestätigen kann, wird benachrichtigt, sobald sie zählt.', { top: true });
        },
      },
    }));
}

function ending({ authority, reload }, source, dependents) {
  return h('details', { class: 'fold' }, h('summary', {}, 'Geltung beenden, ohne neue Fassung'),
    h('p', { class: 'remark' }, consequence(dependents)),
    form({
      label: 'Geltung beenden',
      fields: [
        field({ name: 'lastDay', label: 'Letzter Tag, an dem sie gilt', type: 'date', hint: 'Leer: Sie gilt ab sofort nicht mehr.' }),
        field({ name: 'reason', label: 'Warum', required: true, maxlength: 500 }),
      ],
      submits: {
        'Geltung beenden': async (values) => {
          await authority.api.post(`/sources/${source.id}/ending`, values);
          await reload('Das Ende ist eingetragen.', { top: true });
        },
      },
    }));
}

async function versions(authority, source) {
  if (source.current.number < 2) return null;
  return h('details', { class: 'fold' }, h('summary', {}, `Alle Fassungen (${source.current.number})`),
    await pagedList((cursor) => authority.api.get(`/sources/${source.id}/versions`, { cursor }), (v) => h('li', { class: 'subpanel' },
      h('p', {}, h('strong', {}, v.label), h('span', { class: 'muted' }, ` · ${validity(v)} · eingetragen ${dayTime(v.createdAt)}`)),
      verbatim(v.excerpt)), ''));
}
