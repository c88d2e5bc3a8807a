/** The ordered steps that every text has to pass, and who agreed to them. */
import { badge, h } from './dom.js';
import { actions, field, form } from './forms.js';
import { all } from './list.js';
import { dayTime } from './words.js';

const MODES = [['ANY', 'eine Person genügt'], ['ALL', 'alle müssen zustimmen'], ['AT_LEAST', 'mindestens so viele']];
const MOST_STEPS = 4;

export async function chains(context) {
  const { authority } = context;
  const items = await all(authority.api, '/chains');
  return h('section', { class: 'panel', 'aria-labelledby': 'ketten' },
    h('h2', { class: 'kern-heading-small', id: 'ketten' }, 'Freigabeketten'),
    items.length === 0 && h('p', { class: 'kern-body' }, 'Noch keine. Die Administration entwirft eine, zwei Freigebende beschließen sie.'),
    items.map((c) => chain(context, c)),
    authority.may('draftChain') && h('details', { class: 'fold' }, h('summary', {}, 'Freigabekette entwerfen'), draft(context)));
}

function chain({ authority, reload }, c) {
  return h('article', { class: 'subpanel', 'aria-label': c.name },
    h('div', { class: 'panel__head' }, h('h3', { class: 'kern-title kern-title--small' }, `${c.number}. ${c.name}`),
      c.inForce ? badge('Gilt', 'success') : c.state === 'DRAFT' ? badge('Noch nicht beschlossen', 'warning') : badge('Abgelöst', 'info')),
    h('ol', { class: 'steps' }, c.steps.map((s) => h('li', { class: 'step' }, h('strong', {}, s.name),
      h('span', { class: 'muted' }, ` · ${mode(s)} · ${s.department ? `Fachbereich ${s.department}` : 'alle Freigebenden'}${s.deadlineMinutes ? ` · Frist ${deadline(s.deadlineMinutes)}` : ''}`)))),
    h('p', { class: 'muted' }, `Entworfen von ${c.draftedByName}, ${dayTime(c.createdAt)}. `,
      c.adoptions.length ? `Zugestimmt: ${c.adoptions.map((a) => a.personName).join(', ')}.` : 'Noch niemand hat zugestimmt.'),
    c.state === 'DRAFT' && authority.may('adoptChain') && actions(['Zustimmen', async () => {
      const after = await authority.api.post(`/chains/${c.id}/adoptions`, { contentHash: c.contentHash });
      await reload(after.inForce ? 'Zugestimmt. Die Freigabekette gilt jetzt.' : 'Zugestimmt. Eine zweite Zustimmung fehlt noch.');
    }, 'primary']));
}

const mode = (s) => (s.mode === 'AT_LEAST' ? `mindestens ${s.needed}` : MODES.find(([m]) => m === s.mode)?.[1] ?? s.mode);
const deadline = (minutes) => (minutes % 60 ? `${minutes} Minuten` : `${minutes / 60} Stunden`);

/** A fixed number of places for steps; those without a name do not count. */
function draft({ authority, reload }) {
  const steps = Array.from({ length: MOST_STEPS }, (_, i) => ({
    name: field({ name: `name${i}`, label: `Schritt ${i + 1}: Name`, required: i === 0, pointer: `/steps/${i}/name`, hint: i === 0 ? 'Etwa: Fachbereich, Pressestelle' : null }),
    mode: field({ name: `mode${i}`, label: 'Wer muss zustimmen', type: 'select', required: true, options: MODES, pointer: `/steps/${i}/mode` }),
    needed: field({ name: `needed${i}`, label: 'Bei „mindestens“: wie viele', type: 'number', min: 1, pointer: `/steps/${i}/needed` }),
    department: field({ name: `department${i}`, label: 'Nur aus diesem Fachbereich', pointer: `/steps/${i}/department` }),
    hours: field({ name: `hours${i}`, label: 'Frist in Stunden', type: 'number', min: 1, pointer: `/steps/${i}/deadlineMinutes` }),
  }));
  const title = field({ name: 'name', label: 'Name der Kette', required: true, value: 'Standard' });
  const element = form({
    label: 'Freigabekette entwerfen',
    fields: [title, ...steps.flatMap((s) => Object.values(s))],
    submits: {
      Entwerfen: async (values) => {
        await authority.api.post('/chains', { name: values.name, steps: Array.from({ length: MOST_STEPS }, (_, i) => step(values, i)).filter((s) => s.name) });
        await reload('Entworfen. Jetzt müssen zwei Freigebende zustimmen, die nicht mitgeschrieben haben.');
      },
    },
  });
  title.node.after(...steps.map((s, i) => {
    const group = h('div', { class: 'grid' }, Object.values(s).map((f) => f.node));
    return i === 0 ? group : h('details', { class: 'fold' }, h('summary', {}, `Schritt ${i + 1}`), group);
  }));
  return element;
}

const number = (text, factor = 1) => (text ? Number(text) * factor : null);
const step = (values, i) => ({
  name: values[`name${i}`], mode: values[`mode${i}`], needed: number(values[`needed${i}`]),
  department: values[`department${i}`], deadlineMinutes: number(values[`hours${i}`], 60),
});
