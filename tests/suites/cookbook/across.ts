import type { Answer, Read, Row } from './answer.js';
import { fromVisionToEvaluation } from './chain.js';
import { decimal } from './numbers.js';

const PERIODS = 4;
const FEWEST = 3;

interface Linked {
  readonly initiative: string;
  readonly code: string;
}
const monthNumber = (period: unknown): number => {
  const [year = 0, month = 0] = String(period).split('-').map(Number);
  return year * 12 + month;
};
const groupBy = (rows: readonly Row[], name: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(String(row[name]), [...(groups.get(String(row[name])) ?? []), row]);
  return groups;
};

/** How good a value is by the direction of its KPI; the target of the year counts for those that should meet it. */
const merit = ({ polarity, value, target }: Row): number => {
  if (polarity === 'FIT') return -Math.abs(decimal(value) - decimal(target));
  return polarity === 'UP' ? decimal(value) : -decimal(value);
};

/** Whether a straight line through the last four values of a KPI falls. */
function isWorsening(results: readonly Row[]): boolean {
  const points = results.map((row) => ({ x: monthNumber(row.period), y: merit(row) }));
  if (points.length < FEWEST) return false;
  const last = points.slice(-PERIODS);
  const mean = (of: (point: { x: number; y: number }) => number) =>
    last.reduce((total, point) => total + of(point), 0) / last.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return last.reduce((total, point) => total + (point.x - x) * (point.y - y), 0) < -1e-6;
}

/** Initiatives with the KPIs linked to them that get worse, by initiative and KPI. */
async function worseningKpis(read: Read): Promise<Linked[]> {
  const results = await read(
    `SELECT i.code AS initiative, k.code AS code, k.polarity AS polarity, r.period AS period, r.value AS value,
        (SELECT g.target FROM bsc_kpi_target g WHERE g.kpi_id = k.id AND g.year = 2006) AS target
      FROM bsc_kpi_initiative l JOIN core_initiative i ON i.id = l.initiative_id JOIN bsc_kpi k ON k.id = l.kpi_id
        JOIN bsc_result r ON r.kpi_id = k.id
      WHERE r.status IN ('CONFIRMED', 'VERIFIED', 'LOCKED') AND r.value IS NOT NULL
      ORDER BY i.code, k.code, r.period`,
  );
  return [...groupBy(results, 'initiative')].flatMap(([initiative, own]) =>
    [...groupBy(own, 'code')].flatMap(([code, rows]) => (isWorsening(rows) ? [{ initiative, code }] : [])),
  );
}

/** Indicators linked to initiatives whose newest value shared with the nation is worse than the nation's. */
async function worseIndicators(read: Read): Promise<(Linked & { readonly own: number; readonly nation: number })[]> {
  const rows = await read(
    `SELECT i.code AS initiative, n.code AS code, n.polarity AS polarity, n.margin AS margin, c.value AS own, k.value AS nation
      FROM social_indicators_initiative_link l JOIN core_initiative i ON i.id = l.initiative_id
        JOIN social_indicators_indicator n ON n.id = l.indicator_id
        JOIN social_indicators_observation c ON c.indicator_id = n.id AND c.sex = 'T' AND c.age = '_T' AND c.valid_to IS NULL
        JOIN social_indicators_region cr ON cr.id = c.region_id AND cr.code = '31050'
        JOIN social_indicators_observation k ON k.indicator_id = n.id AND k.sex = 'T' AND k.age = '_T' AND k.valid_to IS NULL
          AND k.period = c.period
        JOIN social_indicators_region kr ON kr.id = k.region_id AND kr.code = 'KR'
      WHERE n.status = 'ACTIVE' AND n.aggregation <> 'SUM' AND c.value IS NOT NULL AND k.value IS NOT NULL
        AND n.polarity IN ('UP', 'DOWN')
      ORDER BY i.code, n.code, c.period DESC`,
  );
  const newest = new Map(rows.reverse().map((row) => [`${row.initiative} ${row.code}`, row]));
  return [...newest.values()].flatMap(({ initiative, code, polarity, margin, own, nation }) => {
    const gap = (decimal(own) - decimal(nation)) * (polarity === 'UP' ? 1 : -1);
    const worse = gap < 0 && -gap > (margin === null ? 0 : decimal(margin));
    return worse
      ? [{ initiative: String(initiative), code: String(code), own: decimal(own), nation: decimal(nation) }]
      : [];
  });
}

/** Initiatives of some domains that need a budget, and whether the mid-term fiscal plan in force has an amount for them. */
const needingBudget = (read: Read, domains: readonly string[]): Promise<Row[]> =>
  read(
    `SELECT i.code AS code, EXISTS (SELECT 1 FROM plan_sync_fiscal_line f
        JOIN plan_sync_fiscal_amount a ON a.line_id = f.id JOIN plan_sync_version v ON v.id = f.version_id
        JOIN plan_sync_plan p ON p.id = v.plan_id
        WHERE f.initiative_id = i.id AND a.amount > 0 AND v.status = 'FINAL' AND p.status = 'OPEN'
          AND p.level = 'MID_TERM_FISCAL' AND a.year >= CAST(SUBSTR(i.starts_on, 1, 4) AS SIGNED)
          AND a.year <= CAST(SUBSTR(i.ends_on, 1, 4) AS SIGNED)) AS funded
      FROM core_initiative i JOIN core_goal g ON g.id = i.goal_id JOIN core_domain o ON o.id = g.domain_id
      WHERE o.code IN (${domains.map(() => '?').join()}) AND i.budget_required = 1
      ORDER BY i.position, i.code`,
    ...domains,
  );

const codesOf = (linked: readonly Linked[], initiative: string): string[] =>
  linked
    .filter((link) => link.initiative === initiative)
    .map(({ code }) => code)
    .sort();

/** Proposals that citizens and staff made about initiatives, with what has become of them. */
const proposalsAbout = (read: Read): Promise<Row[]> =>
  read(
    `SELECT i.code AS initiative, p.code AS code, p.status AS status FROM policy_rnd_proposal p
      JOIN core_initiative i ON i.id = p.initiative_id ORDER BY p.code`,
  );

interface Findings {
  readonly kpis: readonly Linked[];
  readonly indicators: Awaited<ReturnType<typeof worseIndicators>>;
}
const findingsOf = async (read: Read): Promise<Findings> => ({
  kpis: await worseningKpis(read),
  indicators: await worseIndicators(read),
});

/** Initiatives that the conditions of these modules leave of those that need a budget. */
export async function attentionCodes(
  read: Read,
  domains: readonly string[],
  modules: readonly string[],
  findings?: Findings,
): Promise<string[]> {
  const { kpis, indicators } = findings ?? (await findingsOf(read));
  const has = (linked: readonly Linked[], code: unknown) => linked.some(({ initiative }) => initiative === code);
  return (await needingBudget(read, domains))
    .filter(
      ({ code, funded }) =>
        (!modules.includes('bsc') || has(kpis, code)) &&
        (!modules.includes('plan-sync') || Number(funded) === 0) &&
        (!modules.includes('social-indicators') || has(indicators, code)),
    )
    .map(({ code }) => String(code));
}

interface Shown {
  readonly code: string;
  readonly kpis: { readonly nodes: readonly { readonly code: string }[] };
  readonly budget: { readonly fiscalCoverage: string };
  readonly indicators: {
    readonly nodes: readonly { readonly code: string; readonly diagnosis: { value: string; national: string } }[];
  };
  readonly proposals: { readonly nodes: readonly { readonly code: string; readonly status: string }[] };
}

/** In these domains: a KPI that gets worse, no money planned though it is needed, a figure worse than the nation's. */
export const needsAttention = (...domains: string[]): Answer => ({
  shown: ({ initiatives }) => ({
    count: initiatives.totalCount,
    initiatives: initiatives.nodes.map(({ code, kpis, budget, indicators, proposals }: Shown) => ({
      code,
      coverage: budget.fiscalCoverage,
      kpis: kpis.nodes.map((kpi) => kpi.code).sort(),
      indicators: indicators.nodes
        .map(({ code: indicator, diagnosis }) =>
          [indicator, Number(diagnosis.value), Number(diagnosis.national)].join(' '),
        )
        .sort(),
      proposals: proposals.nodes.map((each) => [each.code, each.status].join(' ')).sort(),
    })),
  }),
  found: async (read) => {
    const findings = await findingsOf(read);
    const { kpis, indicators } = findings;
    const codes = await attentionCodes(read, domains, ['bsc', 'plan-sync', 'social-indicators'], findings);
    const proposals = await proposalsAbout(read);
    const initiatives = codes.map((code) => ({
      code,
      coverage: 'NONE',
      kpis: codesOf(kpis, code),
      indicators: indicators
        .filter(({ initiative }) => initiative === code)
        .map((each) => [each.code, each.own, each.nation].join(' '))
        .sort(),
      proposals: proposals
        .filter(({ initiative }) => initiative === code)
        .map((each) => [each.code, each.status].join(' ')),
    }));
    return { count: codes.length, initiatives };
  },
});

/** Answers to the documents that ask across modules, by their codes. */
export const acrossAnswers: Readonly<Record<string, Answer>> = {
  'PS-Q5': needsAttention('ENVIRONMENT', 'URBAN_TRANSPORT'),
  'PS-Q6': fromVisionToEvaluation,
};
