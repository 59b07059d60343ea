import { byKeys, type DecimalText, fields, type RequestContext, raw, select, sql } from '@yeondong/schema';
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

/** The parts of every scorecard from one year to another, card by card in the order of departments: four statements. */
export async function cardParts(ctx: RequestContext, from: number, to: number): Promise<CardPart[]> {
  const ofYears = sql`year between ${from} and ${to}`;
  const cards = await select(ctx, Scorecard, fields('departmentKey', 'year'), { where: sql`t.${ofYears}` });
  const items = await select(ctx, ScorecardItem, fields('scorecardKey', 'kpiKey', 'weight', 'fromMonth', 'toMonth'), {
    where: sql`t.scorecard_id in (select c.id from bsc_scorecard c where c.${ofYears})`,
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
