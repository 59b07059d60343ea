import {
  byKeys,
  codeText,
  Department,
  FieldsOf,
  fields,
  Goal,
  Initiative,
  insert,
  once,
  optionalText,
  planYear,
  type RequestContext,
  recordChanged,
  referred,
  referredKey,
  refuse,
  rememberText,
  remove,
  requiredText,
  type Selection,
  select,
  sql,
  TITLE_LENGTH,
  type TransactionContext,
  transact,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import { type KpiInput, KpiInputArgs, type KpiUpdate, KpiUpdateArgs } from '../inputs/kpi-inputs.js';
import { rescore } from '../stores/rescore.js';
import { requireModuleOn } from '../stores/write-right.js';

const DEFINITION_LENGTH = 2000;
const LAST = 1_000_000;
/** What all KPIs of one common code must agree in. */
const COMMON = ['unit', 'unitKind', 'polarity', 'cycle', 'aggregation', 'method'] as const;

@FieldsOf(() => Kpi)
export class KpiMutations {
  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    args: KpiInputArgs,
    description: '성과지표를 만듦. / Creates a KPI.',
  })
  async createKpi({ input }: KpiInputArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, (tx) =>
      once(tx, 'bsc.kpi.create', input.idempotencyKey, async () => {
        const created = await insert(tx, Kpi, await newKpi(tx, input));
        await linkInitiatives(tx, created, input.initiatives ?? []);
        tx.audit({ act: 'bsc.kpi.write', type: 'Kpi', key: created, after: { ...input } });
        tx.emit(recordChanged, { type: 'Kpi', key: created });
        return created;
      }),
    );
    return (await byKeys(ctx, Kpi, [key], selection))[0];
  }

  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    args: KpiUpdateArgs,
    description: '성과지표를 고치거나 닫음. / Changes or retires a KPI.',
  })
  async updateKpi({ input }: KpiUpdateArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'departmentKey');
      const before = await referred(tx, Kpi, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = await changesOf(tx, before, input);
      if (changes.titleKo !== undefined || changes.titleEn !== undefined) await rememberText(tx, 'Kpi', before);
      await updateVersion(tx, Kpi, before.key, input.version, changes);
      if (input.initiatives) {
        await remove(tx, KpiInitiative, sql`kpi_id = ${before.key}`);
        await linkInitiatives(tx, before.key, input.initiatives);
      }
      if (input.initiatives || input.goal !== undefined) await rescore(tx, [before.key], `${planYear(tx)}-01`);
      tx.audit({ act: 'bsc.kpi.write', type: 'Kpi', key: before.key, before: { ...before }, after: { ...input } });
      tx.emit(recordChanged, { type: 'Kpi', key: before.key });
      return before.key;
    });
    return (await byKeys(ctx, Kpi, [key], selection))[0];
  }
}

async function newKpi(tx: TransactionContext, input: KpiInput): Promise<Omit<Kpi, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  await checkCommon(tx, input);
  return {
    code: codeText(input.code, ['input', 'code']),
    titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']),
    titleEn: optionalText(input.titleEn, TITLE_LENGTH, ['input', 'titleEn']),
    definition: optionalText(input.definition, DEFINITION_LENGTH, ['input', 'definition']),
    departmentKey: department.key,
    objectiveKey: (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key,
    goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']),
    ...measureOf(input),
    ...scoringOf(input),
    trend: 'UNKNOWN',
    latestResultKey: null,
    sample: false,
    position: LAST,
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
  const text = (name: 'titleEn' | 'definition', longest: number) => optionalText(input[name], longest, ['input', name]);
  return {
    ...(input.titleKo == null ? {} : { titleKo: requiredText(input.titleKo, TITLE_LENGTH, ['input', 'titleKo']) }),
    ...(input.titleEn === undefined ? {} : { titleEn: text('titleEn', TITLE_LENGTH) }),
    ...(input.definition === undefined ? {} : { definition: text('definition', DEFINITION_LENGTH) }),
    ...(input.objective == null
      ? {}
      : { objectiveKey: (await referred(tx, StrategicObjective, input.objective, ['input', 'objective'])).key }),
    ...(input.goal === undefined ? {} : { goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']) }),
    ...(input.toYear === undefined ? {} : { toYear: input.toYear }),
  };
}
