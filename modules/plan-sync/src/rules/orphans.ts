import { countingLinks, type GraphItem, type GraphLink, leavesOf, neighbours, reaches } from './coverage.js';

/** (a) to (f): what has come loose from the other plans. */
export const ORPHAN_KINDS = [
  'INITIATIVE_WITHOUT_FUNDS',
  'LINE_WITHOUT_ITEM',
  'LONG_TERM_WITHOUT_ANNUAL',
  'ANNUAL_WITHOUT_UPPER',
  'ITEM_WITHOUT_KPI',
  'DANGLING_LINK',
] as const;
export type OrphanKind = (typeof ORPHAN_KINDS)[number];

export const SPENDING_KINDS = ['PROJECT', 'MANDATORY', 'CURRENT'] as const;
export type SpendingKind = (typeof SPENDING_KINDS)[number];

interface FiscalFact {
  readonly spending: SpendingKind;
  readonly item: number | null;
}

/** (b) Lines of projects that no item of the plan stands for; duties and running costs need none. */
export const linesWithoutItem = <L extends FiscalFact>(lines: readonly L[]): readonly L[] =>
  lines.filter(({ spending, item }) => spending === 'PROJECT' && item === null);

interface Leveled extends GraphItem {
  readonly level: string;
}

/** Leaves of plans of one level that no counting link joins to any item of the other levels. */
function without<I extends Leveled>(
  items: readonly I[],
  links: readonly GraphLink[],
  year: number,
  level: string,
  others: (level: string) => boolean,
): readonly I[] {
  const plans = new Set(items.filter((item) => item.level === level).map(({ plan }) => plan));
  const there = new Set(items.filter((item) => others(item.level)).map(({ lineage }) => lineage));
  const near = neighbours(countingLinks(links, year));
  return leavesOf(items, plans, year).filter(({ lineage }) => !reaches(lineage, there, near, 1));
}

/** (c) Long-term items in force that no item of the year's plan carries out. */
export const longTermWithoutAnnual = <I extends Leveled>(
  items: readonly I[],
  links: readonly GraphLink[],
  year: number,
) => without(items, links, year, 'LONG_TERM', (level) => level === 'ANNUAL');

const UPPER = ['LONG_TERM', 'BASIC', 'TERM_PRIORITY'];
export const isUpper = (level: string): boolean => UPPER.includes(level);

/** (d) Items of the year's plan that carry out nothing of a plan above. */
export const annualWithoutUpper = <I extends Leveled>(items: readonly I[], links: readonly GraphLink[], year: number) =>
  without(items, links, year, 'ANNUAL', isUpper);

/** (f) Links with an end that no edition in force holds, or that are past their years, though nobody has ended them. */
export const danglingLinks = <L extends GraphLink>(links: readonly L[], lineages: ReadonlySet<number>, year: number) =>
  links.filter(
    (link) =>
      link.status === 'CONFIRMED' &&
      !link.isEnded &&
      (!lineages.has(link.from) || !lineages.has(link.to) || (link.validTo !== null && link.validTo < year)),
  );
