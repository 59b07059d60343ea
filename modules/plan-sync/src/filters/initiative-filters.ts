import {
  type ContributedPredicate,
  type ContributedSortKey,
  codecs,
  compareWith,
  enumFilter,
  initiatives,
  planYear,
} from '@yeondong/schema';
import { FiscalCoverage } from '../entities/enums.js';
import { coverageVerdict, plannedAmount } from '../stores/funded-years.js';
import { planFilters } from './plan-filters.js';

const Filter = enumFilter('FiscalCoverage', FiscalCoverage);

/** An initiative by how its years stand in the mid-term fiscal plan in force. */
const fiscalCoverage: ContributedPredicate = {
  module: 'plan-sync',
  name: 'fiscalCoverage',
  type: () => Filter,
  description: '중기지방재정계획 반영 정도. / How its years stand in the mid-term fiscal plan.',
  compile: (value, alias, ctx) => compareWith([coverageVerdict(alias, planYear(ctx))], value, codecs.text.encode),
};

const planned: ContributedSortKey = {
  module: 'plan-sync',
  name: 'PLANNED_AMOUNT',
  expression: (alias, ctx) => plannedAmount(alias, planYear(ctx)),
};

export const planSyncFilters = [
  ...planFilters,
  { on: initiatives, predicate: fiscalCoverage },
  { on: initiatives, sortKey: planned },
];
