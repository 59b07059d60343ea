import type { CsvCell, NamedRecord, RequestContext, StandingTable, TableChoice } from '@yeondong/schema';
import { KPI_TABLE, type KpiColumn } from '../../rules/import/kpi-table.js';
import { KPI_WORDS, type WordField } from '../../rules/import/kpi-words.js';
import { bandsText } from '../definition/versions.js';
import { type KnownKpi, type KpiLookups, kpiLookups } from './kpi-lookups.js';

const COLUMNS = Object.keys(KPI_TABLE.names) as KpiColumn[];

const number = (value: string | number | null): CsvCell => ({ number: value });
const mark = (flag: boolean | null): CsvCell => (flag ? '예' : '아니오');
const word = (field: WordField, code: string): CsvCell =>
  (KPI_WORDS[field] as Readonly<Record<string, readonly string[]>>)[code]?.[0] ?? code;

/** What a record is called in Korean. */
function nameIn(among: readonly NamedRecord[], key: number | null): string | null {
  const [, title = null] = among.find((one) => one.key === key)?.names ?? [];
  return title;
}

/** Names of other records in the cells of a sheet. */
function placeCells(kpi: KnownKpi, lookups: KpiLookups): Partial<Record<KpiColumn, CsvCell>> {
  const objective = lookups.objectives.find(({ key }) => key === kpi.objectiveKey);
  const measured = new Set(lookups.measured.get(kpi.key));
  return {
    department: nameIn(lookups.departments, kpi.departmentKey),
    perspective: nameIn(lookups.perspectives, objective?.under ?? null),
    objective: objective?.names[1] ?? null,
    csf: nameIn(lookups.csfs, kpi.csfKey),
    goal: nameIn(lookups.goals, kpi.goalKey),
    surveyQuestion: nameIn(lookups.questions, kpi.surveyQuestionKey),
    initiatives: [...lookups.initiatives].flatMap(([code, key]) => (measured.has(key) ? [code] : [])).join(', '),
    weight: number(lookups.weights.get(kpi.key) ?? null),
  };
}

const cellsOf = (kpi: KnownKpi): Partial<Record<KpiColumn, CsvCell>> => ({
  kpi: kpi.code,
  title: kpi.titleKo,
  titleEn: kpi.titleEn,
  definition: kpi.definition,
  purpose: kpi.purpose,
  dataSource: kpi.dataSource,
  evidenceKind: kpi.evidenceKind,
  collector: kpi.collector,
  kind: word('kind', kpi.kind),
  commonCode: kpi.commonCode,
  unit: kpi.unit,
  unitKind: word('unitKind', kpi.unitKind),
  decimals: number(kpi.decimals),
  polarity: word('polarity', kpi.polarity),
  cycle: word('cycle', kpi.cycle),
  aggregation: word('aggregation', kpi.aggregation),
  isShare: mark(kpi.isShare),
  cumulative: mark(kpi.cumulative),
  minimum: number(kpi.minimum),
  maximum: number(kpi.maximum),
  availabilityLagDays: number(kpi.availabilityLagDays),
  evidenceRequired: mark(kpi.evidenceRequired),
  method: word('method', kpi.method),
  stretch: mark(kpi.stretch),
  difficulty: number(kpi.difficulty),
  tolerance: number(kpi.tolerance),
  slope: number(kpi.slope),
  sigmas: number(kpi.sigmas),
  highRate: number(kpi.highRate),
  quorum: number(kpi.quorum),
  scalePoints: number(kpi.scalePoints),
  bands: kpi.bands && bandsText(kpi.bands),
  source: word('source', kpi.derivedFrom ?? 'MANUAL'),
  fromYear: String(kpi.fromYear),
  toYear: kpi.toYear === null ? null : String(kpi.toYear),
});

/** The definition sheets in force in a year. */
export async function standingKpis(ctx: RequestContext, { year }: TableChoice): Promise<StandingTable> {
  const lookups = await kpiLookups(ctx, year);
  const inForce = [...lookups.kpis.values()].filter(
    ({ fromYear, toYear }) => fromYear <= year && (toYear === null || toYear >= year),
  );
  return { columns: COLUMNS, rows: inForce.map((kpi) => ({ ...placeCells(kpi, lookups), ...cellsOf(kpi) })) };
}
