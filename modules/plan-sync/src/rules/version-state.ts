import { type Issue, refuse } from '@yeondong/schema/rules';

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
  readonly code: string;
  readonly active: boolean;
  readonly entry: string;
  readonly needsUpperLink: boolean;
  readonly hasUpperLink: boolean;
  readonly unlinkedReason: string | null;
  /** Proposed links of it that nobody has decided. */
  readonly undecided: number;
}

/** What stands in the way of a move, by item. */
export function obstacles(to: VersionStatus, items: readonly ItemAtMove[]): readonly Issue[] {
  const active = items.filter((item) => item.active);
  const at = (code: string, list: readonly ItemAtMove[]): Issue[] =>
    list.map((item) => ({ path: ['input', 'to'], code, params: { item: item.code } }));
  if (to === 'DEPT_CONFIRMED') {
    return at(
      'plan-sync.version.unconfirmed-item',
      active.filter(({ entry }) => entry !== 'CONFIRMED'),
    );
  }
  if (to !== 'FINAL') return [];
  const unlinked = active.filter((item) => item.needsUpperLink && !item.hasUpperLink && !item.unlinkedReason);
  return [
    ...at(
      'plan-sync.version.unconfirmed-item',
      active.filter(({ entry }) => entry !== 'CONFIRMED'),
    ),
    ...at(
      'plan-sync.version.undecided-link',
      items.filter(({ undecided }) => undecided > 0),
    ),
    ...at('plan-sync.version.unlinked-item', unlinked),
  ];
}
