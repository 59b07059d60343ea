import { insertMany, keyOf, orNull, type SeedLoad } from '@yeondong/schema';
import { GuidelineTarget } from '../entities/guideline-target.js';
import { Observation } from '../entities/observation.js';
import { statusFault } from '../rules/observation-status.js';
import { checkPath, type PathKind } from '../rules/target-path.js';
import { totalMoves } from '../rules/total.js';
import { addToTotals } from '../stores/observation-totals.js';
import { dataRows } from './data-files.js';
import type { LoadedIndicators } from './indicators.js';

type Loaded = Awaited<ReturnType<SeedLoad['writeMissing']>>;

type ObservationColumn =
  | 'indicator'
  | 'region'
  | 'period'
  | 'sex'
  | 'age'
  | 'value'
  | 'status'
  | 'source'
  | 'valid_from'
  | 'valid_to'
  | 'note'
  | 'revision';

/** First working day of the year that the data set lives in. */
const KNOWN_SINCE = '2006-01-02';

interface References {
  readonly loaded: LoadedIndicators;
  readonly regions: Loaded;
  readonly sources: Loaded;
}

/** The values of the indicators that this load wrote, known from the start of the year unless the data say otherwise. */
export async function loadObservations(load: SeedLoad, { loaded, regions, sources }: References): Promise<void> {
  const rows = dataRows<ObservationColumn>('observations').filter(({ indicator }) => loaded.fresh.has(indicator));
  const values = rows.map((row) => {
    const status = row.status as Observation['status'];
    const fault = statusFault(orNull(row.value), status);
    if (fault) throw new Error(`Observation of ${row.indicator} in ${row.period}: ${fault}`);
    return {
      indicatorKey: keyOf(loaded.indicators, row.indicator),
      regionKey: keyOf(regions, row.region),
      period: row.period,
      sex: row.sex as Observation['sex'],
      age: row.age,
      value: orNull(row.value),
      status,
      note: orNull(row.note),
      sourceKey: row.source === '' ? null : keyOf(sources, row.source),
      batchKey: null,
      revision: Number(row.revision),
      reason: row.revision === '1' ? null : row.note,
      validFrom: row.valid_from || KNOWN_SINCE,
      validTo: orNull(row.valid_to),
      sample: true,
    };
  });
  await insertMany(load.tx, Observation, values);
  const standing = values.filter(({ validTo }) => validTo === null);
  await addToTotals(load.tx, totalMoves(standing.map((cell) => ({ ...cell, now: null }))));
  if (values.length > 0) load.written.social_indicators_observation = values.length;
}

/** Guideline targets of the sample. */
export async function loadTargets(load: SeedLoad, { loaded, regions }: References, home: string): Promise<void> {
  const rows = dataRows<'indicator' | 'base_year' | 'base_value' | 'year' | 'value' | 'path' | 'basis'>('targets');
  for (const row of rows.filter(({ indicator }) => loaded.fresh.has(indicator))) {
    const target = {
      baseYear: Number(row.base_year),
      baseValue: row.base_value,
      year: Number(row.year),
      value: row.value,
      path: row.path as PathKind,
    };
    checkPath(target);
    await load.write(GuidelineTarget, {
      ...target,
      indicatorKey: keyOf(loaded.indicators, row.indicator),
      regionKey: keyOf(regions, home),
      basis: orNull(row.basis),
      sample: true,
      version: 1,
    });
  }
}
