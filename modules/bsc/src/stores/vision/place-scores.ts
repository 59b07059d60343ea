import {
  byKeys,
  type DecimalText,
  Domain,
  fields,
  Goal,
  keyList,
  measuredInput,
  type RequestContext,
  select,
  sql,
  sum,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import type { RollUp } from '../../rules/roll-up.js';
import { shown } from '../kpi-score.js';
import { type CardPart, cardParts } from '../map/card-parts.js';
import { groupScores } from '../map/group-scores.js';
import { judgedMonth, yearOf } from '../months.js';
import { ROLL_UP_FORMULA_VERSION } from '../weighted-score.js';

/** A KPI of a scorecard that shows how far a goal has come. */
type GoalPart = CardPart & { readonly goal: number; readonly code: string };

/** A goal, domain, vision or unit with those one step below it that its score is made of. */
export interface Place {
  readonly parts: readonly CardPart[];
  readonly below: readonly PlaceBelow[];
}

interface PlaceBelow {
  readonly code: string;
  readonly parts: readonly CardPart[];
  /** As the place shows it; its parts carry their weights themselves. */
  readonly weight: DecimalText;
}

interface Below {
  readonly key: number;
  readonly code: string;
  readonly above: number;
}

const weightOf = (parts: readonly CardPart[]): DecimalText => sum(parts.map(({ weight }) => weight));

/** KPIs of the year's scorecards that have a goal: six statements. */
async function goalParts(ctx: RequestContext, year: number): Promise<GoalPart[]> {
  const parts = await cardParts(ctx, year, year);
  const kpis = await byKeys(
    ctx,
    Kpi,
    parts.map(({ kpi }) => kpi),
    fields('goalKey', 'code'),
  );
  return parts.flatMap((part, index) => {
    const kpi = kpis[index];
    return kpi && kpi.goalKey !== null ? [{ ...part, goal: kpi.goalKey, code: kpi.code }] : [];
  });
}

/**
 * The score of each place: the mean of its KPIs by their weights on their scorecards. Step by step, each step weighing
 * what it has below it, or all at once, it is the same number.
 */
export async function placeScores(ctx: RequestContext, period: string, places: readonly Place[]) {
  const month = judgedMonth(period, ctx.today);
  const groups = places.flatMap(({ parts, below }) => [parts, ...below.map((each) => each.parts)]);
  const scores = await groupScores(ctx, groups, month);
  let at = 0;
  return places.map(({ below }) => {
    const own = scores[at] as RollUp;
    const parts = scores.slice(at + 1, at + 1 + below.length);
    at += 1 + below.length;
    const { value, status, coverage } = own;
    const inputs = below.map((each, index) => {
      const score = parts[index] as RollUp;
      return measuredInput(each.code, score.value, noteOf(score, each.weight));
    });
    return shown({ value, status, coverage, asOf: ctx.today, formulaVersion: ROLL_UP_FORMULA_VERSION, inputs });
  });
}

/** The weight, or why there is no score. */
const noteOf = (rolled: RollUp, weight: DecimalText): string => (rolled.value === null ? rolled.status : `× ${weight}`);

const partsOf = (ctx: RequestContext, period: string) => goalParts(ctx, yearOf(judgedMonth(period, ctx.today)));

/** Goals: each by its KPIs. */
export async function goalScores(ctx: RequestContext, goals: readonly number[], period: string) {
  const all = await partsOf(ctx, period);
  const places = goals.map((key): Place => {
    const parts = all.filter(({ goal }) => goal === key);
    return { parts, below: parts.map((part) => ({ code: part.code, parts: [part], weight: part.weight })) };
  });
  return placeScores(ctx, period, places);
}

/** Where a place has those below it, it has their KPIs; what has none of its own plays no part. */
const placesOf = (keys: readonly number[], below: readonly Below[], partsBelow: (key: number) => GoalPart[]): Place[] =>
  keys.map((key) => {
    const own = below
      .filter(({ above }) => above === key)
      .map((each) => ({ code: each.code, parts: partsBelow(each.key) }))
      .filter(({ parts }) => parts.length > 0)
      .map((each) => ({ ...each, weight: weightOf(each.parts) }));
    return { parts: own.flatMap(({ parts }) => parts), below: own };
  });

async function goalsOf(ctx: RequestContext, domains: readonly number[]): Promise<Below[]> {
  const rows = await select(ctx, Goal, fields('code', 'domainKey'), {
    where: sql`t.domain_id in ${keyList(domains)}`,
    orderBy: sql`t.position, t.id`,
  });
  return rows.map(({ key, code, domainKey }) => ({ key, code, above: domainKey }));
}

/** Domains: each by its goals. */
export async function domainScores(ctx: RequestContext, domains: readonly number[], period: string) {
  const all = await partsOf(ctx, period);
  const goals = await goalsOf(ctx, domains);
  const places = placesOf(domains, goals, (key) => all.filter(({ goal }) => goal === key));
  return placeScores(ctx, period, places);
}

/** Visions: each by its domains. */
export async function visionScores(ctx: RequestContext, visions: readonly number[], period: string) {
  const all = await partsOf(ctx, period);
  const rows = await select(ctx, Domain, fields('code', 'visionKey'), {
    where: sql`t.vision_id in ${keyList(visions)}`,
    orderBy: sql`t.position, t.id`,
  });
  const domains = rows.map(({ key, code, visionKey }) => ({ key, code, above: visionKey }));
  const goals = await goalsOf(
    ctx,
    domains.map(({ key }) => key),
  );
  const domainOf = new Map(goals.map(({ key, above }) => [key, above]));
  const places = placesOf(visions, domains, (key) => all.filter(({ goal }) => domainOf.get(goal) === key));
  return placeScores(ctx, period, places);
}
