import { type PeriodKind, parsePeriod } from '@yeondong/schema/rules';

/** How often a period comes: a year, half, quarter or month. */
export const periodKind = (period: string): PeriodKind => parsePeriod(period).kind;
