import { type SeedLoad, words } from '@yeondong/schema';
import { Csf } from '../../entities/map/csf.js';
import { StrategyEdge } from '../../entities/map/strategy-edge.js';
import type { EdgeSign } from '../../rules/map/evidence.js';
import { dataRows } from '../data-files.js';
import { SAMPLE_YEAR } from '../sample-year.js';

type Objectives = Awaited<ReturnType<SeedLoad['writeMissing']>>;

const OWN = { sample: true, version: 1 };

/** Success factors of the objectives that this load wrote, one or two for each; their keys by text. */
export async function loadCsfs(load: SeedLoad, objectives: Objectives): Promise<ReadonlyMap<string, number>> {
  const keys = new Map<string, number>();
  for (const [index, row] of dataRows<'objective' | 'title_ko' | 'title_en'>('csfs').entries()) {
    const objective = objectives.get(row.objective);
    if (!objective?.isNew) continue;
    const titles = { titleKo: row.title_ko, titleEn: row.title_en };
    const values = { objectiveKey: objective.key, ...titles, position: index + 1, ...OWN };
    keys.set(row.title_ko, await load.write(Csf, values));
  }
  return keys;
}

/** The text of the factor that each KPI measures, by the KPI's code. */
export const measuredFactors = (): ReadonlyMap<string, string> =>
  new Map(
    dataRows<'title_ko' | 'kpis'>('csfs').flatMap((row) =>
      words(row.kpis).map((kpi): [string, string] => [kpi, row.title_ko]),
    ),
  );

/** Causes and effects among the objectives that this load wrote. */
export async function loadEdges(load: SeedLoad, objectives: Objectives): Promise<void> {
  for (const row of dataRows<'cause' | 'effect' | 'sign' | 'lag_months' | 'hypothesis'>('strategy-edges')) {
    const [cause, effect] = [objectives.get(row.cause), objectives.get(row.effect)];
    if (!cause?.isNew || !effect?.isNew) continue;
    await load.write(StrategyEdge, {
      causeKey: cause.key,
      effectKey: effect.key,
      sign: row.sign as EdgeSign,
      lagMonths: Number(row.lag_months),
      hypothesis: row.hypothesis,
      fromYear: SAMPLE_YEAR,
      toYear: null,
      ...OWN,
    });
  }
}
