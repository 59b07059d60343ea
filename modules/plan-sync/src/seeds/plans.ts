import { Department, keyOf, numberOrNull, orNull, type SeedLoad, sql } from '@yeondong/schema';
import { Plan } from '../entities/plan.js';
import { PlanVersion } from '../entities/plan-version.js';
import { isOpen } from '../rules/version-state.js';
import { dataRows } from './data-files.js';

const PLANNING_DEPARTMENT = 'POLICY_PLANNING';

type PlanColumn =
  | 'code'
  | 'title_ko'
  | 'title_en'
  | 'level'
  | 'from_year'
  | 'to_year'
  | 'term'
  | 'ends_on'
  | 'legal_basis'
  | 'vision';
type VersionColumn =
  | 'plan'
  | 'year'
  | 'number'
  | 'kind'
  | 'status'
  | 'window_start'
  | 'window_years'
  | 'change_note'
  | 'finalized_on';
type Loaded = Awaited<ReturnType<SeedLoad['writeMissing']>>;

/** Editions by the name that the data call them, such as `ANNUAL-2006-1`. */
export type Editions = ReadonlyMap<string, LoadedEdition>;

interface LoadedEdition {
  readonly key: number;
  readonly year: number;
  readonly isNew: boolean;
  readonly isFinal: boolean;
}

export async function loadPlans(load: SeedLoad): Promise<Loaded> {
  const departments = await load.keysBy(Department, 'code', [PLANNING_DEPARTMENT]);
  const [vision] = await load.tx.db.rows<{ key: number | null }>(sql`select min(id) as "key" from core_vision`);
  const rows = dataRows<PlanColumn>('plans');
  return load.writeMissing(
    Plan,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      position: rows.indexOf(row) + 1,
      version: 1,
      fromYear: Number(row.from_year),
      toYear: numberOrNull(row.to_year),
      level: row.level as Plan['level'],
      status: 'OPEN' as const,
      legalBasis: orNull(row.legal_basis),
      term: numberOrNull(row.term),
      endsOn: orNull(row.ends_on),
      departmentKey: departments.get(PLANNING_DEPARTMENT) ?? 0,
      visionKey: row.vision === '1' ? (vision?.key ?? null) : null,
      sample: true,
    }),
    (row) => row.code,
  );
}

/** Editions of plans that this load wrote; those of plans that were there are left as they are. */
export async function loadEditions(load: SeedLoad, plans: Loaded): Promise<Editions> {
  const editions = new Map<string, LoadedEdition>();
  for (const row of dataRows<VersionColumn>('versions')) {
    if (!plans.get(row.plan)?.isNew) continue;
    const status = row.status as PlanVersion['status'];
    const key = await load.write(PlanVersion, {
      planKey: keyOf(plans, row.plan),
      year: Number(row.year),
      number: Number(row.number),
      kind: row.kind as PlanVersion['kind'],
      status,
      openYear: isOpen(status) ? Number(row.year) : null,
      basedOnKey: null,
      windowStart: numberOrNull(row.window_start),
      windowYears: numberOrNull(row.window_years),
      changeNote: orNull(row.change_note),
      reason: null,
      finalizedAt: row.finalized_on === '' ? null : new Date(`${row.finalized_on}T10:00:00+09:00`),
      snapshotHash: null,
      sample: true,
      version: 1,
    });
    const name = `${row.plan}-${row.year}-${row.number}`;
    editions.set(name, { key, year: Number(row.year), isNew: true, isFinal: status === 'FINAL' });
  }
  return editions;
}
