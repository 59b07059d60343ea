import type { Issue, Won } from '@yeondong/schema/rules';
import { sumWon } from '@yeondong/schema/rules';

/** 국비, 도비, 시비, 지방채, 기타(민자 등). */
export const FUND_SOURCES = ['NATIONAL', 'PROVINCIAL', 'CITY', 'LOCAL_DEBT', 'OTHER'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** How long the name of a function may be. */
export const SECTOR_LENGTH = 100;

export interface YearAmounts {
  readonly year: number;
  /** What the year is said to add up to; not checked where it is left out. */
  readonly total: Won | null;
  readonly sources: readonly { readonly source: FundSource; readonly amount: Won }[];
}

/** The years of a fiscal plan: five, beginning where the edition says. */
export interface FiscalWindow {
  readonly start: number;
  readonly years: number;
}

export const windowYears = ({ start, years }: FiscalWindow): readonly number[] =>
  Array.from({ length: years }, (_, at) => start + at);

/** Years outside the window, amounts below zero, a source or year twice, and sources that do not make the total. */
export function checkAmounts(
  list: readonly YearAmounts[],
  window: FiscalWindow,
  path: Issue['path'],
): readonly Issue[] {
  const last = window.start + window.years - 1;
  return list.flatMap(({ year, total, sources }, index): Issue[] => {
    const at = [...path, index];
    const issues = sources.flatMap(({ source, amount }, position): Issue[] => {
      const place = [...at, 'sources', position];
      if (sources.findIndex((other) => other.source === source) < position) {
        return [{ path: [...place, 'source'], code: 'plan-sync.fiscal.source-twice' }];
      }
      return amount < 0 ? [{ path: [...place, 'amount'], code: 'plan-sync.fiscal.negative' }] : [];
    });
    if (list.findIndex((other) => other.year === year) < index) {
      issues.push({ path: [...at, 'year'], code: 'plan-sync.fiscal.year-twice' });
    }
    if (year < window.start || year > last) {
      issues.push({ path: [...at, 'year'], code: 'plan-sync.fiscal.window', params: { from: window.start, to: last } });
    }
    const sum = sumWon(sources.map(({ amount }) => amount));
    if (total !== null && total !== sum) {
      const params = { sum, total, difference: sum - total };
      issues.push({ path: [...at, 'total'], code: 'plan-sync.fiscal.total', params });
    }
    return issues;
  });
}

export interface LineCosts {
  readonly totalCost: Won | null;
  readonly spentBefore: Won | null;
}

/** A total cost holds what was spent before and what is planned; told with the difference where it does not. */
export function costIssues({ totalCost, spentBefore }: LineCosts, planned: Won, path: Issue['path']): readonly Issue[] {
  const sum = (spentBefore ?? 0) + planned;
  if (totalCost === null || sum <= totalCost) return [];
  return [{ path, code: 'plan-sync.fiscal.cost', params: { cost: totalCost, sum, difference: sum - totalCost } }];
}
