/** A row of a data file: column name to text; an empty cell is ''. */
export type CsvRow = Readonly<Record<string, string>>;

const CELL = /(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/gy;

/** The cells of every line. Throws where the text is not comma-separated with LF line ends. */
function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cells = new RegExp(CELL);
  const end = text.endsWith('\n') ? text : `${text}\n`;
  while (cells.lastIndex < end.length) {
    const at = cells.lastIndex;
    const found = cells.exec(end);
    if (!found)
      throw new Error(`Not a cell of comma-separated text, line ${lines.length + 1}: ${end.slice(at, at + 40)}`);
    line.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** Reads comma-separated text with a header. Throws for an unclosed quote, CR, or a row that is not as wide as the header. */
export function parseCsv(text: string): CsvRow[] {
  const [header, ...rows] = linesOf(text);
  if (!header) return [];
  return rows.map((row, index) => {
    if (row.length !== header.length || row.some((cell) => cell.includes('\r'))) {
      throw new Error(`Row ${index + 1} does not fit its header: ${row.join(',').slice(0, 60)}`);
    }
    return Object.fromEntries(header.map((name, at) => [name, row[at] as string]));
  });
}
