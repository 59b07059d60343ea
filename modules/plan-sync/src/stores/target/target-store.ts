import {
  changeRecord,
  conflict,
  createRecord,
  fields,
  insertMany,
  keyList,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanTarget } from '../../entities/target/plan-target.js';
import type { TargetPath } from '../../rules/target/target-path.js';

const READ = fields(
  ...['itemKey', 'measure', 'unit', 'path', 'baseYear', 'baseline', 'targetYear', 'target', 'stated', 'tolerance'],
  'version',
);

export type TargetValues = Pick<
  PlanTarget,
  'measure' | 'unit' | 'path' | 'baseYear' | 'baseline' | 'targetYear' | 'target' | 'stated' | 'tolerance'
>;

export const pathOf = ({ stated, ...row }: Row<PlanTarget> | TargetValues): TargetPath => ({ ...row, years: stated });

/** What items aim at, by item. */
export async function targetsOf(ctx: RequestContext, items: readonly number[]): Promise<Map<number, Row<PlanTarget>>> {
  const rows = await select(ctx, PlanTarget, READ, {
    where: sql`t.item_id in ${keyList(items)}`,
    orderBy: raw('t.item_id'),
  });
  return new Map(rows.map((row) => [row.itemKey, row]));
}

/** Writes what an item aims at over what was read; `version` is null for a first one. */
export async function saveTarget(
  tx: TransactionContext,
  act: string,
  itemKey: number,
  values: TargetValues,
  version: number | null,
): Promise<number> {
  const known = (await targetsOf(tx, [itemKey])).get(itemKey);
  if (!known && version !== null) throw conflict(0);
  if (!known) return createRecord(tx, PlanTarget, act, { itemKey, ...values, version: 1 });
  return changeRecord(tx, PlanTarget, known, values, { act, version: version ?? 0 });
}

/** Takes the targets of items along to their copies in another edition. */
export async function copyTargets(tx: TransactionContext, copies: ReadonlyMap<number, number>): Promise<void> {
  const rows = [...(await targetsOf(tx, [...copies.keys()]))].map(([from, row]) => {
    const { measure, unit, path, baseYear, baseline, targetYear, target, stated, tolerance } = row;
    const values = { measure, unit, path, baseYear, baseline, targetYear, target, stated, tolerance };
    return { itemKey: copies.get(from) as number, ...values, version: 1 };
  });
  if (rows.length > 0) await insertMany(tx, PlanTarget, rows);
}
