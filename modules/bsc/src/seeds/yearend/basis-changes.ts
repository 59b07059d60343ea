import { keyOf, Person, type SeedLoad } from '@yeondong/schema';
import { KpiVersion } from '../../entities/definition/kpi-version.js';
import { TargetChange } from '../../entities/definition/target-change.js';
import { dataRows } from '../data-files.js';
import type { LoadedKpis } from '../kpis.js';
import { SAMPLE_YEAR } from '../sample-year.js';

type Column = 'kpi' | 'item' | 'before' | 'changed_on' | 'reason';

/** A target and a scoring rule that are not as they were confirmed, of the KPIs that this load wrote. */
export async function loadBasisChanges(load: SeedLoad, { kpis, fresh }: LoadedKpis): Promise<void> {
  const changedByKey = (await load.keysBy(Person, 'login', ['bsc'])).get('bsc') ?? null;
  for (const { kpi, item, before, changed_on, reason } of dataRows<Column>('basis-changes')) {
    const own = fresh.find(({ definition }) => definition.code === kpi);
    if (!own) continue;
    const common = { kpiKey: keyOf(kpis, kpi), changedByKey };
    if (item === 'target') {
      const former = { year: SAMPLE_YEAR, target: before, baseline: own.target.baseline, changedOn: changed_on };
      await load.write(TargetChange, { ...common, ...former });
      continue;
    }
    const changes = [{ field: item, before, after: String(own.definition[item as 'method']) }];
    const version = { number: 2, fromOn: changed_on, ground: 'MIDYEAR' as const, reason, changes };
    await load.write(KpiVersion, { ...common, ...version });
  }
}
