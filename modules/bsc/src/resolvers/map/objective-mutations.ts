import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  Goal,
  LAST_POSITION,
  newTitles,
  numberOf,
  once,
  planYear,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  type Selection,
  saved,
  sql,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Perspective } from '../../entities/perspective.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { StrategicObjectiveInput, StrategicObjectiveUpdate } from '../../inputs/map/map-inputs.js';
import { requireModuleOn } from '../../stores/write-right.js';

const WRITE = 'bsc.strategy.write';
/** Of a map: columns and rows. */
const MOST_PLACES = 50;

@FieldsOf(() => StrategicObjective)
export class ObjectiveMutations {
  @WriteField(() => StrategicObjective, {
    permission: WRITE,
    input: StrategicObjectiveInput,
    description: '전략목표를 만듦. / Creates a strategic objective.',
  })
  createStrategicObjective(input: StrategicObjectiveInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StrategicObjective, selection, (tx) =>
      once(tx, 'bsc.objective.create', input.idempotencyKey, async () => {
        const perspectiveKey = (await referred(tx, Perspective, input.perspective, ['input', 'perspective'])).key;
        return createRecord(tx, StrategicObjective, WRITE, {
          code: codeText(input.code, ['input', 'code']),
          ...newTitles(input),
          perspectiveKey,
          goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']),
          departmentKey: await departmentOf(tx, input.department),
          mapColumn: null,
          mapRow: null,
          sample: false,
          position: LAST_POSITION,
          fromYear: input.fromYear ?? planYear(tx),
          toYear: null,
          version: 1,
        });
      }),
    );
  }

  @WriteField(() => StrategicObjective, {
    permission: WRITE,
    input: StrategicObjectiveUpdate,
    description: '전략목표를 고치거나 옮기거나 닫음. / Changes, moves or closes a strategic objective.',
  })
  updateStrategicObjective(input: StrategicObjectiveUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StrategicObjective, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'fromYear', 'toYear', 'departmentKey', 'mapColumn', 'mapRow');
      const before = await referred(tx, StrategicObjective, input.id, ['input', 'id'], read);
      if (before.departmentKey !== null) await requireModuleOn(tx, [before.departmentKey], ['input', 'id']);
      const changes = await changesOf(tx, before, input);
      return changeRecord(tx, StrategicObjective, before, changes, { act: WRITE, version: input.version });
    });
  }
}

async function departmentOf(tx: TransactionContext, id: string | null | undefined): Promise<number | null> {
  const key = await referredKey(tx, Department, id, ['input', 'department']);
  if (key !== null) await requireModuleOn(tx, [key], ['input', 'department']);
  return key;
}

async function changesOf(tx: TransactionContext, before: StrategicObjective, input: StrategicObjectiveUpdate) {
  if (typeof input.toYear === 'number') await checkEnd(tx, before, input.toYear);
  return {
    ...changedTitles(input),
    ...(input.goal === undefined ? {} : { goalKey: await referredKey(tx, Goal, input.goal, ['input', 'goal']) }),
    ...(input.department === undefined ? {} : { departmentKey: await departmentOf(tx, input.department) }),
    ...(input.toYear === undefined ? {} : { toYear: input.toYear }),
    ...(input.mapColumn === undefined ? {} : { mapColumn: placeAt(input.mapColumn, 'mapColumn') }),
    ...(input.mapRow === undefined ? {} : { mapRow: placeAt(input.mapRow, 'mapRow') }),
  };
}

function placeAt(place: number | null, field: string): number | null {
  if (place !== null && (place < 0 || place >= MOST_PLACES))
    throw refuse('bsc.map.place', ['input', field], { most: MOST_PLACES - 1 });
  return place;
}

/** An objective ends no sooner than the last of its KPIs. */
async function checkEnd(tx: TransactionContext, { key, fromYear }: StrategicObjective, toYear: number): Promise<void> {
  if (toYear < fromYear) throw refuse('term.reversed', ['input', 'toYear']);
  const count = await numberOf(
    tx,
    sql`select count(*) from bsc_kpi k where k.objective_id = ${key} and (k.to_year is null or k.to_year > ${toYear})`,
  );
  if (count > 0) throw refuse('bsc.objective.has-kpis', ['input', 'toYear'], { count: String(count) });
}
