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
  readonly leftOut?: boolean;
}

type Group = readonly CardPart[];
type Facts = ReadonlyMap<number, YearFacts>;

/**
 * Scores of groups of KPIs at a month, as the rules make them of the facts. Most come from the scores kept beside
 * results. Facts are read only of KPIs for which none decides: not measured in that month, without a score, or so near
 * to a rounding bound that six decimals could publish another number.
 */
export async function groupScores(ctx: RequestContext, groups: readonly Group[], month: Month): Promise<RollUp[]> {
  const kept = await keptScores(ctx, [month]);
  const factsOf = (parts: Group) =>
    yearFacts(
      ctx,
      parts.map(({ kpi }) => kpi),
      yearOf(month),
    );
  const undecided = groups.flat().filter((part) => !decides(part, month, kept));
  const facts = await factsOf(undecided);
  const first = groups.map((group) => rolledGroup(ctx, group, month, facts, kept));
  const near = groups.filter((_, index) => !settled(first[index] as RollUp));
  if (near.length === 0) return first;
  const rest = await factsOf(near.flat().filter(({ kpi }) => !facts.has(kpi)));
  const exact = new Map([...facts, ...rest]);
  return groups.map((group) => rolledGroup(ctx, group, month, exact, kept));
}

/** What is kept beside results is of the whole year: it says nothing of a share. */
const decides = ({ kpi, cycle, share }: CardPart, month: Month, kept: KeptScore): boolean =>
  isDueMonth(cycle, month) && !isShared(share) && kept(kpi, month) !== undefined;

const settled = ({ value }: RollUp): boolean => value === null || isSettled(value);

function standingOf(ctx: RequestContext, part: CardPart, month: Month, facts: Facts, kept: KeptScore): Standing {
  const own = facts.get(part.kpi);
  if (!own) return { score: kept(part.kpi, month) ?? null, missing: null };
  const { measured, missing, leftOut } = scoreOf({ ...own, share: part.share }, month, ctx.today);
  return { score: measured.value, missing, leftOut: leftOut !== null };
}

function rolledGroup(ctx: RequestContext, group: Group, month: Month, facts: Facts, kept: KeptScore): RollUp {
  const items = group.map((part) => ({
    // The weight of 해당없음 goes to the same perspective of the same scorecard.
    perspective: `${part.card}:${part.perspective}`,
    weight: sharedWeight(part.weight, part.share, monthNumber(month)),
    ...standingOf(ctx, part, month, facts, kept),
  }));
  return rollUp(items, 'INTERIM');
}
