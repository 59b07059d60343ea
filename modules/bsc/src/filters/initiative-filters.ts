import {
  type ContributedPredicate,
  type ContributedSortKey,
  inForceInYear,
  initiatives,
  planYear,
  raw,
  type Sql,
  sql,
} from '@yeondong/schema';
import { trendWhere } from '../entities/collections.js';

const linkedKpi = (alias: string): Sql =>
  raw(`bsc_kpi_initiative kl join bsc_kpi k on k.id = kl.kpi_id where kl.initiative_id = ${alias}.id`);

/** An initiative matches when any KPI in force that is linked to it has such a trend. */
const kpiTrend: ContributedPredicate = {
  module: 'bsc',
  name: 'kpiTrend',
  type: trendWhere.type,
  description: '연결된 지표 중 이런 추세가 있음. / Any KPI in force linked to it has this trend.',
  compile: (value, alias, ctx) =>
    sql`exists (select 1 from ${linkedKpi(alias)} and ${inForceInYear('k', planYear(ctx))} and ${trendWhere.compile(value, 'k', ctx)})`,
};

/** Mean of the newest scores of the linked KPIs, as a scaled integer so that a cursor compares exactly. */
const kpiScore: ContributedSortKey = {
  module: 'bsc',
  name: 'KPI_SCORE',
  expression: (alias, ctx) =>
    sql`(select cast(round(avg(r.score_value)) as integer)
      from bsc_result r join bsc_kpi k on k.latest_result_id = r.id join bsc_kpi_initiative kl on kl.kpi_id = k.id
      where kl.initiative_id = ${raw(alias)}.id and ${inForceInYear('k', planYear(ctx))})`,
};

export const bscFilters = [
  { on: initiatives, predicate: kpiTrend },
  { on: initiatives, sortKey: kpiScore },
];
