import { keyList, keyOf, type SeedLoad, sql } from '@yeondong/schema';
import { Scorecard, ScorecardItem } from '../entities/scorecard.js';
import type { KpiDatum } from './kpi-data.js';
import type { LoadedKpis } from './kpis.js';
import { SAMPLE_YEAR } from './sample-year.js';

/** Targets are confirmed by the end of February. */
const CONFIRMED_ON = `${SAMPLE_YEAR}-02-28`;

/** A confirmed scorecard for each department that has none for the year, with all KPIs that the data give it. */
export async function loadScorecards(load: SeedLoad, data: readonly KpiDatum[], loaded: LoadedKpis): Promise<void> {
  const known = await departmentsWithCard(load, [...loaded.departments.values()]);
  for (const [code, departmentKey] of loaded.departments) {
    if (known.has(departmentKey)) continue;
    const card = {
      departmentKey,
      year: SAMPLE_YEAR,
      status: 'CONFIRMED' as const,
      confirmedOn: CONFIRMED_ON,
      appealUntil: null,
      draftedByKey: null,
      sample: true,
      version: 1,
    };
    const scorecardKey = await load.write(Scorecard, card);
    const own = data.filter(({ department }) => department === code);
    for (const [index, { definition, weight }] of own.entries()) {
      const kpiKey = keyOf(loaded.kpis, definition.code);
      await load.write(ScorecardItem, { scorecardKey, kpiKey, weight, position: index + 1 });
    }
  }
}

/** Read past the caller's rights, as all that a load looks up. */
async function departmentsWithCard({ tx }: SeedLoad, departments: readonly number[]): Promise<ReadonlySet<number>> {
  const rows = await tx.db.rows<{ key: number }>(
    sql`select department_id as "key" from bsc_scorecard where year = ${SAMPLE_YEAR} and department_id in ${keyList(departments)}`,
  );
  return new Set(rows.map(({ key }) => Number(key)));
}
