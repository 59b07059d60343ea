import { formatPeriod, lastDay, monthsOf, parsePeriod, previousPeriod } from '@yeondong/schema';
import type { KpiCycle } from '../entities/enums.js';

/** A month, YYYY-MM. Results are kept under the last month of their period. */
export type Month = string;

const LENGTH: Readonly<Record<KpiCycle, number>> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

export const yearOf = (month: Month): number => Number(month.slice(0, 4));

/** A month of a year by its number. */
export const monthIn = (year: number, month: number): Month => `${year}-${String(month).padStart(2, '0')}`;

/** 1 to 12. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

/** The months of a month's year, up to it. */
export const monthsThrough = (month: Month): Month[] =>
  monthsOf(parsePeriod(month.slice(0, 4)))
    .map(formatPeriod)
    .filter((each) => each <= month);

/** The months of a month's year, up to it, at whose end a KPI of this cycle is measured. */
export const dueMonths = (cycle: KpiCycle, month: Month): Month[] =>
  monthsThrough(month).filter((each) => monthNumber(each) % LENGTH[cycle] === 0);

export const isDueMonth = (cycle: KpiCycle, month: Month): boolean => monthNumber(month) % LENGTH[cycle] === 0;

/** First and last month of a period. */
export const monthSpan = (period: string): { readonly first: Month; readonly last: Month } => {
  const months = monthsOf(parsePeriod(period)).map(formatPeriod);
  return { first: months[0] as Month, last: months.at(-1) as Month };
};

/** The month that a period is judged by: its last one that has ended, its first one while none has. */
export const judgedMonth = (period: string, today: string): Month => {
  const months = monthsOf(parsePeriod(period));
  const ended = months.filter((month) => lastDay(month) < today);
  return formatPeriod(ended.at(-1) ?? (months[0] as (typeof months)[number]));
};

/** The month before, which the entry grid shows beside. */
export const monthBefore = (cycle: KpiCycle, month: Month): Month => {
  let before = parsePeriod(month);
  for (let step = 0; step < LENGTH[cycle]; step += 1) before = previousPeriod(before);
  return formatPeriod(before);
};
