import { usePlan } from '@yeondong/client/kit';

const pad = (month: number): string => String(month).padStart(2, '0');

/** The months of a year, `2006-01` to `2006-12`. */
export const monthsOf = (year: number): string[] => Array.from({ length: 12 }, (_, at) => `${year}-${pad(at + 1)}`);

/** First month of the year of a month. */
export const firstMonth = (period: string): string => `${period.slice(0, 4)}-01`;

export const yearOf = (period: string): number => Number(period.slice(0, 4));

/**
 * The month that pages begin with: the one before the business date, because month m is published in m + 1; December
 * of an earlier plan year, January of a later one.
 */
export function defaultMonth(businessDate: string, planYear: number): string {
  const [year = planYear, month = 1] = businessDate.split('-').map(Number);
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  if (planYear < before.year) return `${planYear}-12`;
  if (planYear > before.year) return `${planYear}-01`;
  return `${before.year}-${pad(before.month)}`;
}

/** The month of the view: that of the URL where it is a month of the plan year, else the default. */
export function useMonth(asked: string | null): string {
  const { businessDate, year } = usePlan();
  return asked !== null && monthsOf(year).includes(asked) ? asked : defaultMonth(businessDate, year);
}

const CYCLE_MONTHS: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

/** Whether a KPI of this cycle is measured at the end of a month. */
export const isDueMonth = (cycle: string, period: string): boolean =>
  Number(period.slice(5, 7)) % (CYCLE_MONTHS[cycle] ?? 1) === 0;
