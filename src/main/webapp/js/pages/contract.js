/** One contract: what it says, what is left of it, its prices, and what can be done about it. */
import { facts, h } from '../dom.js';
import { actions, field, form } from '../forms.js';
import { amendments } from '../amendments.js';
import { back, billedOf, books, home, way } from '../billing.js';
import { AWARD, BEYOND, CONTRACT, ENDPOINT, INTERVAL, NOTICE, options, stateBadge } from '../billing-words.js';
import { ceilingBar } from '../ceiling-bar.js';
import { confirmers, contractForm } from '../contract-form.js';
import { extras } from '../extras.js';
import { all } from '../list.js';
import { eur, today } from '../money.js';
import { rateCard } from '../rate-card.js';
import { day, dayTime, word } from '../words.js';

export async function page(context) {
  const { authority, id } = context;
  const [c, cards, known, people] = await Promise.all([
    authority.api.get(`/contracts/${id}`), all(authority.api, '/rate-cards'), books(authority), authority.may('manage') ? all(authority.api, '/members') : []]);
  const own = cards.filter((card) => card.contractId === id);
  return [
    back(`${home(authority)}/vertraege`, 'Verträge und Preise'),
    h('div', { class: 'title-row' }, h('h1', { class: 'kern-heading-medium' }, `Vertrag ${c.number}: ${c.title}`), stateBadge(CONTRACT, c.state)),
    c.awardNotice && c.state !== 'WITHDRAWN' && h('p', { class: 'remark' }, NOTICE[c.awardNotice]),
    h('section', { class: 'panel', 'aria-labelledby': 'inhalt-v' },
      h('h2', { class: 'kern-heading-small', id: 'inhalt-v' }, 'Was vereinbart ist'),
      h('div', { class: 'columns' }, terms(c, people)), decision(context, c)),
    ['IN_FORCE', 'ENDED'].includes(c.state) && h('section', { class: 'panel', 'aria-labelledby': 'stand' },
      h('h2', { class: 'kern-heading-small', id: 'stand' }, 'Obergrenze'), ceilingBar(c, billedOf(c, known)), beyond(context, c)),
    ['IN_FORCE', 'ENDED'].includes(c.state) && [await amendments(context, c), await extras(context, c)],
    h('section', { 'aria-labelledby': 'preise' },
      h('div', { class: 'title-row' }, h('h2', { class: 'kern-heading-small', id: 'preise' }, 'Preise'),
        authority.may('writeContract') && c.state !== 'WITHDRAWN' && way(`${home(authority)}/vertraege/${id}/preise`, 'Preise vorschlagen')),
      own.length === 0 && h('p', { class: 'kern-body empty' }, 'Noch keine. Ohne angenommene Preise lässt sich unter diesem Vertrag nichts buchen.'),
      own.map((card) => rateCard(context, card, own))),
    authority.may('writeContract') && c.state === 'PROPOSED' && h('details', { class: 'fold' }, h('summary', {}, 'Vorschlag ändern'), await edit(context, c)),
    authority.may('writeContract') && h('p', {}, h('a', { class: 'kern-link', href: `${home(authority)}/vertraege/neu?aus=${id}` }, 'Daraus einen neuen Vertrag vorschlagen')),
  ];
}

function terms(c, people) {
  const i = c.invoice;
  return facts([
    ['Vergabeart', word(AWARD, c.awardBasis)],
    ['Laufzeit', `${day(`${c.startsOn}T12:00`)} bis ${day(`${c.endsOn}T12:00`)}`],
    ['Obergrenze, netto', eur(c.ceiling)], ['Zeit über der Obergrenze', word(BEYOND, c.beyondCeiling)],
    ['Abgerechnet wird', word(INTERVAL, c.billingInterval)], ['Bestellnummer der Behörde', c.orderReference], ['Vertragsnummer der Behörde', c.contractReference],
    ['Leistungsnachweise bestätigt', c.confirmerId && `die Rolle Haushalt, oder ${people.find((m) => m.id === c.confirmerId)?.displayName ?? 'ein benanntes Mitglied der Behörde'}`],
    ['Rechnungen gehen an', [i.name, i.street, [i.postalCode, i.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
    ['Leitweg-ID', i.leitwegId], ['Elektronische Adresse', i.endpointId && `${word(ENDPOINT, i.endpointScheme)}: ${i.endpointId}`],
    ['Ansprechperson', [i.contactName, i.contactEmail, i.contactPhone].filter(Boolean).join(', ')],
    ['Vorgeschlagen', `${c.createdByName}, ${dayTime(c.createdAt)}`],
    ['Angenommen', c.acceptedByName && `${c.acceptedByName}, ${dayTime(c.acceptedAt)}`], ['Vorzeitig beendet', [c.endReason, c.endedByName].filter(Boolean).join(' – ')],
  ]);
}

function decision({ authority, reload }, c) {
  const accepts = c.state === 'PROPOSED' && authority.may('acceptContract');
  const withdraws = c.state === 'PROPOSED' && authority.may('writeContract');
  const ends = c.state === 'IN_FORCE' && authority.may('endContract');
  return [
    accepts && h('p', { class: 'muted' }, 'Angenommen wird genau, was hier steht. Danach ändert sich dieser Vertrag nicht mehr; erst dann kann die Agentur darunter Zeit buchen.'),
    (accepts || withdraws) && actions(
      accepts && ['Vertrag annehmen', async () => {
        await authority.api.post(`/contracts/${c.id}/acceptance`, { version: c.version });
        await reload('Der Vertrag ist angenommen und gilt.', { top: true });
      }, 'primary', { confirm: 'Gelesen und annehmen?' }],
      withdraws && ['Vorschlag zurückziehen', async () => {
        await authority.api.post(`/contracts/${c.id}/withdrawal`);
        await reload('Der Vorschlag ist zurückgezogen.', { top: true });
      }, 'secondary', { confirm: 'Wirklich zurückziehen?' }]),
    ends && h('details', { class: 'fold' }, h('summary', {}, 'Vertrag vorzeitig beenden'), form({
      label: 'Vertrag vorzeitig beenden', quiet: true,
      fields: [
        field({ name: 'lastDay', label: 'Letzter Tag', type: 'date', required: true, value: today(), hint: 'Danach lässt sich nichts mehr buchen.' }),
        field({ name: 'reason', label: 'Grund', required: true, maxlength: 500 }),
      ],
      submits: {
        'Vorzeitig beenden': async (values) => {
          await authority.api.post(`/contracts/${c.id}/ending`, values);
          await reload('Der Vertrag ist beendet.', { top: true });
        },
      },
    })),
  ];
}

/** The one thing that the agency can still change after the acceptance. */
function beyond({ authority, reload }, c) {
  return c.state === 'IN_FORCE' && authority.may('writeContract') && h('details', { class: 'fold fold--small' }, h('summary', {}, 'Was aus Zeit über der Obergrenze wird'), form({
    label: 'Zeit über der Obergrenze', quiet: true,
    fields: [field({ name: 'beyondCeiling', label: 'Zeit über der Obergrenze', type: 'select', options: options(BEYOND), value: c.beyondCeiling })],
    submits: {
      Speichern: async (values) => {
        await authority.api.patch(`/contracts/${c.id}`, { ...asWritten(c), ...values }, c);
        await reload('Gespeichert.');
      },
    },
  }));
}

const edit = async ({ authority, reload }, c) => contractForm({ ...c, people: await confirmers(authority) }, {
  'Vorschlag speichern': async (body) => {
    await authority.api.patch(`/contracts/${c.id}`, body, c);
    await reload('Der Vorschlag ist gespeichert.', { top: true });
  },
});

const WRITTEN = ['number', 'title', 'awardBasis', 'orderReference', 'contractReference', 'startsOn', 'endsOn', 'ceiling', 'firstWarning', 'secondWarning', 'beyondCeiling', 'billingInterval', 'invoice', 'confirmerId'];
const asWritten = (c) => Object.fromEntries(WRITTEN.map((name) => [name, c[name]]));
