import type { Answer, Row } from './answer.js';
import { decimal, numberOrNull } from './numbers.js';

const CONFIRMED = "r.status IN ('CONFIRMED', 'VERIFIED', 'LOCKED')";
const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

interface Item {
  readonly weight: string;
  readonly score: { readonly value: string | null };
  readonly kpi: { readonly code: string };
}

/** The scorecard of a department: what its confirmed results make, weighed; monthly KPIs alone are due in May. */
const scorecardOfMonth: Answer = {
  shown: ({ departments: { nodes } }) => ({
    score: Number(nodes[0].scorecard.score.value),
    coverage: Number(nodes[0].scorecard.score.coverage),
    items: nodes[0].scorecard.items.map(({ weight, score, kpi }: Item) => ({
      code: kpi.code,
      weight: Number(weight),
      score: numberOrNull(score.value),
    })),
  }),
  found: async (read) => {
    const rows = await read(
      `SELECT k.code AS code, k.cycle AS cycle, i.weight AS weight, r.score_value AS score FROM bsc_scorecard c
        JOIN core_department d ON d.id = c.department_id JOIN bsc_scorecard_item i ON i.scorecard_id = c.id
        JOIN bsc_kpi k ON k.id = i.kpi_id
        LEFT JOIN bsc_result r ON r.kpi_id = k.id AND r.period = '2006-05' AND ${CONFIRMED}
        WHERE d.code = 'POLICY_PLANNING' AND c.year = 2006 ORDER BY i.position`,
    );
    const weigh = (of: readonly Row[]) => of.reduce((total, { weight }) => total + decimal(weight), 0);
    const scored = rows.filter(({ score }) => score !== null);
    const points = scored.reduce((total, { weight, score }) => total + decimal(weight) * decimal(score), 0);
    return {
      score: round(points / weigh(scored), 2),
      coverage: round(weigh(scored) / weigh(rows.filter(({ cycle }) => cycle === 'MONTH')), 4),
      items: rows.map(({ code, weight, score }) => ({
        code,
        weight: decimal(weight),
        score: score === null ? null : round(decimal(score), 2),
      })),
    };
  },
};

interface Open {
  readonly kpi: { readonly code: string };
  readonly dueOn: string;
  readonly daysLate: number;
}
interface Status {
  readonly department: { readonly code: string };
  readonly notEntered: readonly Open[];
  readonly notConfirmed: readonly Open[];
}

const lines = (department: string, list: string, open: readonly Open[]): string[] =>
  open.map(({ kpi, dueOn, daysLate }) => [department, list, kpi.code, dueOn, daysLate].join(' '));

/** Monthly results of May 2006 on 15 June: to enter by the 5th (or when the source publishes), to confirm by the 7th. */
const openResults: Answer = {
  shown: ({ resultStatus }) =>
    (resultStatus as Status[])
      .flatMap(({ department: { code }, notEntered, notConfirmed }) => [
        ...lines(code, 'enter', notEntered),
        ...lines(code, 'confirm', notConfirmed),
      ])
      .sort(),
  found: async (read) =>
    (
      await read(
        `SELECT d.code AS department, k.code AS code, k.availability_lag_days AS lag, r.status AS status FROM bsc_kpi k
          JOIN core_department d ON d.id = k.department_id
          LEFT JOIN bsc_result r ON r.kpi_id = k.id AND r.period = '2006-05'
          WHERE k.cycle = 'MONTH' AND k.from_year <= 2006 AND (k.to_year IS NULL OR k.to_year >= 2006)
            AND (r.status IS NULL OR r.status IN ('OPEN', 'RETURNED', 'ENTERED'))`,
      )
    )
      .map(({ department, code, lag, status }) => {
        if (status === 'ENTERED') return `${department} confirm ${code} 2006-06-07 8`;
        if (Number(lag) > 5) throw new Error(`${code} waits for its source: its due day is not the 5th`);
        return `${department} enter ${code} 2006-06-05 10`;
      })
      .sort(),
};

/** Answers to the documents of bsc, by their codes. */
export const bscAnswers: Readonly<Record<string, Answer>> = { 'BS-Q1': scorecardOfMonth, 'BS-Q2': openResults };
