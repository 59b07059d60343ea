import {
  Activity,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  Goal,
  Initiative,
  insert,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  planYear,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  remove,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import { KpiInput, KpiUpdate } from '../inputs/kpi-inputs.js';
import { csfOfObjective } from '../stores/map/csf-store.js';
import { rescore } from '../stores/rescore.js';
import { requireModuleOn } from '../stores/write-right.js';

const DEFINITION_LENGTH = 2000;
/** What all KPIs of one common code must agree in. */
const COMMON = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method'] as const;

@FieldsOf(() => Kpi)
export class KpiMutations {
  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    input: KpiInput,
    description: '성과지표를 만듦. / Creates a KPI.',
  })
  createKpi(input: KpiInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, (tx) =>
      once(tx, 'bsc.kpi.create', input.idempotencyKey, async () => {
        const created = await createRecord(tx, Kpi, 'bsc.kpi.write', await newKpi(tx, input));
        await linkInitiatives(tx, created, input.initiatives ?? []);
        return created;
      }),
    );
  }

  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    input: KpiUpdate,
    description: '성과지표를 고치거나 닫음. / Changes or retires a KPI.',
  })
  updateKpi(input: KpiUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'departmentKey', 'objectiveKey');
      const before = await referred(tx, Kpi, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = await changesOf(tx, before, input);
      await changeRecord(tx, Kpi, before, changes, { act: 'bsc.kpi.write', version: input.version });
      if (input.initiatives) {
        await remove(tx, KpiInitiative, sql`kpi_id = ${before.key}`);
        await linkInitiatives(tx, before.key, input.initiatives);
      }
      if (input.initiatives || input.goal !== undefined) await rescore(tx, [before.key], `${planYear(tx)}-01`);
      return before.key;
    });
  }
}

async function newKpi(tx: TransactionContext, input: KpiInput): Promise<Omit<Kpi, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  await checkCommon(tx, input);
  const objectiveKey = (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key;
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    definition: optionalText(input.definition, DEFINITION_LENGTH, ['input', 'definition']),
    departmentKey: department.key,
    objectiveKey,
    csfKey: await csfOfObjective(tx, objectiveKey, input.csf),
    goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']),
    workshopKey: await referredKey(tx, Activity, input.workshop, ['input', 'workshop']),
    ...measureOf(input),
    ...scoringOf(input),
    trend: 'UNKNOWN',
    latestResultKey: null,
    evidenceRequired: input.evidenceRequired ?? false,
    sample: false,
    position: LAST_POSITION,
    fromYear: input.fromYear ?? planYear(tx),
    toYear: null,
    version: 1,
  };
}

const measureOf = (input: KpiInput) => ({
  kind: input.kind,
  commonCode: input.commonCode == null ? null : codeText(input.commonCode, ['input', 'commonCode']),
  unit: requiredText(input.unit, 20, ['input', 'unit']),
  unitKind: input.unitKind,
  decimals: input.decimals ?? 0,
  polarity: input.polarity,
  cycle: input.cycle,
  aggregation: input.aggregation,
  ratioScale: input.unitKind === 'PERCENT' ? '100' : '1',
  isShare: input.isShare ?? false,
  cumulative: input.cumulative ?? false,
  minimum: null,
  maximum: null,
  availabilityLagDays: 0,
});

const scoringOf = (input: KpiInput) => ({
  method: input.method,
  stretch: input.stretch ?? false,
  difficulty: input.difficulty ?? '1',
  tolerance: input.tolerance ?? null,
  slope: input.slope ?? null,
  bands: input.bands?.map(({ from, to, points }) => ({ from: from ?? null, to: to ?? null, points })) ?? null,
});

/** One definition for all departments: the same code, the same measure. */
async function checkCommon(tx: TransactionContext, input: KpiInput): Promise<void> {
  if (input.commonCode == null) return;
  const where = sql`t.common_code = ${input.commonCode}`;
  const [other] = await select(tx, Kpi, fields('code', ...COMMON), { where, limit: 1 });
  const different = COMMON.find((name) => other && other[name] !== input[name]);
  if (other && different) throw refuse('bsc.kpi.common-differs', ['input', different], { code: other.code });
}

async function linkInitiatives(tx: TransactionContext, kpiKey: number, ids: readonly string[]): Promise<void> {
  for (const [index, id] of [...new Set(ids)].entries()) {
    const initiative = await referred(tx, Initiative, id, ['input', 'initiatives', index]);
    await insert(tx, KpiInitiative, { kpiKey, initiativeKey: initiative.key });
  }
}

async function changesOf(tx: TransactionContext, before: Kpi, input: KpiUpdate): Promise<Partial<Kpi>> {
  if (typeof input.toYear === 'number' && input.toYear < before.fromYear)
    throw refuse('term.reversed', ['input', 'toYear']);
  return {
    ...changedTitles(input),
    ...(input.definition === undefined
      ? {}
      : { definition: optionalText(input.definition, DEFINITION_LENGTH, ['input', 'definition']) }),
    ...(await placeOf(tx, before, input)),
    ...(input.workshop === undefined
      ? {}
      : { workshopKey: await referredKey(tx, Activity, input.workshop, ['input', 'workshop']) }),
    ...(input.goal === undefined ? {} : { goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']) }),
    ...(input.toYear === undefined ? {} : { toYear: input.toYear }),
    ...(input.evidenceRequired == null ? {} : { evidenceRequired: input.evidenceRequired }),
  };
}

/** A factor belongs to one objective: a KPI that moves to another leaves it behind. */
async function placeOf(tx: TransactionContext, before: Kpi, input: KpiUpdate): Promise<Partial<Kpi>> {
  const objectiveKey =
    input.objective == null
      ? before.objectiveKey
      : (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key;
  const moved = objectiveKey !== before.objectiveKey;
  return {
    ...(moved && { objectiveKey }),
    ...((moved || input.csf !== undefined) && { csfKey: await csfOfObjective(tx, objectiveKey, input.csf) }),
  };
}
