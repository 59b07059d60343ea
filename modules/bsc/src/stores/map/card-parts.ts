import {
  byKeys,
  type DecimalText,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { Scorecard, ScorecardItem } from '../../entities/scorecard.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import type { MonthShare } from '../../rules/month-share.js';

/** A KPI on a scorecard of a year, with all that says where its score counts. */
export interface CardPart {
  readonly card: number;
  readonly department: number;
  readonly year: number;
  readonly kpi: number;
  readonly cycle: Kpi['cycle'];
  readonly objective: number;
  readonly perspective: number;
  /** Of 100 on its scorecard: all departments count alike. */
  readonly weight: DecimalText;
  /** The months that its scorecard answers for. */
  readonly share: MonthShare;
}

const CARD = fields('departmentKey', 'year');

/** The parts of every scorecard from one year to another, card by card: four statements. */
export async function cardParts(ctx: RequestContext, from: number, to: number): Promise<CardPart[]> {
  return partsOf(ctx, await select(ctx, Scorecard, CARD, { where: sql`t.year between ${from} and ${to}` }));
}

/** The parts of some scorecards, as `cardParts`. */
export async function partsOfCards(ctx: RequestContext, keys: readonly number[]): Promise<CardPart[]> {
  const cards = await byKeys(ctx, Scorecard, keys, CARD);
  return partsOf(
    ctx,
    cards.filter((card) => card !== null),
  );
}

async function partsOf(ctx: RequestContext, cards: readonly Row<Scorecard>[]): Promise<CardPart[]> {
  const items = await select(ctx, ScorecardItem, fields('scorecardKey', 'kpiKey', 'weight', 'fromMonth', 'toMonth'), {
    where: sql`t.scorecard_id in ${keyList(cards.map(({ key }) => key))}`,
    orderBy: raw('t.scorecard_id, t.position, t.id'),
  });
  const kpis = await byKeys(
    ctx,
    Kpi,
    items.map(({ kpiKey }) => kpiKey),
    fields('cycle', 'objectiveKey'),
  );
  const objectives = await byKeys(
    ctx,
    StrategicObjective,
    kpis.map((kpi) => kpi?.objectiveKey),
    fields('perspectiveKey'),
  );
  const cardOf = new Map(cards.map((card) => [card.key, card]));
  return items.flatMap(({ scorecardKey, kpiKey, weight, fromMonth, toMonth }, index): CardPart[] => {
    const [card, kpi, objective] = [cardOf.get(scorecardKey), kpis[index], objectives[index]];
    if (!card || !kpi || !objective) return [];
    const { departmentKey: department, year } = card;
    const place = { objective: objective.key, perspective: objective.perspectiveKey };
    const share = { fromMonth, toMonth };
    return [{ card: card.key, department, year, kpi: kpiKey, cycle: kpi.cycle, ...place, weight, share }];
  });
}
