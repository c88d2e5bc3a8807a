/** One's own: where mails go, about what, how soon, and when not. */
import { api } from '../api.js';
import { facts, h } from '../dom.js';
import { actions, field, form } from '../forms.js';

const FREQUENCY = [['IMMEDIATELY', 'sofort'], ['DAILY', 'einmal am Tag'], ['NEVER', 'nie']];
const KINDS = [
  ['approvalWaiting', 'Ein Text wartet auf meine Freigabe'],
  ['approvalReminder', 'Er wartet noch immer (Erinnerung)'],
  ['textReturned', 'Ein Text von mir wurde zurückgegeben oder abgelehnt'],
  ['textApproved', 'Ein Text von mir wurde freigegeben'],
  ['sourceChanged', 'Eine Quelle hat sich geändert und Antworten warten auf meine Bestätigung, oder eine Antwort von mir ist angehalten'],
];

/** With an id: the link from the confirmation mail. */
export async function page(context) {
  if (context.id) return confirmation(context);
  const mine = await api.get('/me/notifications');
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Benachrichtigungen'),
    h('p', { class: 'kern-body' }, 'Mails sagen nur, dass etwas wartet und wo. Sie gelten für alle Behörden, für die Sie arbeiten.'),
    address(context, mine),
    wishes(context, mine),
  ];
}

function confirmation({ id, goTo }) {
  return [
    h('h1', { class: 'kern-heading-medium' }, 'Mailadresse bestätigen'),
    h('section', { class: 'panel' },
      h('p', { class: 'kern-body' }, 'Damit gehen Benachrichtigungen an die Adresse, an die dieser Link geschickt wurde.'),
      actions(['Adresse bestätigen', async () => {
        await api.post('/me/notifications/address/confirmation', { code: id });
        goTo('#/benachrichtigungen', 'Die Adresse ist bestätigt.');
      }, 'primary'])),
  ];
}

function address({ reload }, mine) {
  return h('section', { class: 'panel', 'aria-labelledby': 'adresse' },
    h('h2', { class: 'kern-heading-small', id: 'adresse' }, 'Mailadresse'),
    facts([['Mails gehen an', mine.email ?? 'niemanden: keine bestätigte Adresse'], ['Wartet auf Bestätigung', mine.unconfirmedEmail]]),
    form({
      label: 'Mailadresse eintragen',
      fields: [field({ name: 'email', label: 'Neue Mailadresse', type: 'email', required: true, hint: 'Wir schicken einen Link dorthin. Erst danach gilt sie.' })],
      submits: {
        'Link schicken': async (values) => {
          await api.post('/me/notifications/address', values);
          await reload('Der Link ist unterwegs. Bitte in der Mail bestätigen.');
        },
      },
      also: mine.email && actions(['Adresse entfernen', async () => {
        await api.remove('/me/notifications/address', mine);
        await reload('Es gehen keine Mails mehr.');
      }, 'tertiary', { confirm: 'Keine Mails mehr bekommen?' }]),
    }));
}

function wishes({ reload }, mine) {
  const time = (name, label, value, more = {}) => field({ name, label, type: 'time', value, ...more });
  return h('section', { class: 'panel', 'aria-labelledby': 'worueber' },
    h('h2', { class: 'kern-heading-small', id: 'worueber' }, 'Worüber und wann'),
    form({
      label: 'Benachrichtigungen einstellen',
      fields: [
        ...KINDS.map(([name, label]) => field({ name, label, type: 'select', required: true, options: FREQUENCY, value: mine[name] })),
        time('digestAt', 'Die tägliche Mail kommt um', mine.digestAt, { required: true }),
        time('from', 'Ruhezeit von', mine.quietHours?.from, { pointer: '/quietHours/from', hint: 'In dieser Zeit kommt keine Mail. Leer: keine Ruhezeit.' }),
        time('until', 'Ruhezeit bis', mine.quietHours?.until, { pointer: '/quietHours/until' }),
      ],
      submits: {
        Speichern: async ({ from, until, ...values }) => {
          const quietHours = from || until ? { from, until } : null;
          await api.patch('/me/notifications', { ...values, quietHours, timeZone: mine.timeZone }, mine);
          await reload('Gespeichert.');
        },
      },
    }));
}
