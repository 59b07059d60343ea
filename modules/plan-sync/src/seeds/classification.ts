import { keyOf, numberOrNull, orNull, type SeedLoad, sql } from '@yeondong/schema';
import { FiscalClass, FiscalCrosswalk, FiscalScheme } from '../entities/fiscal/classification.js';
import { ReviewThreshold } from '../entities/fiscal/investment-review.js';
import { dataRows } from './data-files.js';

type SchemeColumn = 'code' | 'title_ko' | 'title_en' | 'structure' | 'from_year' | 'to_year';
type ClassColumn = 'scheme' | 'code' | 'parent' | 'level' | 'title_ko' | 'title_en';

/** Classes by the name that the data call them, such as `OBJECT-1996:TRANSPORT`. */
export type Classes = ReadonlyMap<string, number>;

/** Classifications that are not there yet, their classes, and how the older goes into the newer. */
export async function loadClassification(load: SeedLoad): Promise<Classes> {
  const rows = dataRows<SchemeColumn>('fiscal-schemes');
  const schemes = await load.writeMissing(
    FiscalScheme,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, position: rows.indexOf(row) + 1, version: 1 },
      structure: row.structure as FiscalScheme['structure'],
      ...{ fromYear: Number(row.from_year), toYear: numberOrNull(row.to_year), sample: true },
    }),
    (row) => row.code,
  );
  const classes = new Map<string, number>();
  for (const [index, row] of dataRows<ClassColumn>('fiscal-classes').entries()) {
    if (!schemes.get(row.scheme)?.isNew) continue;
    const key = await load.write(FiscalClass, {
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, position: index + 1, version: 1 },
      ...{ schemeKey: keyOf(schemes, row.scheme), parentKey: classes.get(`${row.scheme}:${row.parent}`) ?? null },
      ...{ level: row.level as FiscalClass['level'], sample: true },
    });
    classes.set(`${row.scheme}:${row.code}`, key);
  }
  await loadCrosswalk(load, classes);
  return classes;
}

async function loadCrosswalk(load: SeedLoad, classes: Classes): Promise<void> {
  for (const { from, to, share } of dataRows<'from' | 'to' | 'share'>('fiscal-crosswalk')) {
    const [fromKey, toKey] = [classes.get(from), classes.get(to)];
    if (fromKey === undefined || toKey === undefined) continue;
    await load.write(FiscalCrosswalk, { fromKey, toKey, share });
  }
}

/** Thresholds of reviews, where there are none at all. */
export async function loadThresholds(load: SeedLoad): Promise<void> {
  const [known] = await load.tx.db.rows<{ key: number | null }>(sql`select min(id) as "key" from plan_sync_threshold`);
  if (typeof known?.key === 'number') return;
  for (const row of dataRows<'kind' | 'valid_from' | 'from_amount' | 'growth_percent'>('review-thresholds')) {
    await load.write(ReviewThreshold, {
      ...{ kind: row.kind as ReviewThreshold['kind'], validFrom: row.valid_from },
      ...{ fromAmount: Number(row.from_amount), growthPercent: Number(row.growth_percent) },
      ...{ sample: true, version: 1 },
    });
  }
}

export const classOf = (classes: Classes, name: string): number | null =>
  orNull(name) === null ? null : (classes.get(name) ?? null);
