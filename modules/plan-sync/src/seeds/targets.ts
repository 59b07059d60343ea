import { orNull, type SeedLoad } from '@yeondong/schema';
import { PlanTarget } from '../entities/target/plan-target.js';
import { dataRows } from './data-files.js';
import type { WrittenItem } from './items.js';

type TargetColumn =
  | 'item'
  | 'measure'
  | 'unit'
  | 'path'
  | 'base_year'
  | 'baseline'
  | 'target_year'
  | 'target'
  | 'stated'
  | 'tolerance';

/** What items that this load wrote aim at; stated years are written `2006:52|2007:55`. */
export async function loadTargets(load: SeedLoad, items: ReadonlyMap<string, WrittenItem>): Promise<void> {
  for (const row of dataRows<TargetColumn>('targets')) {
    const item = items.get(row.item);
    if (!item) continue;
    const stated = row.stated === '' ? [] : row.stated.split('|').map((part) => part.split(':'));
    await load.write(PlanTarget, {
      itemKey: item.key,
      measure: row.measure,
      unit: row.unit,
      path: row.path as PlanTarget['path'],
      baseYear: Number(row.base_year),
      baseline: row.baseline,
      targetYear: Number(row.target_year),
      target: row.target,
      stated: Object.fromEntries(stated),
      tolerance: orNull(row.tolerance),
      version: 1,
    });
  }
}
