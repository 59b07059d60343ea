import { Department, Domain, Goal, Initiative, keyAt, keyOf, orNull, type SeedLoad } from '@yeondong/schema';
import { Indicator, IndicatorGoal, IndicatorInitiative } from '../entities/indicator.js';
import { dataRows } from './data-files.js';

type Loaded = Awaited<ReturnType<SeedLoad['writeMissing']>>;

type IndicatorColumn =
  | 'code'
  | 'domain'
  | 'field'
  | 'title_ko'
  | 'title_en'
  | 'definition'
  | 'unit'
  | 'polarity'
  | 'aggregation'
  | 'decimals'
  | 'margin'
  | 'source'
  | 'department'
  | 'goal'
  | 'initiatives';
export type IndicatorRow = Readonly<Record<IndicatorColumn, string>>;

const FIRST_YEAR = 2006;

const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

export interface LoadedIndicators {
  readonly indicators: Loaded;
  /** Codes of those that this load wrote. */
  readonly fresh: ReadonlySet<string>;
}

/** The 160 indicators, each in the one cell that it counts in, with what they tell about. */
export async function loadIndicators(load: SeedLoad, fields: Loaded, sources: Loaded): Promise<LoadedIndicators> {
  const rows = dataRows<IndicatorColumn>('indicators');
  const domains = await load.keysBy(Domain, 'code', [...new Set(rows.map(({ domain }) => domain))]);
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.map(({ department }) => department))]);
  const indicators = await load.writeMissing(
    Indicator,
    'code',
    rows,
    (row) => ({
      ...definitionOf(row),
      position: rows.indexOf(row) + 1,
      domainKey: keyAt(domains, row.domain),
      fieldKey: keyOf(fields, row.field),
      sourceKey: row.source === '' ? null : keyOf(sources, row.source),
      ownerDepartmentKey: keyAt(departments, row.department),
    }),
    ({ code }) => code,
  );
  const fresh = rows.filter(({ code }) => indicators.get(code)?.isNew);
  await loadLinks(load, fresh, indicators);
  return { indicators, fresh: new Set(fresh.map(({ code }) => code)) };
}

const definitionOf = (row: IndicatorRow) => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  version: 1,
  fromYear: FIRST_YEAR,
  toYear: null,
  definition: row.definition,
  purpose: null,
  unit: row.unit,
  frequency: 'YEAR' as const,
  polarity: row.polarity as Indicator['polarity'],
  decimals: Number(row.decimals),
  aggregation: row.aggregation as Indicator['aggregation'],
  margin: orNull(row.margin),
  status: 'ACTIVE' as const,
  reason: null,
  proposedByKey: null,
  vsNational: 'UNKNOWN' as const,
  quadrant: 'UNKNOWN' as const,
  sample: true,
  visibility: 'APPROVED' as const,
  ownerPersonKey: null,
});

async function loadLinks(load: SeedLoad, rows: readonly IndicatorRow[], indicators: Loaded): Promise<void> {
  const goals = await load.keysBy(Goal, 'code', [...new Set(rows.flatMap(({ goal }) => words(goal)))]);
  const codes = [...new Set(rows.flatMap(({ initiatives }) => words(initiatives)))];
  const initiatives = await load.keysBy(Initiative, 'code', codes);
  for (const row of rows) {
    const indicatorKey = keyOf(indicators, row.code);
    for (const code of words(row.goal)) await load.write(IndicatorGoal, { indicatorKey, goalKey: keyAt(goals, code) });
    for (const code of words(row.initiatives))
      await load.write(IndicatorInitiative, { indicatorKey, initiativeKey: keyAt(initiatives, code) });
  }
}
