import { type Issue, refuse } from '@yeondong/schema/rules';
import { holdsIn } from './coverage.js';

export const VERSION_STATUSES = [
  'DRAFT',
  'COLLECTING',
  'DEPT_CONFIRMED',
  'COORDINATION',
  'COUNCIL_REPORT',
  'FINAL',
  'SUPERSEDED',
] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** 당초, 연동, 수정, 확정. */
export const VERSION_KINDS = ['ORIGINAL', 'ROLLING', 'REVISED', 'FINAL'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

export const PLAN_LEVELS = ['LONG_TERM', 'BASIC', 'TERM_PRIORITY', 'MID_TERM_FISCAL', 'ANNUAL', 'SECTORAL'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/** Where an edition may go next. Back to collecting needs a reason; the council is told of the fiscal plan alone. */
function nextOf(status: VersionStatus, level: PlanLevel): readonly VersionStatus[] {
  const settled: VersionStatus = level === 'MID_TERM_FISCAL' ? 'COUNCIL_REPORT' : 'FINAL';
  const next: Readonly<Record<VersionStatus, readonly VersionStatus[]>> = {
    DRAFT: ['COLLECTING'],
    COLLECTING: ['DEPT_CONFIRMED'],
    DEPT_CONFIRMED: ['COORDINATION', 'COLLECTING'],
    COORDINATION: [settled, 'COLLECTING'],
    COUNCIL_REPORT: ['FINAL', 'COORDINATION'],
    FINAL: [],
    SUPERSEDED: [],
  };
  return next[status];
}

const ORDER: readonly VersionStatus[] = VERSION_STATUSES;

export interface VersionMove {
  readonly level: PlanLevel;
  readonly from: VersionStatus;
  readonly to: VersionStatus;
  readonly reason: string;
}

/** Refuses `plan-sync.version.move`, and `plan-sync.reason-required` for a step back without a reason. */
export function checkMove({ level, from, to, reason }: VersionMove): void {
  if (!nextOf(from, level).includes(to)) throw refuse('plan-sync.version.move', ['input', 'to'], { from, to });
  const back = ORDER.indexOf(to) < ORDER.indexOf(from);
  if (back && reason.trim() === '') throw refuse('plan-sync.reason-required', ['input', 'reason']);
}

/** Settled editions never change. */
export const isOpen = (status: VersionStatus): boolean => status !== 'FINAL' && status !== 'SUPERSEDED';

/** Departments edit while their items are collected, the planner until the edition is settled. */
export const takesItems = (status: VersionStatus, isPlanner: boolean): boolean =>
  status === 'COLLECTING' || (isPlanner && (status === 'DRAFT' || status === 'COORDINATION'));

/** Who confirms an item may do so too while the planner still mends the edition; only the planner hands in then. */
export const takesDecisions = (status: VersionStatus, isPlanner: boolean): boolean =>
  takesItems(status, isPlanner) || status === 'COORDINATION';

export interface ItemAtMove {
  readonly key: number;
  readonly code: string;
  readonly active: boolean;
  /** It is dropped, and the head has not said so yet. */
  readonly dropWaits: boolean;
  readonly entry: string;
  readonly needsUpperLink: boolean;
  readonly hasUpperLink: boolean;
  readonly unlinkedReason: string | null;
  /** Proposed links of it that nobody has decided. */
  readonly undecided: number;
}

/** Whether a link has a say in an edition of a year: it holds then, and so does the plan at its other end. */
export const standsIn = (
  link: { readonly validFrom: number | null; readonly validTo: number | null; readonly lastYear: number | null },
  year: number,
): boolean => holdsIn(link, year) && (link.lastYear === null || link.lastYear >= year);

/** What keeps an edition from going on, in the order in which it is told. */
export const OBSTACLES = ['UNCONFIRMED_ITEM', 'UNDECIDED_LINK', 'UNLINKED_ITEM', 'UNEXPLAINED_ITEM'] as const;
export type ObstacleKind = (typeof OBSTACLES)[number];

export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly item: Pick<ItemAtMove, 'key' | 'code'>;
}

/** What stands in the way of a move, by item. */
export function obstacles(to: VersionStatus, items: readonly ItemAtMove[]): readonly Obstacle[] {
  const at = (kind: ObstacleKind, list: readonly ItemAtMove[]): Obstacle[] => list.map((item) => ({ kind, item }));
  const active = items.filter((item) => item.active);
  const unconfirmed = at(
    'UNCONFIRMED_ITEM',
    items.filter((item) => item.dropWaits || (item.active && item.entry !== 'CONFIRMED')),
  );
  if (to === 'DEPT_CONFIRMED') return unconfirmed;
  if (to !== 'FINAL') return [];
  const unlinked = active.filter((item) => item.needsUpperLink && !item.hasUpperLink && !item.unlinkedReason);
  return [
    ...unconfirmed,
    ...at(
      'UNDECIDED_LINK',
      items.filter(({ undecided }) => undecided > 0),
    ),
    ...at('UNLINKED_ITEM', unlinked),
  ];
}

/** The refusal of a move by what stands in its way, such as `plan-sync.version.undecided-link`. */
export const obstacleIssue = ({ kind, item }: Obstacle): Issue => ({
  path: ['input', 'to'],
  code: `plan-sync.version.${kind.toLowerCase().replace('_', '-')}`,
  params: { item: item.code },
});

interface ObstaclePlace {
  readonly plan: string;
  /** Year and number of the edition, and of the one that it rests on. */
  readonly edition: string;
  readonly base: string | null;
}

/** The page on which an obstacle is mended. */
export function mendingPage(kind: ObstacleKind, { plan, edition, base }: ObstaclePlace): string {
  const page = `/m/plan-sync/plans/${plan}`;
  if (kind === 'UNDECIDED_LINK') return '/m/plan-sync/links';
  if (kind === 'UNEXPLAINED_ITEM') return `${page}/compare?from=${base}&to=${edition}&kind=REMOVED`;
  const [year, number] = edition.split('-');
  return `${page}?edition=${year}&number=${number}`;
}
