import type { Calls } from './fixtures.js';

export interface MatrixCell {
  perspective: { code: string } | null;
  weight: string;
  score: { value: string | null; status: string; coverage: string | null };
  kpis: number;
  normal: number;
  caution: number;
  poor: number;
}

export interface MatrixRow {
  department: { id: string; code: string };
  total: MatrixCell;
  cells: MatrixCell[];
  months: { month: string; value: string | null }[];
}

const CELL = 'weight kpis normal caution poor score { value status coverage } perspective { code }';
const MATRIX = (period: string) => `{ scoreMatrix(period: "${period}") { month perspectives { code title(lang: ko) }
  rows { department { id code } scorecard { id status } total { ${CELL} } cells { ${CELL} } months { month value } } } }`;
const CARD = (department: string, period: string) => `{ scorecard(department: "${department}", period: "${period}") {
  score { value status coverage } items { score { value } }
  perspectives { weight perspective { code } score { value status coverage } } } }`;

export const matrixRows = async (calls: Calls, period: string, as?: string): Promise<MatrixRow[]> =>
  (await calls.read(MATRIX(period), as)).scoreMatrix.rows;

/** Holds the matrix, which reads what is kept, against each scorecard, which is computed of its facts. */
export async function expectMatrixOfCards(calls: Calls, period: string, as = 'analyst'): Promise<MatrixRow[]> {
  const rows = await matrixRows(calls, period, as);
  for (const { department, total, cells } of rows) {
    const { scorecard: card } = await calls.read(CARD(department.id, period), as);
    expect([department.code, total.score]).toEqual([department.code, card.score]);
    const own = cells.filter(({ kpis }) => kpis > 0);
    expect(own.map(({ weight, score, perspective }) => ({ weight, score, perspective }))).toEqual(
      expect.arrayContaining(card.perspectives),
    );
    expect(own).toHaveLength(card.perspectives.length);
    const values = card.items.flatMap(({ score }: { score: { value: string | null } }) => score.value ?? []);
    const by = (from: number, below: number) =>
      values.filter((value: string) => Number(value) >= from && Number(value) < below).length;
    expect([total.normal, total.caution, total.poor]).toEqual([by(100, 1000), by(90, 100), by(-1, 90)]);
  }
  return rows;
}
