import { type Issue, orNull, words } from '@yeondong/schema';
import type { Kpi } from '../entities/kpi.js';
import type { Band, ScoreRule } from '../rules/score-rule.js';
import { checkScoreRule } from '../rules/score-rule-check.js';
import { checkTargetProfile } from '../rules/target-profile.js';
import { scoreRuleOf } from '../stores/kpi-score.js';
import { dataRows } from './data-files.js';
import { SAMPLE_YEAR } from './sample-year.js';

type KpiColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'department'
  | 'objective'
  | 'goal'
  | 'definition'
  | 'kind'
  | 'common_code'
  | 'unit'
  | 'unit_kind'
  | 'decimals'
  | 'polarity'
  | 'cycle'
  | 'aggregation'
  | 'ratio_scale'
  | 'is_share'
  | 'cumulative'
  | 'minimum'
  | 'maximum'
  | 'availability_lag_days'
  | 'method'
  | 'stretch'
  | 'difficulty'
  | 'tolerance'
  | 'slope'
  | 'bands'
  | 'weight'
  | 'target'
  | 'baseline'
  | 'profile'
  | 'initiatives';
type KpiRow = Readonly<Record<KpiColumn, string>>;

type Kept =
  | 'key'
  | 'id'
  | 'departmentKey'
  | 'objectiveKey'
  | 'goalKey'
  | 'csfKey'
  | 'trend'
  | 'latestResultKey'
  | 'position'
  | 'workshopKey';

/** A KPI of the data with its place on the scorecard and its target; other records by their codes. */
export interface KpiDatum {
  readonly department: string;
  readonly objective: string;
  readonly goal: string | null;
  readonly initiatives: readonly string[];
  readonly weight: string;
  readonly target: { readonly target: string; readonly baseline: string | null; readonly profile: string[] | null };
  readonly definition: Omit<Kpi, Kept>;
}

/** `from:to:points`, parted by spaces; an open end is empty. */
const bandsOf = (cell: string): Band[] | null =>
  cell === ''
    ? null
    : words(cell).map((band) => {
        const [from = '', to = '', points = ''] = band.split(':');
        return { from: orNull(from), to: orNull(to), points };
      });

/** Codes of KPIs that were measured before the sample's year. */
const earlier = new Set(dataRows<'kpi'>('earlier-results').map(({ kpi }) => kpi));

const definitionOf = (row: KpiRow): KpiDatum['definition'] => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  version: 1,
  fromYear: earlier.has(row.code) ? SAMPLE_YEAR - 1 : SAMPLE_YEAR,
  toYear: null,
  definition: row.definition,
  ...{ purpose: null, dataSource: null, evidenceKind: null, collector: null },
  kind: row.kind as Kpi['kind'],
  commonCode: orNull(row.common_code),
  unit: row.unit,
  unitKind: row.unit_kind as Kpi['unitKind'],
  decimals: Number(row.decimals),
  polarity: row.polarity as Kpi['polarity'],
  cycle: row.cycle as Kpi['cycle'],
  aggregation: row.aggregation as Kpi['aggregation'],
  ratioScale: row.ratio_scale,
  isShare: row.is_share === '1',
  cumulative: row.cumulative === '1',
  minimum: orNull(row.minimum),
  maximum: orNull(row.maximum),
  availabilityLagDays: Number(row.availability_lag_days),
  method: row.method as Kpi['method'],
  stretch: row.stretch === '1',
  difficulty: row.difficulty,
  tolerance: orNull(row.tolerance),
  slope: orNull(row.slope),
  bands: bandsOf(row.bands),
  evidenceRequired: false,
  sigmas: null,
  highRate: null,
  quorum: null,
  scalePoints: null,
  derivedFrom: null,
  surveyQuestionKey: null,
  predecessorKey: null,
  comparable: null,
  sample: true,
});

export const kpiData = (): KpiDatum[] =>
  dataRows<KpiColumn>('kpis').map((row) => ({
    department: row.department,
    objective: row.objective,
    goal: orNull(row.goal),
    initiatives: words(row.initiatives),
    weight: row.weight,
    target: {
      target: row.target,
      baseline: orNull(row.baseline),
      profile: row.profile === '' ? null : words(row.profile),
    },
    definition: definitionOf(row),
  }));

/** What the module itself would refuse of a definition and its target; empty when it can be confirmed. */
export function definitionIssues({ definition, target }: KpiDatum): readonly Issue[] {
  const rule: ScoreRule = scoreRuleOf(definition as Kpi);
  return [
    ...checkScoreRule(rule, target, definition.polarity),
    ...(target.profile ? checkTargetProfile(definition.aggregation, target.target, target.profile) : []),
  ];
}
