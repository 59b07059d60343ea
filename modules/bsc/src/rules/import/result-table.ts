import {
  type NamedTable,
  namedTable,
  type ReadCell,
  refuse,
  type TableLine,
  type TableShape,
} from '@yeondong/schema/rules';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type MonthNumber = (typeof MONTHS)[number];
export type MonthColumn = `m${MonthNumber}`;
export type ResultColumn =
  | 'kpi'
  | 'title'
  | 'department'
  | 'period'
  | 'value'
  | 'numerator'
  | 'denominator'
  | 'notApplicable'
  | 'note'
  | MonthColumn;

const IN_ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The columns January to December; tables write 1월 or Jan. */
const MONTH_NAMES = Object.fromEntries(
  MONTHS.map((month) => [`m${month}`, [`${month}월`, IN_ENGLISH[month - 1], String(month)]]),
) as unknown as Readonly<Record<MonthColumn, readonly string[]>>;

/** Columns that say which KPI a line is of. */
export const KPI_NAMES = {
  kpi: ['지표코드', '코드', 'kpi', 'code'],
  title: ['지표명', '지표', '성과지표', 'title'],
  department: ['부서', '담당부서', '부서명', 'department'],
};

/** A table of results: a line for each KPI and month, or a line for each KPI with a column for each month. */
export const RESULT_TABLE: TableShape<ResultColumn> = {
  names: {
    ...KPI_NAMES,
    period: ['실적월', '월', '기간', '시점', 'period', 'month'],
    value: ['실적', '값', '실적값', 'value', 'result'],
    numerator: ['분자', 'numerator'],
    denominator: ['분모', 'denominator'],
    notApplicable: ['해당없음', 'notapplicable', 'n/a'],
    note: ['비고', '사유', 'note', 'remark'],
    ...MONTH_NAMES,
  },
  required: ['kpi'],
};

export interface ResultTable extends NamedTable<ResultColumn> {
  /** Months that have a column of their own; none where each line says its month. */
  readonly months: readonly MonthColumn[];
}

export const monthOfColumn = (column: MonthColumn): MonthNumber => Number(column.slice(1)) as MonthNumber;

/** The months that a table has a column for, in their order. */
export const monthColumns = (columns: ReadonlyMap<string, number>): readonly MonthColumn[] =>
  MONTHS.map((month): MonthColumn => `m${month}`).filter((column) => columns.has(column));

/** Refuses a table that has neither months nor values (`bsc.import.no-values`), or both (`bsc.import.two-ways`). */
export function resultTable(lines: readonly TableLine[]): ResultTable {
  const table = namedTable(lines, RESULT_TABLE);
  const months = monthColumns(table.columns);
  const inLines = table.columns.has('period');
  if (inLines === months.length > 0)
    throw refuse(inLines ? 'bsc.import.two-ways' : 'bsc.import.no-values', ['input', 'bytes']);
  return { ...table, months };
}

export type TargetColumn = 'kpi' | 'title' | 'department' | 'year' | 'target' | 'baseline' | MonthColumn;

/** A table of targets: a line for each KPI and year, the months where the year's way is set. */
export const TARGET_TABLE: TableShape<TargetColumn> = {
  names: {
    ...KPI_NAMES,
    year: ['연도', '년도', 'year'],
    target: ['목표', '목표값', '연간목표', 'target'],
    baseline: ['기준치', '기준값', 'baseline'],
    ...MONTH_NAMES,
  },
  required: ['kpi', 'target'],
};

/** A month as tables write it: 2006-05, 2006. 5., 2006년 5월, or a date in it; a month alone is of the year given. */
export function readMonth(text: string, year: number): ReadCell<string> {
  const cell = text.normalize('NFKC').replace(/\s/g, '');
  const alone = /^(\d{1,2})월?$/.exec(cell);
  const whole = /^(\d{4})(?:[-./]|년)(\d{1,2})(?:월|\.)?(?:[-./]?\d{1,2}[일.]?)?$/.exec(cell);
  const [of, month] = alone ? [year, Number(alone[1])] : [Number(whole?.[1]), Number(whole?.[2])];
  if (!(month >= 1 && month <= 12)) return { fault: 'bsc.import.month' };
  return { read: `${of}-${String(month).padStart(2, '0')}` };
}
