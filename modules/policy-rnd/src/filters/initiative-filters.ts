import {
  type ContributedPredicate,
  type ContributedSortKey,
  codecs,
  compareWith,
  IntFilter,
  initiatives,
  keyList,
  type RequestContext,
  raw,
  type Sql,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { Proposal } from '../entities/proposal.js';
import { OPEN_STATUSES } from '../rules/proposal-life.js';

/** How many proposals about an initiative are on their way, of those that the reader may see. */
const openCount = (alias: string, ctx: RequestContext): Sql =>
  sql`(select count(*) from policy_rnd_proposal p where p.initiative_id = ${raw(alias)}.id
    and p.status in ${keyList([...OPEN_STATUSES])} and ${visible(ctx, tableOf(Proposal), 'p')})`;

const openProposals: ContributedPredicate = {
  module: 'policy-rnd',
  name: 'openProposals',
  type: () => IntFilter,
  description: '처리 중인 제안의 수. / How many proposals about it are on their way.',
  compile: (value, alias, ctx) => compareWith([openCount(alias, ctx)], value, codecs.integer.encode),
};

const openProposalsKey: ContributedSortKey = {
  module: 'policy-rnd',
  name: 'OPEN_PROPOSALS',
  expression: openCount,
};

export const policyRndFilters = [
  { on: initiatives, predicate: openProposals },
  { on: initiatives, sortKey: openProposalsKey },
];
