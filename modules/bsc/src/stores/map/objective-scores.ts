import { type DecimalText, type RequestContext, round } from '@yeondong/schema';
import type { Series } from '../../rules/map/evidence.js';
import { rollUp } from '../../rules/roll-up.js';
import { type KpiTrend, kpiTrend } from '../../rules/trend.js';
import { shown } from '../kpi-score.js';
import { dueMonths, judgedMonth, type Month, monthNumber, monthsThrough, yearOf } from '../months.js';
import { ROLL_UP_FORMULA_VERSION } from '../weighted-score.js';
import { type CardPart, cardParts } from './card-parts.js';
import { groupScores } from './group-scores.js';
import { type KeptScore, keptScores } from './kept-scores.js';

/** How far back evidence is looked for. */
const YEARS = 3;

/** Score of each objective at the end of a period: its KPIs on all scorecards, each with its weight there. */
export async function objectiveScores(ctx: RequestContext, objectives: readonly number[], period: string) {
  const month = judgedMonth(period, ctx.today);
  const parts = await cardParts(ctx, yearOf(month), yearOf(month));
  const groups = objectives.map((key) => parts.filter(({ objective }) => objective === key));
  const scores = await groupScores(ctx, groups, month);
  return scores.map(({ value, status, coverage }) =>
    shown({ value, status, coverage, asOf: ctx.today, formulaVersion: ROLL_UP_FORMULA_VERSION, inputs: [] }),
  );
}

type SeriesOf = (objective: number) => Series;

const known = (): Map<Month, Promise<SeriesOf>> => new Map();

/** Monthly scores of all objectives over the last 36 months up to a month; read once in a request, in five statements. */
export function objectiveSeries(ctx: RequestContext, month: Month): Promise<SeriesOf> {
  const asked = ctx.get(known);
  const found = asked.get(month) ?? readSeries(ctx, month);
  asked.set(month, found);
  return found;
}

/** A month as its number since year 0. */
const numberOfMonth = (month: Month): number => yearOf(month) * 12 + monthNumber(month) - 1;

async function readSeries(ctx: RequestContext, month: Month): Promise<SeriesOf> {
  const last = yearOf(month);
  const years = Array.from({ length: YEARS + 1 }, (_, index) => last - YEARS + index);
  const months = years
    .flatMap((year) => monthsThrough(year === last ? month : `${year}-12`))
    .filter((each) => numberOfMonth(each) > numberOfMonth(month) - YEARS * 12);
  const parts = await cardParts(ctx, yearOf(months[0] as Month), last);
  const kept = await keptScores(ctx, months);
  return (objective) => {
    const own = parts.filter((part) => part.objective === objective);
    return new Map(
      months.flatMap((each): [number, DecimalText][] => {
        const value = meanAt(own, each, kept);
        return value === null ? [] : [[numberOfMonth(each), value]];
      }),
    );
  };
}

/** The weighted mean of the scores that the objective's KPIs last had in the year; null while none has one. */
function meanAt(parts: readonly CardPart[], month: Month, kept: KeptScore): DecimalText | null {
  const items = parts
    .filter(({ year }) => year === yearOf(month))
    .map(({ kpi, cycle, weight, card }) => {
      const due = dueMonths(cycle, month).at(-1);
      const score = (due && kept(kpi, due)) ?? null;
      return { perspective: String(card), weight, score, missing: score === null ? ('NOT_DUE' as const) : null };
    });
  const { value } = rollUp(items, 'INTERIM');
  return value && round(value, 2);
}

/** Direction of each objective's score over the last four months of the period's year. */
export async function objectiveTrends(
  ctx: RequestContext,
  objectives: readonly number[],
  period: string,
): Promise<KpiTrend[]> {
  const month = judgedMonth(period, ctx.today);
  const seriesOf = await objectiveSeries(ctx, month);
  return objectives.map((objective) => {
    const series = seriesOf(objective);
    const points = monthsThrough(month).map((each) => ({
      value: series.get(numberOfMonth(each)) ?? null,
      target: null,
    }));
    return kpiTrend('UP', points);
  });
}
