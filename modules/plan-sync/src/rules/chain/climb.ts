import { countingLinks, type GraphItem, type GraphLink, neighbours } from '../coverage.js';
import { PLAN_LEVELS, type PlanLevel } from '../version-state.js';

/** An item with the level of its plan and the initiative that it stands for. */
export interface ChainItem extends GraphItem {
  readonly level: string;
  readonly initiative: number | null;
}

interface Graph<I> {
  readonly items: readonly I[];
  readonly links: readonly GraphLink[];
  readonly year: number;
}

const rank = (level: string): number => PLAN_LEVELS.indexOf(level as PlanLevel);

/**
 * What an initiative rests on in the plans of a year: the items that stand for it, and those of higher levels that counting
 * links lead up to from there, step by step. Never down or sideways: what other initiatives carry out is theirs.
 */
export function chainOf<I extends ChainItem>({ items, links, year }: Graph<I>, initiative: number): readonly I[] {
  const near = neighbours(countingLinks(links, year));
  const byLineage = new Map(items.map((item) => [item.lineage, item]));
  const found = new Set(items.filter((item) => item.initiative === initiative));
  for (const item of found) {
    for (const lineage of near.get(item.lineage) ?? []) {
      const other = byLineage.get(lineage);
      if (other && rank(other.level) < rank(item.level)) found.add(other);
    }
  }
  return items.filter((item) => found.has(item));
}
