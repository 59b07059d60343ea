import type { Answer, Read, Row } from './answer.js';
import { CONFIRMED } from './bsc-places.js';
import { decimal, numberOrNull, rounded } from './numbers.js';

interface BudgetYear {
  readonly year: number;
  readonly planned: number | null;
  readonly budget: number | null;
  readonly spent: number | null;
}
const ofYear = (years: readonly BudgetYear[], year: number) => {
  const found = years.find((each) => each.year === year);
  return [numberOrNull(found?.planned), numberOrNull(found?.budget), numberOrNull(found?.spent)];
};

/** What the mid-term plan in force gives an initiative in 2006, what was budgeted for it, and what is spent. */
async function moneyOf(read: Read, initiative: string): Promise<(number | null)[]> {
  const lines = `SELECT l.id FROM plan_sync_fiscal_line l JOIN core_initiative i ON i.id = l.initiative_id
    JOIN plan_sync_version v ON v.id = l.version_id JOIN plan_sync_plan p ON p.id = v.plan_id
    WHERE i.code = ? AND v.status = 'FINAL' AND p.status = 'OPEN' AND p.level = 'MID_TERM_FISCAL'`;
  const [planned] = await read(
    `SELECT SUM(a.amount) AS amount FROM plan_sync_fiscal_amount a WHERE a.year = 2006 AND a.line_id IN (${lines})`,
    initiative,
  );
  const [budget] = await read(
    `SELECT SUM(b.original + b.supplementary) AS budget, SUM(b.spent) AS spent FROM plan_sync_budget_line b
      WHERE b.year = 2006 AND b.fiscal_line_id IN (${lines})`,
    initiative,
  );
  return [numberOrNull(planned?.amount), numberOrNull(budget?.budget), numberOrNull(budget?.spent)];
}

/** The mean of this year's months so far and last year's months from there on. */
async function paceOf(read: Read, kpi: string): Promise<number> {
  const rows = await read(
    `SELECT r.period AS period, r.value AS value FROM bsc_result r JOIN bsc_kpi k ON k.id = r.kpi_id
      WHERE k.code = ? AND ${CONFIRMED} ORDER BY r.period`,
    kpi,
  );
  const valueIn = (period: string) => rows.find((row) => row.period === period)?.value;
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  const values = months.map((month) => decimal(valueIn(`2006-${month}`) ?? valueIn(`2005-${month}`)));
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length, 6);
}

interface Missing {
  readonly value: string;
  readonly kpi: {
    readonly code: string;
    readonly target: { readonly target: string };
    readonly initiatives: readonly {
      readonly code: string;
      readonly budget: { readonly years: readonly BudgetYear[] };
      readonly schedule: { readonly latest: { readonly planned: string }; readonly steps: readonly unknown[] };
    }[];
  };
}

const stepsOf = (read: Read, initiative: string): Promise<Row[]> =>
  read(
    `SELECT s.weight AS weight, p.planned AS planned FROM core_work_step s
      JOIN core_work_schedule w ON w.id = s.schedule_id JOIN core_initiative i ON i.id = w.initiative_id
      JOIN core_step_progress p ON p.step_id = s.id AND p.month = 5
      WHERE i.code = ? AND w.year = 2006 ORDER BY s.position`,
    initiative,
  );

/** 긴급복지 지원 처리기간 alone has last year's months to look ahead by, and its target of 3 days lies behind it. */
export const willMiss: Answer = {
  shown: ({ alerts: { totalCount, nodes } }) => ({
    count: totalCount,
    kpis: nodes.map(({ value, kpi }: Missing) => ({
      code: kpi.code,
      misses: [Number(value), Number(kpi.target.target)],
      initiatives: kpi.initiatives.map(({ code, budget, schedule }) => ({
        code,
        money: ofYear(budget.years, 2006),
        schedule: [schedule.steps.length, Number(schedule.latest.planned)],
      })),
    })),
  }),
  found: async (read) => {
    const [code, initiative] = ['sample.WELFARE_POLICY-1', 'sample.WELFARE-1-2'];
    const [target] = await read(
      'SELECT g.target AS target FROM bsc_kpi_target g JOIN bsc_kpi k ON k.id = g.kpi_id WHERE k.code = ? AND g.year = 2006',
      code,
    );
    const steps = await stepsOf(read, initiative);
    const planned = steps.reduce((sum, step) => sum + (decimal(step.weight) * decimal(step.planned)) / 100, 0);
    const schedule = [steps.length, rounded(planned, 2)];
    const initiatives = [{ code: initiative, money: await moneyOf(read, initiative), schedule }];
    return { count: 1, kpis: [{ code, misses: [await paceOf(read, code), decimal(target?.target)], initiatives }] };
  },
};

interface Worked {
  readonly code: string;
  readonly budget: { readonly years: readonly BudgetYear[] };
  readonly kpis: {
    readonly nodes: readonly { readonly code: string; readonly score: { readonly value: string | null } }[];
  };
  readonly indicators: {
    readonly nodes: readonly { readonly code: string; readonly diagnosis: { value: string; national: string } }[];
  };
}

const kpisOf = (read: Read, initiative: string): Promise<Row[]> =>
  read(
    `SELECT k.code AS code, r.score_value AS score FROM bsc_kpi_initiative l JOIN core_initiative i ON i.id = l.initiative_id
      JOIN bsc_kpi k ON k.id = l.kpi_id LEFT JOIN bsc_result r ON r.kpi_id = k.id AND ${CONFIRMED}
        AND r.period = CASE k.cycle WHEN 'QUARTER' THEN '2006-03' ELSE '2006-05' END
      WHERE i.code = ? ORDER BY k.code`,
    initiative,
  );

/** The newest value of each indicator of an initiative that the nation has one beside. */
async function indicatorsOf(read: Read, initiative: string): Promise<string[]> {
  const rows = await read(
    `SELECT n.code AS code, c.period AS period, c.value AS own, k.value AS nation
      FROM social_indicators_initiative_link l JOIN core_initiative i ON i.id = l.initiative_id
        JOIN social_indicators_indicator n ON n.id = l.indicator_id
        JOIN social_indicators_observation c ON c.indicator_id = n.id AND c.sex = 'T' AND c.age = '_T' AND c.valid_to IS NULL
        JOIN social_indicators_region cr ON cr.id = c.region_id AND cr.code = '31050'
        JOIN social_indicators_observation k ON k.indicator_id = n.id AND k.sex = 'T' AND k.age = '_T' AND k.valid_to IS NULL
          AND k.period = c.period
        JOIN social_indicators_region kr ON kr.id = k.region_id AND kr.code = 'KR'
      WHERE i.code = ? AND n.status = 'ACTIVE' AND c.value IS NOT NULL AND k.value IS NOT NULL ORDER BY n.code, c.period`,
    initiative,
  );
  const newest = new Map(rows.map((row) => [String(row.code), row]));
  return [...newest].map(([code, { own, nation }]) => [code, decimal(own), decimal(nation)].join(' '));
}

/** For each initiative of 누구나 누리는 예술: money, KPIs and indicators, as the three modules keep them. */
export const budgetScoreIndicator: Answer = {
  shown: ({ goals: { nodes } }) =>
    nodes[0].initiatives.nodes.map(({ code, budget, kpis, indicators }: Worked) => ({
      code,
      money: ofYear(budget.years, 2006),
      kpis: kpis.nodes.map((kpi) => [kpi.code, numberOrNull(kpi.score.value)]).sort(),
      indicators: indicators.nodes
        .map(({ code: indicator, diagnosis }) =>
          [indicator, Number(diagnosis.value), Number(diagnosis.national)].join(' '),
        )
        .sort(),
    })),
  found: async (read) => {
    const initiatives = await read(
      `SELECT i.code AS code FROM core_initiative i JOIN core_goal g ON g.id = i.goal_id
        WHERE g.code = 'sample.CULTURE-2' ORDER BY i.position, i.code`,
    );
    return Promise.all(
      initiatives.map(async ({ code }) => ({
        code,
        money: await moneyOf(read, String(code)),
        kpis: (await kpisOf(read, String(code))).map((row) => [
          row.code,
          row.score === null ? null : rounded(decimal(row.score), 2),
        ]),
        indicators: await indicatorsOf(read, String(code)),
      })),
    );
  },
};
