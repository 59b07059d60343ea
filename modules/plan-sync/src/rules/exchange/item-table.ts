import type { TableShape } from '@yeondong/schema/rules';

/** How the columns of a table of plan items may be called; the first is the one that it goes out with. */
const NAMES = {
  code: ['코드', '항목코드', 'code'],
  title: ['항목명', '제목', '이름', 'title'],
  titleEn: ['영문명', 'englishtitle'],
  parent: ['상위항목', '상위항목코드', 'itemabove', 'parent'],
  continues: ['이어가는항목', '앞판의항목', 'continues'],
  department: ['주관부서', '부서', '담당부서', 'department'],
  vision: ['비전', 'vision'],
  mission: ['미션', 'mission'],
  domain: ['영역', 'domain'],
  goal: ['정책목표', 'goal'],
  initiative: ['이행과제', '이행과제코드', 'initiative'],
  startYear: ['시작연도', '시작', 'firstyear'],
  endYear: ['끝연도', '종료연도', '끝', 'lastyear'],
  status: ['상태', 'state', 'status'],
  statusReason: ['상태사유', 'reasonofstate'],
  policyPhase: ['정책단계', 'phase'],
  customers: ['고객', '정책고객', 'customers'],
  outcome: ['성과', '기대성과', 'outcome'],
  unlinkedReason: ['잇지않는까닭', '미연계사유', 'whynolinkabove'],
  onFinal: ['확정때할일', 'whenfinal'],
  measure: ['목표지표', '지표', 'measure'],
  unit: ['목표단위', '단위', 'unit'],
  path: ['목표경로', 'path'],
  baseYear: ['기준연도', 'baseyear'],
  baseline: ['기준값', '기준치', 'baseline'],
  targetYear: ['목표연도', 'targetyear'],
  target: ['목표값', '목표', 'target'],
  tolerance: ['허용오차', 'tolerance'],
} as const;

/** The target of a year has a column of its own: 2008 목표. */
export type YearTargetColumn = `${number} 목표`;
export type ItemColumn = keyof typeof NAMES | YearTargetColumn;

export const ITEM_COLUMNS = Object.keys(NAMES) as (keyof typeof NAMES)[];
export const TARGET_COLUMNS = [
  ...(['measure', 'unit', 'path', 'baseYear', 'baseline', 'targetYear', 'target', 'tolerance'] as const),
] as const;

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** Columns of years as tables write them: 2008 목표, 2008년 목표, 2008 target. */
export const yearTargetColumn = (year: number): YearTargetColumn => `${year} 목표`;
export const yearOfTarget = (column: YearTargetColumn): number => Number.parseInt(column, 10);

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

/** A table of plan items: a line for each item, with what it aims at. */
export const ITEM_TABLE: TableShape<ItemColumn> = {
  names: {
    ...NAMES,
    ...Object.fromEntries(
      years.map((year) => [yearTargetColumn(year), [`${year}목표`, `${year}년목표`, `${year}target`]]),
    ),
  },
  required: ['code', 'title'],
};

/** The years that a table has a column for. */
export const targetYearsOf = (columns: ReadonlyMap<ItemColumn, number>): readonly YearTargetColumn[] =>
  [...columns.keys()].filter((column): column is YearTargetColumn => column.endsWith(' 목표'));

const CUSTOMERS = /[|;\n]/;

/** 시민 | 소상공인 */
export const readCustomers = (text: string): readonly string[] => [
  ...new Set(
    (text === '-' ? '' : text)
      .split(CUSTOMERS)
      .map((group) => group.trim())
      .filter((group) => group !== ''),
  ),
];
export const writtenCustomers = (groups: readonly string[]): string => groups.join(' | ');
