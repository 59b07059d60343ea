import { fields, groupedBy, keyList, type RequestContext, type Row, raw, select, sql } from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../../entities/fiscal-line.js';
import type { PlanVersion } from '../../entities/plan-version.js';
import { type FiscalWindow, windowYears } from '../../rules/fiscal-amounts.js';

export const KEPT_OF_LINE = [
  ...['code', 'titleKo', 'titleEn', 'position', 'lineageKey', 'account', 'spending', 'sector'],
  ...['classKey', 'totalCost', 'spentBefore'],
  ...['departmentKey', 'initiativeKey', 'ownerDepartmentKey', 'ownerPersonKey'],
] as const satisfies readonly (keyof FiscalLine)[];

export interface RolledLine {
  readonly line: Row<FiscalLine>;
  /** Its amounts of the years that both windows hold. */
  readonly amounts: readonly Row<FiscalAmount>[];
}

/** The fiscal lines of an edition with the amounts that a window keeps, and what falls out of it. */
export interface RolledMoney {
  readonly carried: readonly RolledLine[];
  /** Lines without money in the window. */
  readonly left: number;
  readonly kept: number;
  readonly dropped: number;
}

/** Splits the money of an edition by a window: lines with an amount inside go on. */
export async function moneyToRoll(ctx: RequestContext, base: number, window: FiscalWindow): Promise<RolledMoney> {
  const lines = await select(ctx, FiscalLine, fields(...KEPT_OF_LINE, 'itemKey'), {
    where: sql`t.version_id = ${base}`,
    orderBy: raw('t.position, t.id'),
  });
  const keys = lines.map(({ key }) => key);
  const all = await select(ctx, FiscalAmount, fields('lineKey', 'year', 'source', 'amount'), {
    where: sql`t.line_id in ${keyList(keys)}`,
    orderBy: raw('t.line_id, t.year, t.id'),
  });
  const isInside = ({ year }: FiscalAmount) => year >= window.start && year < window.start + window.years;
  const total = (rows: readonly FiscalAmount[]) => rows.reduce((sum, { amount }) => sum + amount, 0);
  const inside = all.filter(isInside);
  const own = groupedBy(inside, ({ lineKey }) => lineKey, keys);
  const carried = lines.flatMap((line, index) => {
    const amounts = own[index] ?? [];
    return amounts.length === 0 ? [] : [{ line, amounts }];
  });
  return {
    carried,
    left: lines.length - carried.length,
    kept: total(inside),
    dropped: total(all) - total(inside),
  };
}

/** The years that come into the window and those that fall out of it. */
export function windowsOf(base: PlanVersion, after: FiscalWindow): { yearsIn: number[]; yearsOut: number[] } {
  const old = windowYears({ start: base.windowStart ?? base.year, years: base.windowYears ?? after.years });
  const now = windowYears(after);
  return { yearsIn: now.filter((year) => !old.includes(year)), yearsOut: old.filter((year) => !now.includes(year)) };
}
