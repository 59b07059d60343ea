import { type Issue, refuse } from '@yeondong/schema/rules';

export const LINK_TYPES = ['DERIVES', 'IMPLEMENTS', 'FUNDS', 'MEASURES', 'SUPERSEDES', 'CONFLICTS'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const LINK_STATUSES = ['PROPOSED', 'CONFIRMED', 'REJECTED'] as const;
export type LinkStatus = (typeof LINK_STATUSES)[number];

export interface LinkEnds {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
}

/** Refuses a link to itself, the same link twice, and a circle of items that derive from each other. */
export function checkLink(link: LinkEnds, others: readonly LinkEnds[]): readonly Issue[] {
  const path = ['input', 'to'];
  if (link.from === link.to) return [{ path, code: 'plan-sync.link.itself' }];
  const same = (other: LinkEnds) => other.type === link.type && other.from === link.from && other.to === link.to;
  if (others.some(same)) return [{ path, code: 'plan-sync.link.twice' }];
  if (link.type === 'DERIVES' && reaches(link.to, link.from, others)) return [{ path, code: 'plan-sync.link.cycle' }];
  return [];
}

function reaches(start: number, goal: number, links: readonly LinkEnds[]): boolean {
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const link of links) if (link.type === 'DERIVES' && link.from === at) open.push(link.to);
  }
  return false;
}

/** The departments at both ends, and who has agreed for each. */
export interface LinkSides {
  readonly fromDepartment: number;
  readonly toDepartment: number;
  readonly fromAgreedBy: number | null;
  readonly toAgreedBy: number | null;
}

export interface LinkActor {
  readonly person: number;
  readonly departments: ReadonlySet<number>;
  /** Coordinates plans: may agree for departments that have not. */
  readonly isPlanner: boolean;
}

/** Who proposes a link agrees for the own side; a planner, for none. */
export function sidesOfProposer(sides: LinkSides, actor: LinkActor): LinkSides {
  const from = actor.departments.has(sides.fromDepartment);
  const to = !from && actor.departments.has(sides.toDepartment);
  if (!from && !to && !actor.isPlanner) throw refuse('plan-sync.link.foreign', ['input', 'from']);
  return { ...sides, fromAgreedBy: from ? actor.person : null, toAgreedBy: to ? actor.person : null };
}

/**
 * The sides after a person has agreed. Nobody agrees for two departments, and who proposed it has agreed already; where
 * both ends are of one department and a planner proposed it, one of its people agrees for it as a whole.
 */
export function agree(sides: LinkSides, actor: LinkActor, proposedBy: number, path: Issue['path']): LinkSides {
  const mine = (department: number) => actor.isPlanner || actor.departments.has(department);
  const from = sides.fromAgreedBy === null && mine(sides.fromDepartment);
  const to = sides.toAgreedBy === null && mine(sides.toDepartment);
  if (!from && !to) throw refuse('plan-sync.link.agreed', path);
  const taken = [proposedBy, sides.fromAgreedBy, sides.toAgreedBy].includes(actor.person);
  if (taken) throw refuse('plan-sync.separation-of-duty', path);
  if (from && to && sides.fromDepartment === sides.toDepartment) {
    return { ...sides, fromAgreedBy: actor.person, toAgreedBy: actor.person };
  }
  if (from) return { ...sides, fromAgreedBy: actor.person };
  return { ...sides, toAgreedBy: actor.person };
}

/** A link counts once both sides have agreed. */
export const isAgreed = ({ fromAgreedBy, toAgreedBy }: LinkSides): boolean =>
  fromAgreedBy !== null && toAgreedBy !== null;
