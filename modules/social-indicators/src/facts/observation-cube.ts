import { all, Domain, defineCube, type RequestContext, raw, type Sql, tableOf, visible } from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorField } from '../entities/indicator-field.js';
import { Observation } from '../entities/observation.js';
import { Region } from '../entities/region.js';

const TABLES = raw(`social_indicators_observation o
  join social_indicators_indicator i on i.id = o.indicator_id`);

const TOTALS = raw(`social_indicators_total o
  join social_indicators_indicator i on i.id = o.indicator_id`);

/** What stands where a dimension is not asked for: totals beside their parts would be counted with them. */
const AT_TOTAL: Readonly<Record<string, Sql>> = {
  // As a list of keys: of a join, SQLite goes through the values of all regions.
  region: raw('o.region_id in (select id from social_indicators_region where home = 1)'),
  sex: raw("o.sex = 'T'"),
  age: raw("o.age = '_T'"),
};

/** Observations and their totals have these columns alike. */
const shownOf = (ctx: RequestContext, asked: ReadonlySet<string>): Sql =>
  all([
    visible(ctx, tableOf(Observation) as never, 'o'),
    ...Object.entries(AT_TOTAL).flatMap(([name, condition]) => (asked.has(name) ? [] : [condition])),
  ]);

/** One indicator alone, or several of one unit, that can be added. */
const ADDITIVE = "min(i.aggregation) = 'SUM' and max(i.aggregation) = 'SUM' and min(i.unit) = max(i.unit)";

export const observationCube = defineCube({
  id: 'observation',
  title: { ko: '사회지표 관측값', en: 'Observations of social indicators' },
  permission: 'social-indicators.indicator.read',
  from: (ctx: RequestContext, asked) => ({
    tables: TABLES,
    where: all([shownOf(ctx, asked), raw('o.valid_to is null')]),
  }),
  dimensions: {
    domain: { title: { ko: '영역', en: 'Domain' }, expression: raw('i.domain_id'), value: { record: Domain } },
    field: { title: { ko: '분야', en: 'Field' }, expression: raw('i.field_id'), value: { record: IndicatorField } },
    indicator: {
      title: { ko: '지표', en: 'Indicator' },
      expression: raw('i.id'),
      value: { record: Indicator },
    },
    region: {
      title: { ko: '지역(없으면 우리 시)', en: 'Region; the city unless asked for' },
      expression: raw('o.region_id'),
      value: { record: Region },
    },
    period: { title: { ko: '시점', en: 'Period' }, expression: raw('o.period'), value: { scalar: 'period' } },
    sex: {
      title: { ko: '성별(없으면 계)', en: 'Sex; both unless asked for' },
      expression: raw('o.sex'),
      value: { scalar: 'text' },
    },
    age: {
      title: { ko: '연령(없으면 계)', en: 'Age; all unless asked for' },
      expression: raw('o.age'),
      value: { scalar: 'text' },
    },
  },
  measures: {
    observationCount: {
      title: { ko: '관측값 수', en: 'Observations' },
      unit: '',
      expression: raw('count(*)'),
      kind: 'count',
    },
    averageValue: { title: { ko: '평균', en: 'Mean' }, unit: '', expression: raw('avg(o.value)'), kind: 'decimal' },
    totalValue: {
      title: { ko: '합계(더할 수 있는 지표만)', en: 'Sum, of what can be added' },
      unit: '',
      expression: raw(`case when ${ADDITIVE} then sum(o.value) end`),
      kind: 'decimal',
    },
  },
  rollup: {
    over: ['region'],
    from: (ctx: RequestContext, asked) => ({ tables: TOTALS, where: shownOf(ctx, asked) }),
    measures: {
      observationCount: raw('coalesce(sum(o.observations), 0)'),
      averageValue: raw('(sum(o.units) * 1000000.0 + sum(o.millionths)) / nullif(sum(o.known), 0)'),
    },
  },
});
