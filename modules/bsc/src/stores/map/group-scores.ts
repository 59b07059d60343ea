import type { DecimalText, RequestContext } from '@yeondong/schema';
import { isShared, sharedWeight } from '../../rules/month-share.js';
import { type MissingKind, type RollUp, rollUp } from '../../rules/roll-up.js';
import { isSettled } from '../../rules/settled.js';
import { scoreOf } from '../kpi-score.js';
import { isDueMonth, type Month, monthNumber, yearOf } from '../months.js';
import { type YearFacts, yearFacts } from '../year-facts.js';
import type { CardPart } from './card-parts.js';
import { type KeptScore, keptScores } from './kept-scores.js';

/** What a KPI brings in: its score, or why there is none. */
interface Standing {
  readonly score: DecimalText | null;
  readonly missing: MissingKind | null;
}

export interface GroupScore {
  readonly rolled: RollUp;
  /** In the order of the group. */
  readonly scores: readonly (DecimalText | null)[];
}

type Group = readonly CardPart[];
type Facts = ReadonlyMap<number, YearFacts>;

/**
 * Scores of groups of KPIs at each month of a year, as the rules make them of the facts. Most come from the scores kept
 * beside results. Facts are read only of KPIs for which none decides: not measured in that month, without a score, or
 * so near to a rounding bound that six decimals could publish another number.
 */
export async function groupScores(
  ctx: RequestContext,
  groups: readonly Group[],
  months: readonly Month[],
): Promise<GroupScore[][]> {
  const [month] = months;
  if (month === undefined) return [];
  const kept = await keptScores(ctx, months);
  const undecided = groups.flat().filter((part) => months.some((each) => !decides(part, each, kept)));
  const facts = await yearFacts(
    ctx,
    undecided.map(({ kpi }) => kpi),
    yearOf(month),
  );
  const first = months.map((each) => groups.map((group) => rolledGroup(ctx, group, each, facts, kept)));
  const near = groups.filter((_, index) => first.some((scores) => !settled(scores[index] as GroupScore)));
  if (near.length === 0) return first;
  const more = near.flat().filter(({ kpi }) => !facts.has(kpi));
  const rest = await yearFacts(
    ctx,
    more.map(({ kpi }) => kpi),
    yearOf(month),
  );
  const exact = new Map([...facts, ...rest]);
  return months.map((each) => groups.map((group) => rolledGroup(ctx, group, each, exact, kept)));
}

/** What is kept beside results is of the whole year: it says nothing of a share. */
const decides = ({ kpi, cycle, share }: CardPart, month: Month, kept: KeptScore): boolean => {
  const score = isDueMonth(cycle, month) && !isShared(share) ? kept(kpi, month) : undefined;
  return score !== undefined && isSettled(score);
};

const settled = ({ rolled }: GroupScore): boolean => rolled.value === null || isSettled(rolled.value);

function standingOf(ctx: RequestContext, part: CardPart, month: Month, facts: Facts, kept: KeptScore): Standing {
  const own = facts.get(part.kpi);
  if (!own) return { score: kept(part.kpi, month) ?? null, missing: null };
  const { measured, missing } = scoreOf({ ...own, share: part.share }, month, ctx.today);
  return { score: measured.value, missing };
}

function rolledGroup(ctx: RequestContext, group: Group, month: Month, facts: Facts, kept: KeptScore): GroupScore {
  const standings = group.map((part) => standingOf(ctx, part, month, facts, kept));
  const items = group.map(({ card, perspective, weight, share }, index) => ({
    // The weight of 해당없음 goes to the same perspective of the same scorecard.
    perspective: `${card}:${perspective}`,
    weight: sharedWeight(weight, share, monthNumber(month)),
    ...(standings[index] as Standing),
  }));
  return { rolled: rollUp(items, 'INTERIM'), scores: standings.map(({ score }) => score) };
}
