import {
  Activity,
  changedTitles,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  Goal,
  once,
  planYear,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  remove,
  type Selection,
  saved,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import { KpiInput, KpiUpdate } from '../inputs/kpi-inputs.js';
import { linkInitiatives, newKpi } from '../stores/definition/new-kpi.js';
import { changedTexts } from '../stores/definition/sheet-texts.js';
import { DEFINED, keepVersion } from '../stores/definition/versions.js';
import { csfOfObjective } from '../stores/map/csf-store.js';
import { rescore } from '../stores/rescore.js';
import { requireModuleOn } from '../stores/write-right.js';

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
      const read = fields(...DEFINED, 'fromYear', 'toYear', 'departmentKey', 'objectiveKey');
      const before = await referred(tx, Kpi, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = await changesOf(tx, before, input);
      await changeRecord(tx, Kpi, before, changes, { act: 'bsc.kpi.write', version: input.version });
      await keepVersion(tx, before, changes, { ground: 'MIDYEAR', reason: input.reason });
      if (input.initiatives) {
        await remove(tx, KpiInitiative, sql`kpi_id = ${before.key}`);
        await linkInitiatives(tx, before.key, input.initiatives);
      }
      const moved = input.goal !== undefined || changes.objectiveKey !== undefined;
      if (input.initiatives || moved) await rescore(tx, [before.key], `${planYear(tx)}-01`);
      return before.key;
    });
  }
}

async function changesOf(tx: TransactionContext, before: Kpi, input: KpiUpdate): Promise<Partial<Kpi>> {
  if (typeof input.toYear === 'number' && input.toYear < before.fromYear)
    throw refuse('term.reversed', ['input', 'toYear']);
  return {
    ...changedTitles(input),
    ...changedTexts(input),
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
