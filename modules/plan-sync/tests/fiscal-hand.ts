import { type Calls, dataFile } from './fixtures.js';

const CELLS = '{ year amount shown }';
const TABLE = `years groups { code title(lang: ko) lines cells ${CELLS} } total ${CELLS} rounding { year difference }`;
export interface Cell {
  readonly year: number | null;
  readonly amount: number;
  readonly shown: string;
}
export interface Group {
  readonly code: string | null;
  readonly title: string;
  readonly lines: number;
  readonly cells: Cell[];
}

/** The five-year table of an edition in 백만원. */
export const fiscalTable = async (calls: Calls, planVersion: string, by: string, more = '') =>
  (await calls.read(`{ fiscalTable(planVersion: "${planVersion}", by: ${by}, unit: MILLION ${more}) { ${TABLE} } }`))
    .fiscalTable;

/** Lines and amounts of the 2006 edition, from the data files alone. */
export const lines = dataFile('fiscal-lines').filter((line) => line.edition === 'MTFP-2006-1');
export const amounts = dataFile('fiscal-amounts').filter(({ line }) => lines.some(({ code }) => code === line));

/** Their sums in won: each of the five years, then all of them. */
export const wonByHand = (of: (amount: Record<string, string>) => boolean): number[] =>
  [2006, 2007, 2008, 2009, 2010, null].map((year) =>
    amounts
      .filter((each) => (year === null || Number(each.year) === year) && of(each))
      .reduce((sum, { amount }) => sum + Number(amount), 0),
  );

/** The same of what a table shows. */
export const totals = (groups: readonly Group[]): number[] =>
  [0, 1, 2, 3, 4, 5].map((at) => groups.reduce((sum, { cells }) => sum + (cells[at]?.amount ?? 0), 0));
