/** A table that the API gives: semicolons between cells, quotes around those that need them, names in the first line. */
const CELL = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r?\n|$)/y;

/** @returns one object a line */
export function linesOfTable(text) {
  const [names, ...lines] = rows(text.replace(/^\uFEFF/, ''));
  return lines.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i] ?? ''])));
}

function rows(text) {
  const found = [];
  let row = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]);
    if (match[3] !== ';') {
      found.push(row);
      row = [];
    }
  }
  return found;
}
