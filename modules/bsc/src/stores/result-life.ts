import { forbidden, onBehalfOf, type RequestContext, RuleError } from '@yeondong/schema';
import type { KpiResult } from '../entities/kpi-result.js';
import { actOnResult, openResult, type ResultAct, type ResultActor, type ResultLife } from '../rules/result-state.js';

type Path = readonly (string | number)[];

/** The person who acts, with every department that is theirs. Tools have no person and do not act. */
export function resultActor({ actor }: RequestContext): Omit<ResultActor, 'inPlaceOf'> {
  if (actor.personKey === null) throw forbidden();
  const home = actor.homeDepartmentKey === null ? [] : [actor.homeDepartmentKey];
  return { person: actor.personKey, departments: [...new Set([...home, ...actor.departmentKeys])] };
}

/** The same, to confirm results of a department. */
const confirmer = (ctx: RequestContext, departmentKey: number): ResultActor => ({
  ...resultActor(ctx),
  inPlaceOf: onBehalfOf(ctx.actor, 'bsc.result.confirm', departmentKey),
});

const lifeOf = (result: KpiResult, departmentKey: number): ResultLife => ({
  state: result.status,
  revision: result.revision,
  ownerDepartment: departmentKey,
  enteredBy: result.enteredByKey,
  confirmedBy: result.confirmedByKey,
  confirmedFor: result.confirmedForKey,
  verifiedBy: result.verifiedByKey,
  reason: result.reason,
});

const STAMPS = { CONFIRM: 'confirmedAt', VERIFY: 'verifiedAt' } as const;

/** A decision about a value does not outlive the value. */
const DECIDED_ANEW = { leftOutReason: null, leftOutByKey: null, leftOutAt: null };

/** What an act changes in the row of a result; refusals name the place in the input. */
export function changesOf(
  ctx: RequestContext,
  result: KpiResult | null,
  departmentKey: number,
  act: ResultAct,
  path: Path,
): Partial<KpiResult> {
  const life = under(path, () =>
    actOnResult(result ? lifeOf(result, departmentKey) : openResult(departmentKey), act, confirmer(ctx, departmentKey)),
  );
  const now = ctx.clock.now();
  const entering = act.kind === 'ENTER' || act.kind === 'REVISE';
  return {
    status: life.state,
    revision: life.revision,
    reason: life.reason,
    enteredByKey: life.enteredBy,
    confirmedByKey: life.confirmedBy,
    confirmedForKey: life.confirmedFor,
    verifiedByKey: life.verifiedBy,
    visibility: ['CONFIRMED', 'VERIFIED', 'LOCKED'].includes(life.state) ? 'APPROVED' : 'DRAFT',
    ...(entering ? { enteredAt: now, confirmedAt: null, verifiedAt: null, ...DECIDED_ANEW } : {}),
    ...(act.kind === 'RETURN' ? { confirmedAt: null, verifiedAt: null } : {}),
    ...(act.kind === 'CONFIRM' || act.kind === 'VERIFY' ? { [STAMPS[act.kind]]: now } : {}),
  };
}

/** Runs a rule whose issues are told under a place of the input. */
export function under<T>(path: Path, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw new RuleError(error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
  }
}
