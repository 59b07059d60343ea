import { Activity, Department, Goal, Initiative, keyAt, keyOf, type SeedLoad } from '@yeondong/schema';
import { Kpi, KpiInitiative } from '../entities/kpi.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { StrategicObjective } from '../entities/strategic-objective.js';
import { dataRows } from './data-files.js';
import type { KpiDatum } from './kpi-data.js';
import { loadCsfs, loadEdges, measuredFactors } from './map/strategy-map.js';
import { loadPerspectives } from './perspectives.js';
import { SAMPLE_YEAR } from './sample-year.js';

/** Line 95 of the plan: the workshop in January that departments draft their KPIs in. */
const WORKSHOP = 'planned.BS-03';

type Keys = ReadonlyMap<string, number>;
type Loaded = Awaited<ReturnType<SeedLoad['writeMissing']>>;

export interface LoadedKpis {
  readonly kpis: Loaded;
  readonly departments: Keys;
  /** Those that this load wrote. */
  readonly fresh: readonly KpiDatum[];
}

async function loadObjectives(load: SeedLoad): Promise<Loaded> {
  const perspectives = await loadPerspectives(load);
  const rows = dataRows<'code' | 'perspective' | 'title_ko' | 'title_en'>('objectives');
  return load.writeMissing(
    StrategicObjective,
    'code',
    rows,
    (row) => ({
      code: row.code,
      titleKo: row.title_ko,
      titleEn: row.title_en,
      position: rows.indexOf(row) + 1,
      version: 1,
      fromYear: SAMPLE_YEAR,
      toYear: null,
      perspectiveKey: keyOf(perspectives, row.perspective),
      goalKey: null,
      departmentKey: null,
      mapColumn: null,
      mapRow: null,
      sample: true,
    }),
    (row) => row.code,
  );
}

/** Objectives with their factors and edges, KPIs with their targets, and the initiatives that they measure. */
export async function loadKpis(load: SeedLoad, data: readonly KpiDatum[]): Promise<LoadedKpis> {
  const objectives = await loadObjectives(load);
  const factors = await loadCsfs(load, objectives);
  const factorOf = measuredFactors();
  await loadEdges(load, objectives);
  const departments = await load.keysBy(Department, 'code', [...new Set(data.map(({ department }) => department))]);
  const goals = await load.keysBy(Goal, 'code', [...new Set(data.flatMap(({ goal }) => goal ?? []))]);
  const workshops = await load.keysBy(Activity, 'code', [WORKSHOP]);
  const loaded = await load.writeMissing(
    Kpi,
    'code',
    data,
    (datum) => ({
      ...datum.definition,
      position: data.indexOf(datum) + 1,
      departmentKey: keyAt(departments, datum.department),
      objectiveKey: keyOf(objectives, datum.objective),
      csfKey: factors.get(factorOf.get(datum.definition.code) ?? '') ?? null,
      goalKey: datum.goal === null ? null : keyAt(goals, datum.goal),
      trend: 'UNKNOWN' as const,
      latestResultKey: null,
      workshopKey: workshops.get(WORKSHOP) ?? null,
    }),
    ({ definition }) => definition.code,
  );
  const fresh = data.filter(({ definition }) => loaded.get(definition.code)?.isNew);
  await loadTargets(load, fresh, loaded);
  return { kpis: loaded, departments, fresh };
}

async function loadTargets(load: SeedLoad, fresh: readonly KpiDatum[], kpis: Loaded) {
  const codes = [...new Set(fresh.flatMap(({ initiatives }) => initiatives))];
  const initiatives = await load.keysBy(Initiative, 'code', codes);
  for (const { definition, target, initiatives: measured } of fresh) {
    const kpiKey = keyOf(kpis, definition.code);
    await load.write(KpiTarget, { kpiKey, year: SAMPLE_YEAR, ...target, approved: true, version: 1 });
    for (const code of measured) {
      await load.write(KpiInitiative, { kpiKey, initiativeKey: keyAt(initiatives, code) });
    }
  }
}
