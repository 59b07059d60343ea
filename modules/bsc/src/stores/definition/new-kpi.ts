import {
  Activity,
  codeText,
  Department,
  Goal,
  Initiative,
  insert,
  LAST_POSITION,
  newTitles,
  planYear,
  referred,
  referredKey,
  requiredText,
  type TransactionContext,
} from '@yeondong/schema';
import { type Kpi, KpiInitiative } from '../../entities/kpi.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import type { KpiInput } from '../../inputs/kpi-inputs.js';
import { csfOfObjective } from '../map/csf-store.js';
import { requireModuleOn } from '../write-right.js';
import { bandsOf, questionKeyOf, requireCommon, requireSound } from './kpi-values.js';
import { newTexts } from './sheet-texts.js';

export const UNIT_LENGTH = 20;

export const unitText = (unit: string): string => requiredText(unit, UNIT_LENGTH, ['input', 'unit']);

/** What 100 stands for: percent are parts of a hundred. */
export const ratioScaleOf = (unitKind: Kpi['unitKind']): string => (unitKind === 'PERCENT' ? '100' : '1');

type Measured = Omit<KpiInput, 'code' | 'titleKo' | 'department' | 'objective' | 'bands'> & {
  readonly bands?: Parameters<typeof bandsOf>[0];
};

const measureOf = (input: Measured) => ({
  kind: input.kind,
  commonCode: input.commonCode == null ? null : codeText(input.commonCode, ['input', 'commonCode']),
  unit: unitText(input.unit),
  unitKind: input.unitKind,
  decimals: input.decimals ?? 0,
  polarity: input.polarity,
  cycle: input.cycle,
  aggregation: input.aggregation,
  ratioScale: ratioScaleOf(input.unitKind),
  isShare: input.isShare ?? false,
  cumulative: input.cumulative ?? false,
  minimum: input.minimum ?? null,
  maximum: input.maximum ?? null,
  availabilityLagDays: input.availabilityLagDays ?? 0,
});

const scoringOf = (input: Measured) => ({
  method: input.method,
  stretch: input.stretch ?? false,
  difficulty: input.difficulty ?? '1',
  tolerance: input.tolerance ?? null,
  slope: input.slope ?? null,
  bands: bandsOf(input.bands),
  sigmas: input.sigmas ?? null,
  highRate: input.highRate ?? null,
  quorum: input.quorum ?? null,
  scalePoints: input.scalePoints ?? null,
  derivedFrom: input.source == null || input.source === 'MANUAL' ? null : input.source,
});

/** What a definition sheet says of measuring and scoring; what is left out is as usual. */
export const measuredOf = (input: Measured) => ({ ...measureOf(input), ...scoringOf(input) });

/** Nothing is known of it yet. */
export const FRESH = {
  trend: 'UNKNOWN',
  latestResultKey: null,
  predecessorKey: null,
  comparable: null,
  sample: false,
  position: LAST_POSITION,
  toYear: null,
  version: 1,
} as const;

/** A new definition sheet as it is asked for; refused where its parts do not go together. */
export async function newKpi(tx: TransactionContext, input: KpiInput): Promise<Omit<Kpi, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  const surveyQuestionKey = await questionKeyOf(tx, input.surveyQuestion);
  const measured = { ...measuredOf(input), surveyQuestionKey };
  requireSound(measured);
  await requireCommon(tx, measured);
  const objectiveKey = (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key;
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    ...newTexts(input),
    departmentKey: department.key,
    objectiveKey,
    csfKey: await csfOfObjective(tx, objectiveKey, input.csf),
    goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']),
    workshopKey: await referredKey(tx, Activity, input.workshop, ['input', 'workshop']),
    ...measured,
    evidenceRequired: input.evidenceRequired ?? false,
    ...FRESH,
    fromYear: input.fromYear ?? planYear(tx),
  };
}

/** Says which initiatives a KPI measures. */
export async function linkInitiatives(tx: TransactionContext, kpiKey: number, ids: readonly string[]): Promise<void> {
  const keys: number[] = [];
  for (const [index, id] of [...new Set(ids)].entries())
    keys.push((await referred(tx, Initiative, id, ['input', 'initiatives', index])).key);
  await linkKeys(tx, kpiKey, keys);
}

/** The same by keys. */
export async function linkKeys(tx: TransactionContext, kpiKey: number, initiatives: readonly number[]): Promise<void> {
  for (const initiativeKey of initiatives) await insert(tx, KpiInitiative, { kpiKey, initiativeKey });
}
