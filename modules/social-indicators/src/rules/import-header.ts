import { refuse, type TableLine } from '@yeondong/schema';

export const IMPORT_COLUMNS = [
  'indicator',
  'region',
  'period',
  'sex',
  'age',
  'value',
  'status',
  'source',
  'note',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

const NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  indicator: ['지표', '지표코드', '지표명', 'indicator'],
  region: ['지역', '행정구역', '행정구역별', '시군구', '시군구별', 'region', 'ref_area'],
  period: ['시점', '연도', '기간', '년도', 'period', 'year', 'time_period'],
  sex: ['성별', 'sex'],
  age: ['연령', '연령별', '나이', 'age'],
  value: ['값', '수치', '데이터', 'value', 'obs_value'],
  status: ['상태', 'status', 'obs_status'],
  source: ['출처', 'source'],
  note: ['비고', '주석', 'note', 'comment'],
};
const REQUIRED: readonly ImportColumn[] = ['region', 'period', 'value'];

export interface ImportTable {
  readonly columns: ReadonlyMap<ImportColumn, number>;
  /** Lines under the header. */
  readonly lines: readonly TableLine[];
}

const columnOf = (cell: string): ImportColumn | undefined =>
  IMPORT_COLUMNS.find((column) => NAMES[column].includes(cell.replace(/\s/g, '').toLowerCase()));

/** Finds the line of column names, under titles that a table may have; refused where there is none, or a name stands twice. */
export function importTable(lines: readonly TableLine[]): ImportTable {
  const at = lines.findIndex(({ cells }) => {
    const found = new Set(cells.map(columnOf));
    return REQUIRED.every((column) => found.has(column));
  });
  const header = lines[at];
  if (!header) throw refuse('social-indicators.import.header', ['input', 'content']);
  const columns = new Map<ImportColumn, number>();
  for (const [index, cell] of header.cells.entries()) {
    const column = columnOf(cell);
    if (!column) continue;
    if (columns.has(column))
      throw refuse('social-indicators.import.header-twice', ['input', 'content'], { name: cell });
    columns.set(column, index);
  }
  return { columns, lines: lines.slice(at + 1) };
}
