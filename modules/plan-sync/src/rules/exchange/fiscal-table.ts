import type { TableShape } from '@yeondong/schema/rules';
import type { ClassLevel } from '../fiscal/crosswalk.js';
import { FUND_SOURCES, type FundSource } from '../fiscal-amounts.js';
import { PLAN_WORDS } from './words.js';

const NAMES = {
  code: ['코드', '사업코드', 'code'],
  title: ['사업명', '사업', '이름', 'title'],
  titleEn: ['영문명', 'englishtitle'],
  continues: ['이어가는사업', '앞판의사업', 'continues'],
  department: ['부서', '담당부서', '주관부서', 'department'],
  account: ['회계', '회계구분', 'account'],
  spending: ['지출성격', '지출의성격', 'spending'],
  sector: ['분야', 'function'],
  fiscalClass: ['분류코드', '분류', 'class'],
  chapter: ['장', 'chapter'],
  division: ['관', 'division'],
  objectItem: ['항', 'objectitem'],
  section: ['부문', 'section'],
  policyProject: ['정책사업', 'policyproject'],
  unitProject: ['단위사업', 'unitproject'],
  detailProject: ['세부사업', 'detailedproject'],
  initiative: ['이행과제', '이행과제코드', 'initiative'],
  item: ['계획항목', '계획항목코드', 'planitem'],
  totalCost: ['총사업비', 'totalcost'],
  spentBefore: ['기투자액', '기투자', 'spentbefore'],
} as const;
export const LINE_COLUMNS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** Columns that name the classes from the highest to the lowest, by level. 분야 is free text where no class is called so. */
export const CLASS_COLUMNS = {
  CHAPTER: 'chapter',
  DIVISION: 'division',
  ITEM: 'objectItem',
  FIELD: 'sector',
  SECTION: 'section',
  POLICY_PROJECT: 'policyProject',
  UNIT_PROJECT: 'unitProject',
  DETAIL_PROJECT: 'detailProject',
} as const satisfies Readonly<Record<ClassLevel, keyof typeof NAMES>>;

export type SourceWord = (typeof PLAN_WORDS.source)[FundSource][0] | '합계';
/** What a year gets from a source, or in all: 2006 국비. */
export type AmountColumn = `${number} ${SourceWord}`;
export type FiscalColumn = keyof typeof NAMES | AmountColumn;

export const amountColumn = (year: number, source: FundSource | null): AmountColumn =>
  `${year} ${source === null ? '합계' : PLAN_WORDS.source[source][0]}`;

const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];
const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
const plain = (word: string): string => word.replace(/\s/g, '').toLowerCase();

/** 2006 국비, 2006년 국비, 2006 national. */
function namesOf(year: number, source: FundSource | null): readonly string[] {
  const words = source === null ? ['합계', '계', 'total'] : [source, ...PLAN_WORDS.source[source]];
  return [amountColumn(year, source), ...words.flatMap((word) => [`${year}${word}`, `${year}년${word}`])].map(plain);
}

/** A table of fiscal lines: a line for each project, with a column for each year and source. */
export const FISCAL_TABLE: TableShape<FiscalColumn> = {
  names: {
    ...NAMES,
    ...Object.fromEntries(
      years.flatMap((year) =>
        [...FUND_SOURCES, null].map((source) => [amountColumn(year, source), namesOf(year, source)]),
      ),
    ),
  },
  required: ['code', 'title'],
};

/** The years that a table has a column of any source for. */
export function amountYears(columns: ReadonlyMap<FiscalColumn, number>): readonly number[] {
  const found = [...columns.keys()].flatMap((column) => /^(\d{4}) /.exec(column)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((one, other) => one - other);
}
