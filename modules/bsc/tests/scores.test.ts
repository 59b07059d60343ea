import { createPlatform, type Platform } from '@yeondong/testing';
import { dataFile, departmentId } from './fixtures.js';

interface Measured {
  value: string | null;
  status: string;
  coverage: string | null;
  formulaVersion: string;
  inputs: { name: string; value: string | null; note: string | null }[];
}
interface Card {
  score: Measured;
  items: { weight: string; point: string | null; kpi: { code: string }; score: Measured }[];
  perspectives: { weight: string; perspective: { code: string; title: string }; score: Measured }[];
}

const MEASURED = 'value status coverage formulaVersion inputs { name value note }';
const CARD = `query($department: ID!, $period: Period!) { scorecard(department: $department, period: $period) {
  score { ${MEASURED} } items { weight point kpi { code } score { ${MEASURED} } }
  perspectives { weight perspective { code title(lang: ko) } score { ${MEASURED} } } } }`;
const DEPARTMENTS = ['WELFARE_POLICY', 'CULTURE_ARTS', 'ROADS'];
const MONTH = 4;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const mean = (numbers: readonly number[]): number => total(numbers) / numbers.length;
const clip = (score: number, cap: number): number => Math.min(cap, Math.max(0, score));

type Kpi = Record<string, string>;

/** The months until April at whose end the KPI is measured. */
const dueMonths = ({ cycle }: Kpi): number[] => {
  const step = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 }[cycle as 'MONTH'];
  return Array.from({ length: MONTH }, (_, index) => index + 1).filter((month) => month % step === 0);
};

/** Result of the year until April out of the data file; null where a month that is needed is missing. */
function actualOf(kpi: Kpi): number | null {
  const due = dueMonths(kpi);
  const rows = dataFile('results').filter(
    (row) => row.kpi === kpi.code && ['LOCKED', 'VERIFIED', 'CONFIRMED'].includes(row.status ?? ''),
  );
  const at = due.map((month) => rows.find((row) => row.period === `2006-0${month}`));
  const needed = (kpi.aggregation === 'LAST' ? at.slice(-1) : at).filter((row) => row?.not_applicable !== '1');
  if (needed.length === 0 || needed.includes(undefined)) return null;
  const column = (name: string) => needed.map((row) => Number(row?.[name]));
  if (kpi.aggregation === 'RATIO_OF_SUMS')
    return (Number(kpi.ratio_scale) * total(column('numerator'))) / total(column('denominator'));
  return { SUM: total, AVG: mean, LAST: (values: number[]) => values.at(-1) as number }[kpi.aggregation as 'SUM'](
    column('value'),
  );
}

/** What is asked for by April; a month that was 해당없음 asks for nothing. */
function targetOf(kpi: Kpi): number {
  const without = dataFile('results')
    .filter((row) => row.kpi === kpi.code && row.not_applicable === '1')
    .map(({ period }) => Number(period?.slice(5)));
  const profile = kpi.profile
    ? kpi.profile
        .split(' ')
        .map(Number)
        .slice(0, MONTH)
        .filter((_, index) => !without.includes(index + 1))
    : null;
  if (!profile) return Number(kpi.target);
  if (kpi.aggregation === 'SUM') return total(profile);
  return kpi.aggregation === 'AVG' ? mean(profile) : (profile.at(-1) as number);
}

function bandPoints(cell: string, actual: number): number {
  const bands = cell.split(' ').map((band) => band.split(':'));
  const found = bands.find(
    ([from, to]) => (from === '' || actual >= Number(from)) && (to === '' || actual < Number(to)),
  );
  return Number(found?.[2]);
}

/** The score by the formulas of the definition sheet, in floating point; null: not scored. */
function scoreByHand(kpi: Kpi): number | null {
  const a = actualOf(kpi);
  if (a === null) return null;
  const [t, b] = [targetOf(kpi), Number(kpi.baseline)];
  const raw = {
    M1_U: () => (100 * a) / t,
    M1_D: () => 100 * (2 - a / t),
    M1_D_RECIPROCAL: () => (100 * t) / a,
    M1_F: () => 100 * (1 - Math.max(0, Math.abs(a - t) - Number(kpi.tolerance)) / t),
    M1_B: () => (100 * (a - b)) / (t - b),
    M3: () => bandPoints(kpi.bands ?? '', a),
  }[kpi.method as 'M1_U']();
  return clip(raw * Number(kpi.difficulty), kpi.stretch === '1' ? 120 : 100);
}

describe('scores of April 2006', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  }, 120_000);
  afterAll(() => platform?.stop());

  const cardOf = async (code: string, period: string): Promise<Card> => {
    const department = await departmentId(platform, code);
    return (await platform.data<{ scorecard: Card }>(CARD, { department, period }, { as: 'analyst' })).scorecard;
  };

  it('use every method that a hand calculation is made for', () => {
    const methods = dataFile('kpis')
      .filter(({ department }) => DEPARTMENTS.includes(department ?? ''))
      .map(({ method }) => method);
    expect(methods).toEqual(expect.arrayContaining(['M1_U', 'M1_D', 'M1_F', 'M1_B', 'M3']));
  });

  it.each(DEPARTMENTS)('of %s are those of a hand calculation from targets and results', async (code) => {
    const kpis = dataFile('kpis').filter(({ department }) => department === code);
    const card = await cardOf(code, '2006-04');
    expect(card.items.map(({ kpi }) => kpi.code)).toEqual(kpis.map((kpi) => kpi.code));
    const byHand = kpis.map(scoreByHand);
    card.items.forEach((item, index) => {
      const expected = byHand[index] as number | null;
      if (expected === null) expect([item.kpi.code, item.score.value, item.point]).toEqual([item.kpi.code, null, null]);
      else expect(Math.abs(Number(item.score.value) - expected)).toBeLessThanOrEqual(0.0051);
      expect(Number(item.weight)).toBe(Number(kpis[index]?.weight));
    });
    const weights = kpis.map(({ weight }) => Number(weight));
    const scored = weights.map((weight, index) => (byHand[index] === null ? 0 : weight));
    const due = weights.map((weight, index) => (dueMonths(kpis[index] as Kpi).length === 0 ? 0 : weight));
    const points = total(scored.map((weight, index) => weight * (byHand[index] ?? 0)));
    expect(total(weights)).toBe(100);
    expect(Math.abs(Number(card.score.value) - points / total(scored))).toBeLessThanOrEqual(0.0051);
    expect(Number(card.score.coverage)).toBeCloseTo(total(scored) / total(due), 4);
  });

  it('tell what they rest on', async () => {
    const { items, score } = await cardOf('WELFARE_POLICY', '2006-04');
    const days = items.find(({ kpi }) => kpi.code === 'sample.WELFARE_POLICY-1');
    expect(days?.score).toMatchObject({ value: '76.67', formulaVersion: 'bsc.score.1' });
    expect(days?.score.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['actual', '3.7'],
      ['target', '3'],
      ['baseline', null],
      ['raw', '76.666667'],
      ['difficulty', '1'],
      ['cap', '100'],
    ]);
    expect(score.formulaVersion).toBe('bsc.roll-up.1');
    expect(score.inputs.map(({ name }) => name)).toEqual(items.map(({ kpi }) => kpi.code));
  });

  it('are null, never 0, for a month in which nothing is due yet', async () => {
    const { score, items, perspectives } = await cardOf('WELFARE_POLICY', '2006-12');
    for (const each of [score, ...items.map((item) => item.score), ...perspectives.map((part) => part.score)]) {
      expect([each.value, each.status]).toEqual([null, 'NOT_DUE']);
    }
    expect(score.coverage).toBeNull();
  });

  it('[BS-02] 복지정책과 has one scorecard of 100 over 시민, 재정, 내부과정 and 학습과정', async () => {
    const { perspectives } = await cardOf('WELFARE_POLICY', '2006-04');
    expect(perspectives.map(({ perspective, weight }) => [perspective.title, Number(weight)])).toEqual([
      ['시민', 46],
      ['재정', 22],
      ['내부과정', 10],
      ['학습과정', 22],
    ]);
    const byCode = new Map(dataFile('objectives').map((row) => [row.code, row.perspective]));
    for (const { perspective, score } of perspectives) {
      const own = dataFile('kpis').filter(
        ({ department, objective }) => department === 'WELFARE_POLICY' && byCode.get(objective) === perspective.code,
      );
      const points = total(own.map((kpi) => Number(kpi.weight) * (scoreByHand(kpi) as number)));
      expect(
        Math.abs(Number(score.value) - points / total(own.map(({ weight }) => Number(weight)))),
      ).toBeLessThanOrEqual(0.0051);
    }
  });

  it('[BS-12] sample.ECONOMY-1-1 is judged by its monthly work schedule', async () => {
    const { initiative } = await platform.data<{ initiative: { schedule: Schedule } }>(
      '{ initiative(code: "sample.ECONOMY-1-1") { schedule(year: 2006) { steps { title(lang: ko) weight } months { month planned actual ratio light } } } }',
      {},
      { as: 'analyst' },
    );
    const { steps, months } = initiative.schedule;
    expect(steps.map(({ title, weight }) => [title, Number(weight)])).toEqual([
      ['기본계획 수립', 20],
      ['보상과 인허가', 30],
      ['기반시설 착공', 50],
    ]);
    const own = dataFile('work-steps').filter((row) => row.initiative === 'sample.ECONOMY-1-1');
    const at = (column: string, month: number) =>
      total(own.map((row) => (Number(row.weight) * Number(row[column]?.split(' ')[month - 1])) / 100));
    for (const month of [3, 4, 5]) {
      const shown = months[month - 1] as Schedule['months'][number];
      const [planned, actual] = [at('planned', month), at('actual', month)];
      expect([Number(shown.planned), Number(shown.actual)]).toEqual([
        expect.closeTo(planned, 2),
        expect.closeTo(actual, 2),
      ]);
      expect(Number(shown.ratio)).toBeCloseTo((100 * actual) / planned, 1);
    }
    expect(months[3]).toEqual({ month: 4, planned: '25.1', actual: '20.2', ratio: '80.48', light: 'POOR' });
  });
});

interface Schedule {
  steps: { title: string; weight: string }[];
  months: { month: number; planned: string; actual: string; ratio: string; light: string }[];
}
