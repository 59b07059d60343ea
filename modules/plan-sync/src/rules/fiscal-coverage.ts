export const FISCAL_COVERAGES = ['NOT_REQUIRED', 'NONE', 'PARTIAL', 'FULL'] as const;
export type FiscalCoverage = (typeof FISCAL_COVERAGES)[number];

interface FundedWork {
  readonly budgetRequired: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years in which the fiscal plan in force gives it more than nothing. */
  readonly fundedYears: ReadonlySet<number>;
}

/** How the years of an initiative stand in the mid-term fiscal plan. What needs no money is no gap. */
export function fiscalCoverage({ budgetRequired, firstYear, lastYear, fundedYears }: FundedWork): FiscalCoverage {
  if (!budgetRequired) return 'NOT_REQUIRED';
  const years = Math.max(1, lastYear - firstYear + 1);
  const funded = [...fundedYears].filter((year) => year >= firstYear && year <= Math.max(lastYear, firstYear)).length;
  if (funded === 0) return 'NONE';
  return funded >= years ? 'FULL' : 'PARTIAL';
}

interface DatedWork {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly fromYear: number;
  readonly toYear: number | null;
}

/** First and last year of an initiative; one without an end goes on to the plan year. */
export function workYears({ startsOn, endsOn, fromYear, toYear }: DatedWork, planYear: number) {
  const firstYear = startsOn === null ? fromYear : Number(startsOn.slice(0, 4));
  const lastYear = endsOn === null ? (toYear ?? Math.max(planYear, firstYear)) : Number(endsOn.slice(0, 4));
  return { firstYear, lastYear };
}
