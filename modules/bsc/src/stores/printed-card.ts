import { big, byKeys, type DecimalText, fields, type RequestContext, type Row } from '@yeondong/schema';
import { Scorecard, type ScorecardItem } from '../entities/scorecard.js';
import { SCORED_STATES } from '../rules/life/states.js';
import { printedParts } from '../rules/printed-points.js';
import { scoreOf } from './kpi-score.js';
import { cardsAt, itemsOf } from './scorecard-store.js';
import { rolledCard } from './weighted-score.js';

/** How an item of a scorecard is printed: weight after 해당없음, and points; null where it does not count. */
export interface PrintedItem {
  readonly weight: DecimalText | null;
  readonly point: DecimalText | null;
}

/** Of the items' scorecards, at the months that they remember: 배점 and 득점 add up as printed. */
export async function printedItems(
  ctx: RequestContext,
  items: readonly ScorecardItem[],
): Promise<readonly (PrintedItem | undefined)[]> {
  const wanted = new Map(
    items.map(({ scorecardKey, month }) => [`${scorecardKey} ${month ?? ''}`, { scorecardKey, month }]),
  );
  const asked = [...wanted.values()];
  const found = await byKeys(
    ctx,
    Scorecard,
    asked.map(({ scorecardKey }) => scorecardKey),
    fields('year', 'status'),
  );
  const cards = found.flatMap((card, at): Row<Scorecard>[] => (card ? [{ ...card, month: asked[at]?.month }] : []));
  const own = await itemsOf(ctx, cards, fields('kpiKey', 'weight', 'scorecardKey'));
  const at = await cardsAt(ctx, cards);
  const printed = new Map<string, PrintedItem>();
  for (const [index, card] of cards.entries()) {
    const { parts, month } = at[index] as (typeof at)[number];
    const stage = SCORED_STATES.includes(card.status) ? 'FINAL' : 'INTERIM';
    const scores = parts.map(({ facts }) => scoreOf(facts, month, ctx.today));
    const rolled = rolledCard(parts, scores, stage).parts;
    const weights = printedParts(rolled.map(({ weight, score }) => (score === null ? null : big(weight))));
    const points = printedParts(
      rolled.map(({ weight, score }) => (score === null ? null : big(weight).times(score).div(100))),
    );
    const keyOf = new Map(parts.map(({ facts }, part) => [facts.kpi.key, part]));
    for (const item of own[index] ?? []) {
      const part = keyOf.get(item.kpiKey) ?? -1;
      printed.set(`${item.key} ${card.month ?? ''}`, { weight: weights[part] ?? null, point: points[part] ?? null });
    }
  }
  return items.map(({ key, month }) => printed.get(`${key} ${month ?? ''}`));
}
