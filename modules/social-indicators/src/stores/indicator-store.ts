import { type CollectionArgs, pagesByParent, type RequestContext, raw, type Selection } from '@yeondong/schema';
import { indicators } from '../entities/collections.js';

type Parents = readonly { readonly key: number }[];

const through = (table: string, column: string) => ({
  parentKey: raw(`l.${column}`),
  join: raw(`join ${table} l on l.indicator_id = t.id`),
});
const BY_GOAL = through('social_indicators_goal_link', 'goal_id');
const BY_INITIATIVE = through('social_indicators_initiative_link', 'initiative_id');

export const indicatorsOfGoals = (ctx: RequestContext, parents: Parents, args: CollectionArgs, selection: Selection) =>
  pagesByParent(ctx, indicators, parents, BY_GOAL, args, selection);

export const indicatorsOfInitiatives = (
  ctx: RequestContext,
  parents: Parents,
  args: CollectionArgs,
  selection: Selection,
) => pagesByParent(ctx, indicators, parents, BY_INITIATIVE, args, selection);
