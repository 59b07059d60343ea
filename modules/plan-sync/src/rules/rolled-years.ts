import { type ItemStatus, isActive } from './item-state.js';

interface RolledItem {
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
}

/** Whether the next year's edition takes an item over, and for which years: work of one year is planned for the next. */
export function rolledYears(
  { status, startYear, endYear }: RolledItem,
  year: number,
): { readonly startYear: number; readonly endYear: number } | null {
  if (!isActive(status) && status !== 'DEFERRED' && status !== 'PROPOSED') return null;
  if (startYear === endYear && endYear < year) return { startYear: year, endYear: year };
  return endYear < year ? null : { startYear, endYear };
}
