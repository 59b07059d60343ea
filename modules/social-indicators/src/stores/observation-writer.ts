import {
  all,
  fields,
  insertMany,
  keyList,
  type Param,
  type RequestContext,
  type Row,
  raw,
  recordChanged,
  type Sql,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Observation } from '../entities/observation.js';
import { type RevisionKind, revisionOf, type Said } from '../rules/revision.js';
import { totalMoves } from '../rules/total.js';
import { addToTotals } from './observation-totals.js';
import { restate } from './standing-store.js';

/** A cell of the cube and what is said of it. */
export interface CellValue extends Said {
  readonly indicatorKey: number;
  readonly regionKey: number;
  readonly period: string;
  readonly sex: Observation['sex'];
  readonly age: string;
  readonly sourceKey: number | null;
}

export interface PlannedCell {
  readonly cell: CellValue;
  readonly kind: RevisionKind;
  readonly now: Row<Observation> | null;
}

type Place = Pick<CellValue, 'indicatorKey' | 'regionKey' | 'period' | 'sex' | 'age'>;

export const placeOf = ({ indicatorKey, regionKey, period, sex, age }: Place): string =>
  [indicatorKey, regionKey, period, sex, age].join(' ');

const READ = fields('indicatorKey', 'regionKey', 'period', 'sex', 'age', 'value', 'status', 'note', 'revision');

/** What each cell would do to what stands there now. */
export async function plannedCells(ctx: RequestContext, cells: readonly CellValue[]): Promise<PlannedCell[]> {
  const among = <T extends Param>(of: (cell: CellValue) => T): Sql => keyList([...new Set(cells.map(of))]);
  // Regions as well: without them SQLite goes through the values that all other indicators have in these periods.
  const rows = await select(ctx, Observation, READ, {
    where: all([
      sql`t.indicator_id in ${among(({ indicatorKey }) => indicatorKey)}`,
      sql`t.region_id in ${among(({ regionKey }) => regionKey)}`,
      sql`t.period in ${among(({ period }) => period)}`,
      raw('t.valid_to is null'),
    ]),
    orderBy: raw('t.id'),
  });
  const standing = new Map(rows.map((row) => [placeOf(row), row]));
  return cells.map((cell) => {
    const now = standing.get(placeOf(cell)) ?? null;
    return { cell, now, kind: revisionOf(now, cell) };
  });
}

export const countOf = (planned: readonly PlannedCell[], kind: RevisionKind): number =>
  planned.filter((each) => each.kind === kind).length;

interface Writing {
  readonly reason: string | null;
  readonly batchKey: number | null;
}

/** Writes new values and revisions: a former value keeps the days on which it stood. */
export async function writeCells(
  tx: TransactionContext,
  planned: readonly PlannedCell[],
  { reason, batchKey }: Writing,
): Promise<void> {
  const moved = planned.filter(({ kind }) => kind !== 'UNCHANGED');
  const former = moved.flatMap(({ now }) => (now ? [now.key] : []));
  if (former.length > 0)
    await tx.db.execute(
      sql`update social_indicators_observation set valid_to = ${tx.today} where id in ${keyList(former)} and valid_to is null`,
    );
  await insertMany(
    tx,
    Observation,
    moved.map(({ cell, now }) => ({
      indicatorKey: cell.indicatorKey,
      regionKey: cell.regionKey,
      period: cell.period,
      sex: cell.sex,
      age: cell.age,
      value: cell.value,
      status: cell.status,
      note: cell.note,
      sourceKey: cell.sourceKey,
      batchKey,
      revision: (now?.revision ?? 0) + 1,
      reason: now ? reason : null,
      validFrom: tx.today,
      validTo: null,
      sample: false,
    })),
  );
  await addToTotals(tx, totalMoves(moved.map(({ cell, now }) => ({ ...cell, now }))));
  const indicators = [...new Set(moved.map(({ cell }) => cell.indicatorKey))];
  await restate(tx, indicators);
  for (const key of indicators) tx.emit(recordChanged, { type: 'Indicator', key });
}
