import {
  compare,
  type DecimalText,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { BonusPenalty } from '../../entities/ranking/adjustment.js';
import { Scorecard } from '../../entities/scorecard.js';
import { SCORED_STATES, UNCONFIRMED_STATES } from '../../rules/life/states.js';
import { type Standing, standings } from '../../rules/ranking/rank.js';
import { type Total, totalOf } from '../../rules/ranking/total.js';
import { type Overrides, overridesOf } from '../appeal/overrides.js';
import { cardsAt } from '../scorecard-store.js';
import type { YearFacts } from '../year-facts.js';
import { type CardScore, cardScore } from './card-score.js';
import { latestFinals } from './final-store.js';
import { createdDuring, membersOf } from './group-store.js';
import { type SchemeInForce, schemeOf } from './scheme-store.js';

export const RANKING_FORMULA_VERSION = 'bsc.ranking.1';

/** A scorecard with the total that it is ranked by. */
export interface CardTotal extends CardScore, Total {
  readonly cardKey: number;
  readonly department: number;
  readonly group: number | null;
  readonly managing: boolean;
  readonly misconduct: boolean;
  readonly provisional: boolean;
  readonly apart: boolean;
  /** The scorecard stands in a state after scoring. */
  readonly scored: boolean;
  /** Of the frozen score; null where it is computed now. */
  readonly revision: number | null;
}
export type RankedCard = CardTotal & Standing;

type Card = Row<Scorecard>;

interface Points {
  readonly bonuses: DecimalText[];
  readonly penalties: DecimalText[];
}

/** Accepted points of a year, by department. */
async function pointsOf(ctx: RequestContext, year: number): Promise<(department: number) => Points> {
  const rows = await select(ctx, BonusPenalty, fields('departmentKey', 'kind', 'points'), {
    where: sql`t.year = ${year} and t.state = 'ACCEPTED'`,
    orderBy: raw('t.id'),
  });
  return (department) => {
    const own = rows.filter(({ departmentKey }) => departmentKey === department);
    const of = (kind: BonusPenalty['kind']) => own.flatMap((row) => (row.kind === kind ? [row.points] : []));
    return { bonuses: of('BONUS'), penalties: of('PENALTY') };
  };
}

const isScored = ({ status }: Card): boolean => SCORED_STATES.includes(status);

/** What is otherwise than it stands. */
export interface Otherwise {
  /** Scorecards to be scored afresh, though they have a frozen score. */
  readonly fresh?: ReadonlySet<number>;
  /** Scores of KPIs that stand by appeals; those accepted unless given. */
  readonly overrides?: Overrides;
  /** What scores would rest on. */
  readonly restate?: (facts: YearFacts) => YearFacts;
}

/** Scores computed now for cards without a frozen one, and for those to be scored afresh. */
async function freshScores(
  ctx: RequestContext,
  cards: readonly Card[],
  { fresh = new Set(), overrides, restate = (facts) => facts }: Otherwise,
) {
  const at = await cardsAt(ctx, cards);
  const scores = at.map(({ month, parts }, index) => {
    const card = { month, parts: parts.map(({ weight, facts }) => ({ weight, facts: restate(facts) })) };
    const own = cards[index] as Card;
    return fresh.has(own.key) || isScored(own)
      ? cardScore(card, ctx.today, 'FINAL', overrides)
      : cardScore(card, ctx.today, 'INTERIM');
  });
  return new Map(cards.map(({ key }, index) => [key, scores[index] as CardScore]));
}

/** Totals of all confirmed scorecards of a year: frozen ones as they were scored, unless they are to be scored afresh. */
async function cardTotals(
  ctx: RequestContext,
  year: number,
  scheme: SchemeInForce,
  otherwise: Otherwise,
): Promise<CardTotal[]> {
  const cards = await select(ctx, Scorecard, fields('departmentKey', 'year', 'status'), {
    where: sql`t.year = ${year} and t.status not in ${keyList(UNCONFIRMED_STATES)}`,
    orderBy: raw('t.department_id'),
  });
  const keys = cards.map(({ key }) => key);
  const finals = await latestFinals(ctx, keys);
  const kept = finals.map((row, index) =>
    isScored(cards[index] as Card) && !otherwise.fresh?.has(keys[index] ?? 0) ? row : null,
  );
  const computed = await freshScores(
    ctx,
    cards.filter((_, index) => kept[index] === null),
    { ...otherwise, overrides: otherwise.overrides ?? (await overridesOf(ctx, year)) },
  );
  const points = await pointsOf(ctx, year);
  const members = await membersOf(ctx, year);
  const departments = cards.map(({ departmentKey }) => departmentKey);
  const apart = await createdDuring(ctx, departments, year);
  return cards.map((card, index) => {
    const department = card.departmentKey;
    const final = kept[index] ?? null;
    const score = final ?? (computed.get(card.key) as CardScore);
    const { bonuses, penalties } = points(department);
    const total = final ?? totalOf(score.base, bonuses, penalties, scheme);
    const member = members.get(department);
    return {
      ...{ base: score.base, status: score.status, coverage: score.coverage, inputs: score.inputs },
      ...{ outcomePoints: score.outcomePoints, late: score.late },
      ...{ bonus: total.bonus, penalty: total.penalty, total: total.total },
      ...{ cardKey: card.key, department, group: member?.groupKey ?? null },
      ...{ managing: member?.managing ?? false, misconduct: member?.misconduct ?? false },
      provisional: score.status === 'PROVISIONAL',
      apart: apart.has(department),
      scored: isScored(card),
      revision: final?.revision ?? null,
    };
  });
}

/** The totals of a year with the ranks and grades that they give by a scheme; the same rule for what is and for what would be. */
export async function rankedBy(
  ctx: RequestContext,
  year: number,
  scheme: SchemeInForce,
  otherwise: Otherwise = {},
): Promise<RankedCard[]> {
  const totals = await cardTotals(ctx, year, scheme, otherwise);
  const found = standings(totals, scheme);
  return totals.map((card, index) => ({ ...card, ...(found[index] as Standing) }));
}

/** The best total first, provisional ones behind, those without a score last. */
export const inOrder = (one: RankedCard, other: RankedCard): number =>
  Number(one.provisional) - Number(other.provisional) ||
  Number(one.total === null) - Number(other.total === null) ||
  (one.total !== null && other.total !== null ? compare(other.total, one.total) : 0) ||
  one.department - other.department;

export const rankedCards = async (ctx: RequestContext, year: number): Promise<RankedCard[]> =>
  rankedBy(ctx, year, await schemeOf(ctx, year));
