import type { ReadCell, TableShape } from '@yeondong/schema/rules';
import type { BudgetMoney } from '../budget-check.js';
import type { Lang } from './words.js';

const LINE = {
  line: ['사업코드', '코드', 'line', 'code'],
  title: ['사업명', '사업', 'title'],
  year: ['회계연도', '연도', 'year'],
  source: ['재원', 'source'],
} as const;

const NAMES = {
  ...LINE,
  original: ['본예산', '당초예산', 'firstbudget', 'original'],
  carriedIn: ['전년도이월', '전년이월', '이월받음', 'carriedin'],
  reserve: ['예비비', '예비비사용', 'reserve'],
  transfers: ['이용·전용', '이용전용', '전용', 'transfers'],
  committed: ['원인행위액', '원인행위', 'committed'],
  spent: ['지출액', '집행액', 'spent'],
  carriedOut: ['다음해이월', '이월액', 'carriedout'],
  available: ['예산현액', 'available'],
} as const;
export const BUDGET_COLUMNS = Object.keys(NAMES) as (keyof typeof NAMES)[];
export const MONEY_COLUMNS = [
  ...(['original', 'carriedIn', 'reserve', 'transfers', 'committed', 'spent', 'carriedOut'] as const),
] as const satisfies readonly (keyof BudgetMoney)[];

const MOST_STEPS = 9;
export type StepColumn = `${number}회 추경`;
export type BudgetColumn = keyof typeof NAMES | StepColumn;

/** Each supplementary budget has a column: 1회 추경. */
export const stepColumn = (number: number): StepColumn => `${number}회 추경`;
const steps = Array.from({ length: MOST_STEPS }, (_, at) => at + 1);

/** A table of budgets: a line for each project, year and source. */
export const BUDGET_TABLE: TableShape<BudgetColumn> = {
  names: {
    ...NAMES,
    ...Object.fromEntries(
      steps.map((step) => [
        stepColumn(step),
        [`${step}회추경`, `제${step}회추경`, `추경${step}`, `supplementary${step}`],
      ]),
    ),
  },
  required: ['line', 'source'],
};

export const stepsOf = (columns: ReadonlyMap<BudgetColumn, number>): readonly number[] =>
  steps.filter((step) => columns.has(stepColumn(step)));

export type BudgetItemColumn = keyof typeof LINE | 'step' | 'category' | 'fund' | 'amount';

/** A table of the items that a budget is made of. Equal lines are items of their own. */
export const BUDGET_ITEM_TABLE: TableShape<BudgetItemColumn> = {
  names: {
    ...LINE,
    step: ['차수', '예산구분', 'step'],
    category: ['내역', '통계목', '산출내역', 'category'],
    fund: ['회계·기금', '회계', '기금', 'fund'],
    amount: ['금액', '예산액', 'amount'],
  },
  required: ['line', 'category', 'amount'],
};

/** 본예산 is step 0, 제2회 추경 step 2. */
export function readStep(text: string): ReadCell<number> {
  const cell = text.normalize('NFKC').replace(/\s/g, '');
  if (/^(|본예산|당초|당초예산|0|original)$/i.test(cell)) return { read: 0 };
  const number = Number(
    /^(?:제)?(\d)(?:회)?(?:추경)?$/.exec(cell)?.[1] ?? /^(?:추경|supplementary)(\d)$/i.exec(cell)?.[1],
  );
  return number >= 1 ? { read: number } : { fault: 'plan-sync.import.step' };
}
export function writtenStep(step: number, lang: Lang): string {
  if (lang === 'en') return step === 0 ? 'Original' : `Supplementary ${step}`;
  return step === 0 ? '본예산' : stepColumn(step);
}
