import type { Cell } from '../tables.js';
import type { Answer, Ask } from './values.js';

/**
 * Weight and score of each perspective on each scorecard of 2006, by the scores kept beside the results of a month.
 * Points pass what a double holds exactly: they come as text.
 */
const CELLS = `select d.code, d.name_ko, o.perspective_id, sum(i.weight), cast(sum(i.weight * r.score_value) as char(30))
  from bsc_scorecard c join core_department d on d.id = c.department_id
  join bsc_scorecard_item i on i.scorecard_id = c.id join bsc_kpi k on k.id = i.kpi_id
  join bsc_strategic_objective o on o.id = k.objective_id
  join bsc_result r on r.kpi_id = k.id and r.period = ?
  where c.year = ? group by c.id, d.code, d.name_ko, o.perspective_id order by c.id`;

interface Sums {
  weight: bigint;
  points: bigint;
}

const HUNDREDTH = 10_000n;

/** Half away from zero, in hundredths. */
const score = ({ weight, points }: Sums): Answer => ({
  value: weight === 0n ? null : String(Number((2n * points + weight * HUNDREDTH) / (2n * weight * HUNDREDTH)) / 100),
});
const shown = (weight: bigint): string => String(Number((weight + HUNDREDTH / 2n) / HUNDREDTH) / 100);

export async function heatMap(ask: Ask, { period = '' }: Record<string, string>): Promise<Answer> {
  const perspectives = await ask('select id, code from bsc_perspective order by position');
  const rows = await ask(CELLS, [period, Number(period.slice(0, 4))]);
  const cards = new Map<Cell, { department: Answer; cells: Map<Cell, Sums> }>();
  for (const [code = null, name, perspective = null, weight, points] of rows) {
    const card = cards.get(code) ?? { department: { code, name }, cells: new Map() };
    card.cells.set(perspective, { weight: BigInt(weight ?? 0), points: BigInt(points ?? 0) });
    cards.set(code, card);
  }
  return {
    scoreMatrix: {
      rows: [...cards.values()].map(({ department, cells }) => {
        const sums = perspectives.map(([id = null]) => cells.get(id) ?? { weight: 0n, points: 0n });
        const total = { weight: add(sums, 'weight'), points: add(sums, 'points') };
        return {
          department,
          total: { score: score(total) },
          cells: sums.map((each) => ({ weight: shown(each.weight), score: score(each) })),
        };
      }),
    },
  };
}

const add = (sums: readonly Sums[], of: keyof Sums): bigint => sums.reduce((total, each) => total + each[of], 0n);
