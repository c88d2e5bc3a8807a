/** A chain as it is drafted: its ways in their order, each with its condition and its steps. */
import { button, h, newId } from './dom.js';
import { field, form } from './forms.js';
import { conditionFields } from './condition-fields.js';
import { orderButtons, stepEditor } from './step-editor.js';

/**
 * @param plan name, paths, greetings and signatures to begin with
 * @param people who can be named in steps, with their departments
 * @param save what is told the plan
 */
export function chainEditor(plan, people, save) {
  const departments = newId('fachbereiche');
  const name = field({ name: 'name', label: 'Name der Kette', required: true, maxlength: 100, value: plan.name });
  const greetings = field({ name: 'greetings', label: 'Begrüßungen', type: 'blocks', rows: 3, value: plan.greetings, hint: 'Damit darf eine Bibliotheksantwort hinausgehen, wo der Leitfaden keine hat. Zwischen zweien eine leere Zeile.' });
  const signatures = field({ name: 'signatures', label: 'Grüße und Unterschriften', type: 'blocks', rows: 4, value: plan.signatures, hint: 'Zwischen zweien eine leere Zeile.' });
  const list = h('div', { class: 'groups' });
  const fields = [];
  const context = { people, departments, place };
  const ways = plan.paths.map((p) => wayEditor(p, context, order));
  function order(way, by) {
    const at = ways.indexOf(way);
    ways.splice(at, 1);
    // The last one stays the last: it is for everything else.
    if (by !== null) ways.splice(Math.min(Math.max(at + by, 0), ways.length - 1), 0, way);
    place();
    (by === null ? ways[Math.min(at, ways.length - 1)] : way)?.focus();
  }
  /** Who stands where now, and where the API will find fault with it. */
  function place() {
    list.replaceChildren(...ways.map((w) => w.node));
    fields.splice(0, fields.length, name, ...ways.flatMap((w, i) => w.place(`/paths/${i}`, i + 1, i === ways.length - 1)), greetings, signatures);
  }
  place();
  return form({
    label: 'Freigabekette entwerfen', fields,
    body: [
      h('datalist', { id: departments }, [...new Set(people.map((p) => p.department).filter(Boolean))].map((d) => h('option', { value: d }))),
      h('div', { class: 'panel' }, name.node),
      h('p', { class: 'muted' }, 'Der erste Weg gilt, dessen Bedingung zutrifft. Der letzte hat keine und gilt für alles Übrige.'),
      list,
      button('Weg davor einfügen', () => {
        const way = wayEditor({ name: 'Neuer Weg', condition: null, steps: [{}] }, context, order);
        ways.splice(ways.length - 1, 0, way);
        place();
        way.openCondition();
        way.focus();
      }),
      h('section', { class: 'panel', 'aria-label': 'Begrüßungen und Grüße' }, h('h2', { class: 'kern-title' }, 'Begrüßungen und Grüße'), greetings.node, signatures.node),
    ],
    submits: {
      Entwerfen: async () => {
        const paths = ways.map((w, i) => w.read(i === ways.length - 1));
        await save({ name: name.read(), paths, greetings: greetings.read(), signatures: signatures.read() }).catch((error) => {
          throw placed(error, paths);
        });
      },
    },
  });
}

/** This refusal names its step in its sentence only. */
function placed(error, paths) {
  const [, position, way] = error.code === 'CHAIN_UNDECIDABLE' ? error.message.match(/ (\d+) \((.+?)\)/) ?? [] : [];
  const at = paths.findIndex((p) => p.name === way);
  return at < 0 ? error : Object.assign(error, { errors: [{ pointer: `/paths/${at}/steps/${position - 1}/name`, detail: error.message }] });
}

function wayEditor(p, { people, departments, place }, order) {
  const name = field({ name: 'name', label: 'Name des Weges', required: true, maxlength: 100, value: p.name });
  const condition = conditionFields(p.condition, 'Gilt für');
  const title = h('h2', { class: 'kern-title', tabindex: '-1' });
  const stepsHere = h('div', { class: 'groups' });
  const buttons = orderButtons('Weg', (by) => order(way, by), () => order(way, null));
  const rest = h('p', { class: 'muted' }, 'Gilt für alles Übrige.');
  const steps = [];
  const add = (s) => {
    const step = stepEditor(s, people, {
      departments, remove: () => shift(step, null), move: (by) => shift(step, by),
    });
    steps.push(step);
    return step;
  };
  function shift(step, by) {
    if (by === null && steps.length === 1) return;
    const at = steps.indexOf(step);
    steps.splice(at, 1);
    if (by !== null) steps.splice(Math.min(Math.max(at + by, 0), steps.length), 0, step);
    place();
    (by === null ? steps[Math.min(at, steps.length - 1)] : step).focus();
  }
  p.steps.forEach(add);
  const node = h('section', { class: 'panel panel--way' },
    h('div', { class: 'panel__head' }, title, buttons), name.node, condition.node, rest, stepsHere,
    button('Schritt hinzufügen', () => {
      const step = add({});
      place();
      step.focus();
    }));
  const way = {
    node,
    focus: () => title.focus(),
    openCondition: condition.open,
    place: (pointer, number, last) => {
      title.textContent = `Weg ${number}`;
      node.setAttribute('aria-label', `Weg ${number}`);
      condition.hide(last);
      rest.hidden = !last;
      buttons.hidden = last;
      stepsHere.replaceChildren(...steps.map((s) => s.node));
      return [
        Object.assign(name, { pointer: `${pointer}/name` }), ...condition.at(`${pointer}/condition`),
        ...steps.flatMap((s, i) => s.place(`${pointer}/steps/${i}`, `Weg ${number}, Schritt ${i + 1}`, i === steps.length - 1)),
      ];
    },
    read: (last) => ({ name: name.read(), condition: last ? null : condition.read(), steps: steps.map((s, i) => s.read(i === steps.length - 1)) }),
  };
  return way;
}
