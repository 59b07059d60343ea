import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

interface Cell {
  perspective: { code: string } | null;
  weight: string;
  score: { value: string | null; status: string; coverage: string | null };
  kpis: number;
  normal: number;
  caution: number;
  poor: number;
}
interface Row {
  department: { id: string; code: string };
  total: Cell;
  cells: Cell[];
  months: { month: string; value: string | null }[];
}

const CELL = 'weight kpis normal caution poor score { value status coverage } perspective { code }';
const MATRIX = (period: string) => `{ scoreMatrix(period: "${period}") { month perspectives { code title(lang: ko) }
  rows { department { id code } scorecard { id status } total { ${CELL} } cells { ${CELL} } months { month value } } } }`;
const CARD = (department: string, period: string) => `{ scorecard(department: "${department}", period: "${period}") {
  score { value status coverage } items { score { value } }
  perspectives { weight perspective { code } score { value status coverage } } } }`;

describeOnBoth('the matrix of departments by perspectives', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const rowsOf = async (period: string, as?: string): Promise<Row[]> =>
    (await calls.read(MATRIX(period), as)).scoreMatrix.rows;

  it.each(['2006-01', '2006-03', '2006-04', '2006-05'])(
    '[BS-02] holds in %s what every scorecard of the month says, as a whole and by perspective',
    async (period) => {
      const rows = await rowsOf(period, 'analyst');
      expect(rows).toHaveLength(9);
      for (const { department, total, cells } of rows) {
        const { scorecard: card } = await calls.read(CARD(department.id, period), 'analyst');
        expect([department.code, total.score]).toEqual([department.code, card.score]);
        expect(Number(total.weight)).toBe(100);
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
    },
  );

  it('draws each month as its own scorecard had it', async () => {
    const [row] = await rowsOf('2006-05');
    const months = row?.months ?? [];
    expect(months.map(({ month }) => month)).toEqual(['2006-01', '2006-02', '2006-03', '2006-04', '2006-05']);
    for (const { month, value } of months) {
      const { scorecard } = await calls.read(CARD(row?.department.id as string, month));
      expect([month, value]).toEqual([month, scorecard.score.value]);
    }
  });

  it('has no rows in a year without scorecards', async () => {
    expect(await rowsOf('2005-05')).toEqual([]);
  });
});
