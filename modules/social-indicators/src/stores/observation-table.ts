import {
  all,
  byKeys,
  type CsvCell,
  fields,
  type RequestContext,
  type Row,
  raw,
  type StandingTable,
  select,
  sql,
  type TableChoice,
  type TableKind,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import { Observation } from '../entities/observation.js';
import { writtenValue } from '../rules/import-cell.js';
import { COLUMN_NAMES, IMPORT_COLUMNS } from '../rules/import-header.js';
import { allRegions } from './region-store.js';

const READ = fields('indicatorKey', 'regionKey', 'period', 'sex', 'age', 'value', 'status', 'note', 'sourceKey');

/** Values of indicators in use, as they stand for the periods of a year. */
function valuesOf(ctx: RequestContext, year: number, indicator: number | undefined): Promise<Row<Observation>[]> {
  return select(ctx, Observation, READ, {
    where: all([
      sql`t.period >= ${String(year)} and t.period < ${String(year + 1)} and t.valid_to is null`,
      sql`t.indicator_id in (select id from social_indicators_indicator where status = 'ACTIVE')`,
      indicator === undefined ? sql`1 = 1` : sql`t.indicator_id = ${indicator}`,
    ]),
    orderBy: raw('t.indicator_id, t.region_id, t.period, t.sex, t.age'),
  });
}

async function stands(ctx: RequestContext, { year, records }: TableChoice): Promise<StandingTable> {
  const values = await valuesOf(ctx, year, records.indicator);
  const every = { where: raw('1 = 1') };
  const indicators = await byKeys(ctx, Indicator, [...new Set(values.map((one) => one.indicatorKey))], fields('code'));
  const codes = new Map(indicators.flatMap((one) => (one ? [[one.key, one.code] as const] : [])));
  const regions = new Map((await allRegions(ctx)).map((region) => [region.key, region]));
  const sources = new Map(
    (await select(ctx, IndicatorSource, fields('code'), every)).map(({ key, code }) => [key, code]),
  );
  const rows = values.map((one): Record<string, CsvCell> => {
    const region = regions.get(one.regionKey);
    return {
      indicator: codes.get(one.indicatorKey) ?? null,
      regionCode: region?.code ?? null,
      region: region?.titleKo ?? null,
      ...{ period: one.period, sex: one.sex, age: one.age, status: one.status, note: one.note },
      value: writtenValue(one.value, one.status),
      source: one.sourceKey === null ? null : (sources.get(one.sourceKey) ?? null),
    };
  });
  return { columns: IMPORT_COLUMNS, rows };
}

export const observationTable: TableKind = {
  kind: 'observations',
  title: { ko: '사회지표의 값', en: 'Values of social indicators' },
  imports: 'importObservations',
  records: { indicator: Indicator },
  names: COLUMN_NAMES,
  stands,
};
