import {
  all,
  BooleanFilter,
  type ContributedPredicate,
  codecs,
  compareWith,
  type RequestContext,
  raw,
  type Sql,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { fiscalLines, planItems } from '../entities/collections.js';
import { instructions } from '../entities/meeting/collections.js';
import { PlanItem } from '../entities/plan-item.js';
import { inForce } from '../stores/in-force.js';

/** Rows of editions that count in a year. */
const ofEditionInForce = (alias: string, year: number, level?: string): Sql =>
  sql`exists (select 1 from plan_sync_version fv join plan_sync_plan fp on fp.id = fv.plan_id
    where fv.id = ${raw(alias)}.version_id and ${inForce('fv', 'fp', year)}
      and ${level === undefined ? raw('1 = 1') : sql`fp.level = ${level}`})`;

const inForceIn: ContributedPredicate = {
  module: 'plan-sync',
  name: 'inForceIn',
  type: () => Int,
  description: '그해에 효력이 있는 확정판의 것. / Of the final edition in force in that year.',
  compile: (year: number, alias) => ofEditionInForce(alias, year),
};

/** The leaves of rules/coverage: worked on in the year, and nothing such below them. */
const isLeaf = (alias: string, year: number): Sql => {
  const atWork = (item: string) =>
    sql`${raw(item)}.status in ('SELECTED', 'IN_PROGRESS') and ${raw(item)}.start_year <= ${year} and ${raw(item)}.end_year >= ${year}`;
  return sql`${atWork(alias)} and not exists (select 1 from plan_sync_item below
    where below.parent_id = ${raw(alias)}.id and ${atWork('below')})`;
};

/** A link of rules/coverage that joins the item to one of the year's plan, whichever way it points. */
const hasAnnual = (ctx: RequestContext, alias: string, year: number): Sql =>
  sql`exists (select 1 from plan_sync_link k join plan_sync_item an on an.lineage_key in (k.from_id, k.to_id)
    where (k.from_id = ${raw(alias)}.lineage_key or k.to_id = ${raw(alias)}.lineage_key)
      and k.status = 'CONFIRMED' and k.type in ('DERIVES', 'IMPLEMENTS', 'FUNDS', 'MEASURES')
      and (k.valid_from is null or k.valid_from <= ${year}) and (k.valid_to is null or k.valid_to >= ${year})
      and ${ofEditionInForce('an', year, 'ANNUAL')} and ${visible(ctx, tableOf(PlanItem) as never, 'an')})`;

const longTermWithoutAnnual: ContributedPredicate = {
  module: 'plan-sync',
  name: 'longTermWithoutAnnual',
  type: () => Int,
  description:
    '그해 시정계획에 이어진 항목이 없는 장기 항목. / A long-term item that no item of that year’s plan carries out.',
  compile: (year: number, alias, ctx) =>
    all([ofEditionInForce(alias, year, 'LONG_TERM'), isLeaf(alias, year), sql`not ${hasAnnual(ctx, alias, year)}`]),
};

const hasItem: ContributedPredicate = {
  module: 'plan-sync',
  name: 'hasItem',
  type: () => BooleanFilter,
  description: '계획항목이 있는 사업인지. / Whether a plan item stands for the line.',
  compile: (value, alias) =>
    compareWith([raw(`case when ${alias}.item_id is null then 0 else 1 end`)], value, codecs.boolean.encode),
};

/** The newest meeting that was held; who reads no meeting knows no instruction of it either. */
const ofLastMeeting: ContributedPredicate = {
  module: 'plan-sync',
  name: 'ofLastMeeting',
  type: () => BooleanFilter,
  description: '가장 최근에 열린 보고회의 것인지. / Whether the newest meeting that was held gave it.',
  compile: (value, alias) =>
    compareWith(
      [
        raw(`case when ${alias}.meeting_id = (select m.id from plan_sync_meeting m where m.held_on is not null
          order by m.held_on desc, m.id desc limit 1) then 1 else 0 end`),
      ],
      value,
      codecs.boolean.encode,
    ),
};

export const planFilters = [
  { on: planItems, predicate: inForceIn },
  { on: planItems, predicate: longTermWithoutAnnual },
  { on: fiscalLines, predicate: inForceIn },
  { on: fiscalLines, predicate: hasItem },
  { on: instructions, predicate: ofLastMeeting },
];
