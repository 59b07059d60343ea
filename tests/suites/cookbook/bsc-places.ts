import type { Answer, Read, Row } from './answer.js';
import { decimal, numberOrNull, parsed, rounded, sumOf } from './numbers.js';

export const CONFIRMED = "r.status IN ('CONFIRMED', 'VERIFIED', 'LOCKED')";
/** Below this coverage a department has no rank. */
const LEAST_COVERAGE = 0.6;
const BANDS: readonly (readonly [string, number])[] = [
  ['S', 95],
  ['A', 90],
  ['B', 80],
];

/** Scores of single KPIs that stand instead of those on record. */
type Scores = ReadonlyMap<string, number>;

interface Place {
  readonly total: number;
  readonly cityRank: number | null;
  readonly grade: string | null;
}

/** What the scorecards of May rest on: monthly KPIs by May, quarterly ones by March; others are not due yet. */
const itemsInMay = (read: Read): Promise<Row[]> =>
  read(
    `SELECT d.code AS department, k.code AS code, k.cycle AS cycle, i.weight AS weight, r.score_value AS score
      FROM bsc_scorecard c JOIN core_department d ON d.id = c.department_id
        JOIN bsc_scorecard_item i ON i.scorecard_id = c.id JOIN bsc_kpi k ON k.id = i.kpi_id
        LEFT JOIN bsc_result r ON r.kpi_id = k.id AND ${CONFIRMED}
          AND r.period = CASE k.cycle WHEN 'MONTH' THEN '2006-05' WHEN 'QUARTER' THEN '2006-03' END
      WHERE c.year = 2006 AND k.cycle IN ('MONTH', 'QUARTER') ORDER BY d.code, i.position`,
  );

async function pointsOf(read: Read, department: string): Promise<number> {
  const rows = await read(
    `SELECT a.kind AS kind, a.points AS points FROM bsc_adjustment a JOIN core_department d ON d.id = a.department_id
      WHERE a.year = 2006 AND a.state = 'ACCEPTED' AND d.code = ?`,
    department,
  );
  return (
    sumOf(
      rows.filter(({ kind }) => kind === 'BONUS'),
      'points',
    ) -
    sumOf(
      rows.filter(({ kind }) => kind !== 'BONUS'),
      'points',
    )
  );
}

async function totalOf(read: Read, department: string, due: readonly Row[], instead: Scores) {
  const scored = due.filter(({ score }) => score !== null);
  const scoreOf = ({ code, score }: Row) => instead.get(String(code)) ?? decimal(score);
  const sum = scored.reduce((total, item) => total + decimal(item.weight) * scoreOf(item), 0);
  const total = rounded(sum / sumOf(scored, 'weight'), 2) + (await pointsOf(read, department));
  const ranked = sumOf(scored, 'weight') / sumOf(due, 'weight') >= LEAST_COVERAGE;
  return { department, total: rounded(Math.min(100, total), 2), ranked };
}

/** Total, rank and grade of every department as of May, by plain weighing and counting. */
export async function placesInMay(read: Read, instead: Scores = new Map()): Promise<Map<string, Place>> {
  const items = await itemsInMay(read);
  const departments = [...new Set(items.map(({ department }) => String(department)))];
  const totals = await Promise.all(
    departments.map((department) =>
      totalOf(
        read,
        department,
        items.filter((item) => item.department === department),
        instead,
      ),
    ),
  );
  const ranked = totals.filter((row) => row.ranked);
  return new Map(
    totals.map(({ department, total, ranked: has }) => [
      department,
      {
        total,
        cityRank: has ? 1 + ranked.filter((other) => other.total > total).length : null,
        grade: has ? (BANDS.find(([, least]) => total >= least)?.[0] ?? 'C') : null,
      },
    ]),
  );
}

interface Shown {
  readonly total: string;
  readonly cityRank: number | null;
  readonly grade: string | null;
}
export const shownPlace = ({ total, cityRank, grade }: Shown): Place => ({
  total: Number(total),
  cityRank: numberOrNull(cityRank),
  grade,
});

/** What a level in May is worth by the former target: its plan for May has the share that the present one gives it. */
const byFormerTarget = ({ actual, former, target, profile, difficulty }: Row): number => {
  const asked = (Number((parsed(profile) as string[])[4]) * decimal(former)) / decimal(target);
  return Math.min(100, (decimal(actual) / asked) * 100 * decimal(difficulty));
};

/** Scores of the KPIs that changed, by what was confirmed first: 산업단지 분양률 by its target, 민원 처리시간 by 2 − A/T. */
async function formerScores(read: Read): Promise<Scores> {
  const targets = await read(
    `SELECT k.code AS code, k.difficulty AS difficulty, t.target AS former, g.target AS target, g.profile AS profile,
        r.value AS actual FROM bsc_target_change t JOIN bsc_kpi k ON k.id = t.kpi_id
      JOIN bsc_kpi_target g ON g.kpi_id = k.id AND g.year = 2006
      JOIN bsc_result r ON r.kpi_id = k.id AND r.period = '2006-05' WHERE t.year = 2006`,
  );
  const rules = await read(
    `SELECT k.code AS code, g.target AS target, r.value AS value FROM bsc_kpi_version v
      JOIN bsc_kpi k ON k.id = v.kpi_id JOIN bsc_kpi_target g ON g.kpi_id = k.id AND g.year = 2006
      JOIN bsc_result r ON r.kpi_id = k.id AND r.period BETWEEN '2006-01' AND '2006-05' AND ${CONFIRMED}`,
  );
  return new Map([
    ...targets.map((row): [string, number] => [String(row.code), byFormerTarget(row)]),
    ...[...new Set(rules.map(({ code }) => String(code)))].map((code): [string, number] => {
      const own = rules.filter((row) => row.code === code);
      return [code, 200 - (100 * sumOf(own, 'value')) / own.length / decimal(own[0]?.target)];
    }),
  ]);
}

interface FormerRow {
  readonly department: { readonly code: string };
  readonly now: Shown;
  readonly former: Shown;
  readonly changes: readonly { readonly kpi: { readonly code: string } }[];
}

/** Both rankings, each made anew from results. */
export const hadNothingChanged: Answer = {
  shown: ({ rankingUnderFormer: { rows } }) => ({
    places: Object.fromEntries(
      rows.map(({ department, now, former }: FormerRow) => [department.code, [shownPlace(now), shownPlace(former)]]),
    ),
    changed: rows.flatMap(({ changes }: FormerRow) => changes.map(({ kpi }) => kpi.code)).sort(),
  }),
  found: async (read) => {
    const scores = await formerScores(read);
    const [now, former] = [await placesInMay(read), await placesInMay(read, scores)];
    return {
      places: Object.fromEntries([...now].map(([code, place]) => [code, [place, former.get(code)]])),
      changed: [...scores.keys()].sort(),
    };
  },
};
