import type { PartRow } from '../programme/part-rows';
import { SHEET_TEXTS } from './kpi-fields';
import type { KpiForEdit } from './kpi-for-edit';
import type { KpiValues } from './scoring-fields';

const yes = (flag: boolean): string => (flag ? 'yes' : 'no');
const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));

/** How a KPI is scored, as values of a form. */
export const scoringValues = (kpi: KpiForEdit): KpiValues => ({
  method: kpi.method,
  stretch: yes(kpi.stretch),
  difficulty: kpi.difficulty,
  tolerance: text(kpi.tolerance),
  slope: text(kpi.slope),
  sigmas: text(kpi.sigmas ?? 2),
  highRate: text(kpi.highRate ?? 110),
  quorum: text(kpi.quorum ?? 3),
  scalePoints: text(kpi.scalePoints),
  source: kpi.source,
  surveyQuestion: kpi.surveyQuestion?.id ?? '',
  minimum: text(kpi.minimum),
  maximum: text(kpi.maximum),
  availabilityLagDays: text(kpi.availabilityLagDays),
});

/** What the sheet says in words. */
export const textValues = (kpi: KpiForEdit): KpiValues =>
  Object.fromEntries(SHEET_TEXTS.map((name) => [name, text(kpi[name])]));

export const bandValues = (kpi: KpiForEdit): PartRow[] =>
  (kpi.bands ?? []).map(({ from, to, points }) => ({ from: text(from), to: text(to), points }));

/** The definition of a KPI as one starts from for the one that follows it; code and first year are its own. */
export const followingValues = (kpi: KpiForEdit): KpiValues => ({
  code: '',
  titleKo: kpi.titleKo,
  titleEn: kpi.titleEn,
  definition: kpi.definition ?? '',
  ...textValues(kpi),
  department: kpi.department.id,
  objective: kpi.objective.id,
  goal: kpi.goal?.id ?? '',
  workshop: '',
  commonCode: kpi.commonCode ?? '',
  fromYear: '',
  kind: kpi.kind,
  unit: kpi.unit,
  unitKind: kpi.unitKind,
  decimals: String(kpi.decimals),
  polarity: kpi.polarity,
  cycle: kpi.cycle,
  aggregation: kpi.aggregation,
  isShare: yes(kpi.isShare),
  cumulative: yes(kpi.cumulative),
  comparable: 'yes',
  ...scoringValues(kpi),
});
