/** The booked times on a time sheet, from its own table: whoever may read the sheet reads them there. */
import { linesOfTable } from './csv.js';

/** @returns entries with their parts, in the order of the sheet */
export async function sheetEntries({ api }, sheet) {
  const file = await api.file(`/time-sheets/${sheet.id}/csv`);
  const entries = new Map();
  for (const line of linesOfTable(await file.text())) {
    const known = entries.get(line.Eintrag) ?? {
      id: line.Eintrag, person: line.Person, activity: line['Tätigkeit'], billable: line.Abgerechnet !== 'nein', correctsId: line['Nimmt zurück'] || null,
      description: line.Stichwort, parts: [], minutes: 0,
    };
    known.parts.push({ day: line.Tag, from: clock(line.Von), until: clock(line.Bis), surcharge: line.Zuschlag, percent: line['Zuschlag Prozent'], rate: line.Stundensatz });
    known.minutes += Number(line.Minuten) || 0;
    entries.set(line.Eintrag, known);
  }
  return [...entries.values()];
}

/** As it was on the authority's clock. */
const clock = (moment) => moment?.slice(11, 16) ?? '';
