import { refuse, type TableLine } from '@yeondong/schema/rules';

export const IMPORT_COLUMNS = [
  'indicator',
  'regionCode',
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

/** How the columns may be called; the first is the one that a table is written with. */
export const COLUMN_NAMES: Readonly<Record<ImportColumn, readonly string[]>> = {
  indicator: ['지표', '지표코드', '지표명', 'indicator'],
  regionCode: ['지역코드', 'c행정구역별', 'c시군구별', 'region_code'],
  region: ['지역', '행정구역', '행정구역별', '시군구', '시군구별', 'region', 'ref_area'],
  period: ['시점', '연도', '기간', '년도', 'period', 'year', 'time_period'],
  sex: ['성별', 'sex'],
  age: ['연령', '연령별', '나이', 'age'],
  value: ['값', '수치', '데이터', 'value', 'obs_value'],
  status: ['상태', 'status', 'obs_status'],
  source: ['출처', 'source'],
  note: ['비고', '주석', 'note', 'comment'],
};

/** Columns that hold the values of one sex, as KOSIS prints them side by side: "인구 (명)", "남자 (명)", "여자 (명)". */
const OF_SEX = { T: ['인구', '총인구', '계', 'total'], M: ['남자', 'male'], F: ['여자', 'female'] } as const;
type Sex = keyof typeof OF_SEX;
const SEXES: readonly Sex[] = ['T', 'M', 'F'];

/** A column of values; where it holds those of one sex, of which. */
export interface ValueColumn {
  readonly at: number;
  readonly sex: Sex | null;
}

export interface ImportTable {
  readonly columns: ReadonlyMap<ImportColumn, number>;
  readonly values: readonly ValueColumn[];
  /** Lines under the header. */
  readonly lines: readonly TableLine[];
}

/** A name without its unit; exports of queries write `REF_AREA.code`. */
const plain = (cell: string): string =>
  cell
    .replace(/\(.*\)/g, '')
    .replace(/\s/g, '')
    .replace(/\.code$/, '')
    .toLowerCase();

const columnOf = (cell: string): ImportColumn | undefined =>
  IMPORT_COLUMNS.find((column) => COLUMN_NAMES[column].includes(plain(cell)));

const sexOf = (cell: string): Sex | undefined =>
  SEXES.find((sex) => (OF_SEX[sex] as readonly string[]).includes(plain(cell)));

const isHeader = ({ cells }: TableLine): boolean => {
  const found = new Set(cells.map(columnOf));
  const values = found.has('value') || cells.some((cell) => sexOf(cell));
  return found.has('region') && found.has('period') && values;
};

/** Finds the line of column names, under titles that a table may have; refused where there is none, or a name stands twice. */
export function importTable(lines: readonly TableLine[]): ImportTable {
  const at = lines.findIndex(isHeader);
  const header = lines[at];
  if (!header) throw refuse('social-indicators.import.header', ['input', 'bytes']);
  const columns = new Map<ImportColumn, number>();
  const bySex = new Map<Sex, number>();
  for (const [index, cell] of header.cells.entries()) {
    const column = columnOf(cell);
    const sex = column ? undefined : sexOf(cell);
    if ((column && columns.has(column)) || (sex && bySex.has(sex)))
      throw refuse('social-indicators.import.header-twice', ['input', 'bytes'], { name: cell });
    if (column) columns.set(column, index);
    if (sex) bySex.set(sex, index);
  }
  return { columns, values: valueColumns(columns, bySex), lines: lines.slice(at + 1) };
}

/** A table with a column for values, or for sexes, has them there and in no other. */
function valueColumns(columns: ReadonlyMap<ImportColumn, number>, bySex: ReadonlyMap<Sex, number>): ValueColumn[] {
  const value = columns.get('value');
  if (value !== undefined) return [{ at: value, sex: null }];
  if (columns.has('sex')) throw refuse('social-indicators.import.header', ['input', 'bytes']);
  return [...bySex].map(([sex, at]) => ({ at, sex }));
}
