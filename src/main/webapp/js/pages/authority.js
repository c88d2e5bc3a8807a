/** The authority itself: what it is, whom one reaches, how it approves, who works for it. */
import { badge, facts, h, link } from '../dom.js';
import { save } from '../download.js';
import { actions, field, form } from '../forms.js';
import { AUTHORITY, BODY, day, tone, word } from '../words.js';
import { contacts } from '../contacts.js';
import { grants } from '../grants.js';
import { people } from '../people.js';

export async function page(context) {
  const { authority } = context;
  if (authority.state === 'ENDED') {
    return [h('h1', { class: 'kern-heading-medium' }, authority.name), takeOut(context)];
  }
  const record = await authority.api.get('');
  return [
    h('h1', { class: 'kern-heading-medium' }, authority.name),
    master(context, record),
    await contacts(context),
    howItWorks(context),
    authority.may('manage') && await people(context),
    authority.may('readGrants') && await grants(context),
    authority.may('manage') && h('section', { class: 'panel', 'aria-labelledby': 'datenschutz' },
      h('h2', { class: 'kern-heading-small', id: 'datenschutz' }, 'Datenschutz'),
      h('p', {}, link(`#/b/${authority.slug}/datenschutz`, 'Fristen, Auskunft, Löschung und Sperren'))),
    takeOut(context),
  ];
}

/** The rules of the house, each on a page of its own. */
function howItWorks({ authority }) {
  const entries = [
    ['freigabeketten', 'Freigabeketten', 'Wer welchen Text freigibt, in welcher Frist'],
    ['vertretung', 'Vertretung', 'Wer entscheidet, während jemand abwesend ist'],
    ['dienstzeiten', 'Dienstzeiten und Bereitschaft', 'Wann jemand da ist, und was sonst hinausgeht'],
    ['leitfaden', 'Tonalitätsleitfaden', 'Wie diese Behörde klingt'],
    ['stopp', 'Stopp, Krise und Widerrufe', 'Wenn etwas schiefgeht'],
    ...(authority.may('readAudit') ? [['protokoll', 'Protokoll', 'Wer wann was getan hat']] : []),
  ];
  return h('section', { class: 'panel', 'aria-labelledby': 'regeln' },
    h('h2', { class: 'kern-heading-small', id: 'regeln' }, 'Wie hier gearbeitet wird'),
    h('ul', { class: 'rows' }, entries.map(([path, name, what]) => h('li', { class: 'rows__item' },
      h('div', {}, link(`#/b/${authority.slug}/${path}`, name), h('p', { class: 'muted' }, what))))));
}

function takeOut({ authority }) {
  return authority.may('manage') && h('section', { class: 'panel', 'aria-labelledby': 'mitnehmen' },
    h('h2', { class: 'kern-heading-small', id: 'mitnehmen' }, 'Daten mitnehmen'),
    h('p', {}, authority.state === 'ENDED'
      ? 'Die Zusammenarbeit ist beendet. Bis zum vereinbarten Tag können Sie alle Daten Ihrer Behörde herunterladen, danach werden sie gelöscht.'
      : 'Alle Daten Ihrer Behörde in einem Archiv: Antworten, Freigaben, Anfragen, Protokoll. Das Format ist offen und darin beschrieben. Das Archiv enthält Texte von Bürgerinnen und Bürgern; bitte geschützt aufbewahren.'),
    actions(['Alle Daten herunterladen (ZIP)', async () => save(await authority.api.file('/export'), `${authority.slug}.zip`), 'secondary']));
}

function master({ authority, reload, reloadSession }, a) {
  return h('section', { class: 'panel', 'aria-labelledby': 'stammdaten' },
    h('div', { class: 'panel__head' }, h('h2', { class: 'kern-heading-small', id: 'stammdaten' }, 'Stammdaten'), badge(word(AUTHORITY, a.state), tone(a.state))),
    facts([
      ['Art', [word(BODY, a.kind), a.land].filter(Boolean).join(', ')],
      ['Anschrift', [a.street, [a.postalCode, a.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
      ['Leitweg-ID', a.leitwegId],
      ['Auftragsverarbeitung', a.dpaDate && `${day(a.dpaDate)}, Fassung ${a.dpaVersion ?? '–'}`],
      ['Bibliotheksantworten', a.allowUnchangedAnswers ? 'dürfen unverändert ohne neue Freigabe hinaus' : 'brauchen jedes Mal eine Freigabe'],
      ['Ausgefüllte Bibliotheksantworten', a.allowRenderings ? 'dürfen mit freigegebenen Werten, Begrüßungen und Grüßen ohne neue Freigabe hinaus' : 'brauchen jedes Mal eine Freigabe'],
      ['Begründung des Zustands', a.stateReason],
    ]),
    authority.may('manage') && h('details', { class: 'fold' }, h('summary', {}, 'Ändern'), form({
      label: 'Stammdaten ändern',
      fields: [
        field({ name: 'name', label: 'Name', required: true, value: a.name }),
        field({ name: 'street', label: 'Straße und Hausnummer', value: a.street }),
        field({ name: 'postalCode', label: 'Postleitzahl', value: a.postalCode, inputmode: 'numeric', maxlength: 5 }),
        field({ name: 'city', label: 'Ort', value: a.city }),
        field({ name: 'leitwegId', label: 'Leitweg-ID', value: a.leitwegId }),
        field({ name: 'dpaDate', label: 'Vertrag zur Auftragsverarbeitung vom', type: 'date', value: a.dpaDate, required: Boolean(a.dpaDate) }),
        field({ name: 'dpaVersion', label: 'Fassung des Vertrags', value: a.dpaVersion, required: Boolean(a.dpaVersion) }),
        field({ name: 'allowUnchangedAnswers', label: 'Bibliotheksantworten dürfen unverändert ohne neue Freigabe hinaus', type: 'check', value: a.allowUnchangedAnswers }),
        field({ name: 'allowRenderings', label: 'Mit freigegebenen Werten, Begrüßungen und Grüßen ausgefüllte auch', type: 'check', value: a.allowRenderings }),
      ],
      submits: {
        Speichern: async (values) => {
          const cleared = Object.fromEntries(['street', 'postalCode', 'city', 'leitwegId'].map((name) => [name, values[name] ?? '']));
          await authority.api.patch('', { ...values, ...cleared }, a);
          await reloadSession();
          await reload('Die Stammdaten sind gespeichert.');
        },
      },
    })));
}
