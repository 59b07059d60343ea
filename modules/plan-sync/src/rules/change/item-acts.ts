import { type Issue, refuse } from '@yeondong/schema/rules';
import { hasLeft, type ItemStatus } from '../item-state.js';

type Path = Issue['path'];

export interface Years {
  readonly startYear: number;
  readonly endYear: number;
}

interface Horizon {
  readonly fromYear: number;
  readonly toYear: number | null;
}

const SPLIT_MOST = 20;
const LEAST = 2;

/** Refuses an end before the start, and years outside those of the plan. */
export function checkYears({ startYear, endYear }: Years, { fromYear, toYear }: Horizon, path: Path = ['input']): void {
  if (endYear < startYear) throw refuse('plan-sync.item.reversed', [...path, 'endYear']);
  const horizon = { from: fromYear, to: toYear ?? '' };
  if (startYear < fromYear) throw refuse('plan-sync.item.horizon', [...path, 'startYear'], horizon);
  if (endYear > (toYear ?? endYear)) throw refuse('plan-sync.item.horizon', [...path, 'endYear'], horizon);
}

/** What is over cannot be put off, moved, split or merged. */
export function checkWorking(status: ItemStatus, path: Path): void {
  if (hasLeft(status)) throw refuse('plan-sync.item.over', path, { status });
}

/** Putting off begins later, bringing forward earlier. */
export function checkShift(act: 'DEFER' | 'ADVANCE', before: Years, after: Years): void {
  const path = ['input', 'startYear'];
  if (act === 'DEFER' && after.startYear <= before.startYear) throw refuse('plan-sync.item.not-later', path);
  if (act === 'ADVANCE' && after.startYear >= before.startYear) throw refuse('plan-sync.item.not-earlier', path);
}

/** A split has parts, a merger has items, two at least. */
export function checkCount(count: number, path: Path): void {
  if (count < LEAST || count > SPLIT_MOST) throw refuse('plan-sync.item.count', path, { from: LEAST, to: SPLIT_MOST });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SplitPart {
  readonly children: readonly string[];
  readonly links: readonly string[];
}

/**
 * What hangs on an item that is split must follow, as the caller decides: each item below it goes with one part, each link
 * with one part or several, or is left behind. What nobody has decided of is refused by name, and so is what is not its.
 */
export function checkFollowers(
  parts: readonly SplitPart[],
  children: readonly Named[],
  links: readonly Named[],
  left: readonly string[],
): readonly Issue[] {
  const path = ['input', 'parts'];
  const below = parts.flatMap((part) => part.children);
  const followed = parts.flatMap((part) => part.links);
  const named = (list: readonly Named[], code: string): Issue[] =>
    list.map(({ name }) => ({ path, code, params: { name } }));
  const strange = [
    ...below.filter((id) => !children.some((child) => child.id === id)),
    ...[...followed, ...left].filter((id) => !links.some((link) => link.id === id)),
  ];
  return [
    ...named(
      children.filter(({ id }) => !below.includes(id)),
      'plan-sync.split.child-undecided',
    ),
    ...named(
      children.filter(({ id }) => below.filter((child) => child === id).length > 1),
      'plan-sync.split.child-twice',
    ),
    ...named(
      links.filter(({ id }) => !followed.includes(id) && !left.includes(id)),
      'plan-sync.split.link-undecided',
    ),
    ...strange.map((): Issue => ({ path, code: 'record.unknown' })),
  ];
}

/** Items of two domains become one only where the caller says what of the hierarchy that one stands for. */
export function checkDomains(domains: readonly (number | null)[], nodeGiven: boolean): void {
  const known = new Set(domains.filter((domain) => domain !== null));
  if (known.size > 1 && !nodeGiven) throw refuse('plan-sync.merge.two-domains', ['input', 'node']);
}
