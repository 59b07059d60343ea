import { forbidden, optionalText, type RequestContext, refuse, refuseAll } from '@yeondong/schema';
import type { PlanLink } from '../entities/plan-link.js';
import { checkLink, type LinkActor, type LinkEnds, type LinkType, sidesOfProposer } from '../rules/link-check.js';
import { isPlanner } from './write-right.js';

const RATIONALE_LENGTH = 1000;
const [WEAKEST, USUAL, STRONGEST] = [1, 2, 3];

/** Links are proposed and agreed to by persons. */
export function linkActor(ctx: RequestContext): LinkActor {
  const { personKey, departmentKeys, homeDepartmentKey } = ctx.actor;
  if (personKey === null) throw forbidden();
  const departments = new Set([...departmentKeys, ...(homeDepartmentKey === null ? [] : [homeDepartmentKey])]);
  return { person: personKey, departments, isPlanner: isPlanner(ctx) };
}

interface LinkEnd {
  readonly lineage: number;
  readonly departmentKey: number;
  readonly domain: number | null;
}

interface Proposal {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly type: LinkType;
  readonly strength?: number | null;
  readonly rationale?: string | null;
  readonly validFrom?: number | null;
  readonly validTo?: number | null;
}

function strengthOf({ strength }: Proposal): number {
  const value = strength ?? USUAL;
  if (value < WEAKEST || value > STRONGEST) throw refuse('plan-sync.link.strength', ['input', 'strength']);
  return value;
}

/** A new link as it is proposed among the others: the proposer’s side agrees thereby. */
export function proposalOf(
  proposal: Proposal,
  actor: LinkActor,
  others: readonly LinkEnds[],
): Omit<PlanLink, 'key' | 'id'> {
  const { from, to, type } = proposal;
  refuseAll(checkLink({ from: from.lineage, to: to.lineage, type }, others));
  const [validFrom, validTo] = [proposal.validFrom ?? null, proposal.validTo ?? null];
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw refuse('plan-sync.link.reversed', ['input', 'validTo']);
  const departments = { fromDepartment: from.departmentKey, toDepartment: to.departmentKey };
  const sides = sidesOfProposer({ ...departments, fromAgreedBy: null, toAgreedBy: null }, actor);
  return {
    ...{ fromKey: from.lineage, toKey: to.lineage, type, strength: strengthOf(proposal) },
    rationale: optionalText(proposal.rationale, RATIONALE_LENGTH, ['input', 'rationale']),
    ...{ validFrom, validTo, status: 'PROPOSED', proposedByKey: actor.person },
    ...{ fromAgreedByKey: sides.fromAgreedBy, toAgreedByKey: sides.toAgreedBy, reason: null },
    ...{ endedOn: null, endedByKey: null, endReason: null },
    crossesDomains: from.domain !== null && to.domain !== null && from.domain !== to.domain,
    ...{ sample: false, version: 1 },
  };
}
