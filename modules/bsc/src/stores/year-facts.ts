import { all, byKeys, fields, holidaysOf, keyList, type RequestContext, type Row, select, sql } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import type { MonthShare } from '../rules/month-share.js';
import { type History, looksBack } from '../rules/score-rule.js';
import { pastYears } from './definition/past-years.js';
import type { Month } from './months.js';

/** All that scores of a KPI in a year rest on. */
export interface YearFacts {
  readonly kpi: Row<Kpi>;
  readonly perspectiveKey: number;
  readonly target: Row<KpiTarget> | null;
  /** Results that the reader may see, by month. */
  readonly results: ReadonlyMap<Month, Row<KpiResult>>;
  readonly holidays: ReadonlySet<string>;
  /** The years before, for methods that look back; otherwise null. */
  readonly history: History | null;
  /** The months that the scorecard it is looked at from answers for, where it was transferred. */
  readonly share?: MonthShare;
}

const DEFINITION = fields(
  ...['code', 'titleKo', 'titleEn', 'departmentKey', 'objectiveKey', 'goalKey', 'fromYear', 'toYear', 'kind'],
  ...['commonCode', 'evidenceRequired'],
  ...[
    'polarity',
    'cycle',
    'aggregation',
    'ratioScale',
    'method',
    'stretch',
    'difficulty',
    'tolerance',
    'slope',
    'bands',
  ],
  ...['sigmas', 'highRate', 'quorum', 'scalePoints', 'derivedFrom', 'surveyQuestionKey'],
  ...['unitKind', 'isShare', 'cumulative', 'minimum', 'maximum', 'availabilityLagDays', 'trend', 'latestResultKey'],
);
const TARGET = fields('kpiKey', 'target', 'baseline', 'profile', 'version');
const RESULT = fields(
  ...[
    'kpiKey',
    'period',
    'value',
    'numerator',
    'denominator',
    'missing',
    'status',
    'revision',
    'reason',
    'note',
    'version',
  ],
  ...[
    'enteredByKey',
    'confirmedByKey',
    'confirmedForKey',
    'verifiedByKey',
    'scoreValue',
    'scoreStatus',
    'visibility',
    'ownerDepartmentKey',
    'leftOutReason',
  ],
);

/** In five statements, however many KPIs, and a few more where one looks back. KPIs that do not exist are left out. */
export async function yearFacts(
  ctx: RequestContext,
  keys: readonly number[],
  year: number,
): Promise<Map<number, YearFacts>> {
  const unique = [...new Set(keys)];
  if (unique.length === 0) return new Map();
  const kpis = (await byKeys(ctx, Kpi, unique, DEFINITION)).filter((kpi) => kpi !== null);
  const mine = sql`t.kpi_id in ${keyList(unique)}`;
  const objectives = await byKeys(
    ctx,
    StrategicObjective,
    kpis.map((kpi) => kpi.objectiveKey),
    fields('perspectiveKey'),
  );
  const targets = await select(ctx, KpiTarget, TARGET, { where: all([mine, sql`t.year = ${year}`]) });
  const ofYear = sql`t.period between ${`${year}-01`} and ${`${year}-12`}`;
  const results = await select(ctx, KpiResult, RESULT, { where: all([mine, ofYear]), orderBy: sql`t.period` });
  const holidays = await holidaysOf(ctx);
  const lookingBack = kpis.filter(({ method }) => looksBack(method)).map(({ key }) => key);
  const past = await pastYears(ctx, lookingBack, year);
  const byKpi = new Map(unique.map((key) => [key, new Map<Month, Row<KpiResult>>()]));
  for (const result of results) byKpi.get(result.kpiKey)?.set(result.period, result);
  const targetOf = new Map(targets.map((target) => [target.kpiKey, target]));
  return new Map(
    kpis.map((kpi, index) => [
      kpi.key,
      {
        kpi,
        perspectiveKey: objectives[index]?.perspectiveKey ?? 0,
        target: targetOf.get(kpi.key) ?? null,
        results: byKpi.get(kpi.key) ?? new Map(),
        holidays,
        history: looksBack(kpi.method) ? { year, past: past.get(kpi.key) ?? [] } : null,
      },
    ]),
  );
}
