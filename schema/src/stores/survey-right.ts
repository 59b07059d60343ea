import type { RequestContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { fields } from '../contract/selection.js';
import { Survey } from '../entities/survey.js';
import { refuse } from '../kernel/errors.js';
import { requireModuleIn, requireOwnDepartment } from './department-right.js';
import { referred } from './reference.js';

const READ = [
  ...['code', 'titleKo', 'titleEn', 'state', 'purpose', 'population', 'populationSize', 'populationOn'],
  ...['introductionKo', 'introductionEn', 'targetSize', 'opensOn', 'closesOn', 'wave', 'programKey', 'activityKey'],
  ...['initiativeKey', 'module', 'sample', 'ownerDepartmentKey', 'version', 'weightingMethod', 'contacted', 'refused'],
];

const PATH = ['input', 'id'];

/** A survey that the actor may change, as it is now. */
export async function surveyToChange(ctx: RequestContext, id: string, path: readonly string[] = PATH) {
  const survey = await referred(ctx, Survey, id, path, fields(...READ));
  await requireRightTo(ctx, survey.module, survey.ownerDepartmentKey);
  return survey;
}

/** Refuses a stranger to the department, and a department that has the module off. */
export async function requireRightTo(ctx: RequestContext, module: string, department: number | null): Promise<void> {
  requireOwnDepartment(ctx, department);
  if (module !== 'core' && department !== null) await requireModuleIn(ctx, module, [department], PATH);
}

/** As {@link surveyToChange}, for what may be changed only before the survey opens. */
export async function draftToChange(ctx: RequestContext, id: string) {
  const survey = await surveyToChange(ctx, id);
  if (survey.state !== 'DRAFT') throw refuse('survey.not-draft', PATH);
  return survey;
}

const OVERSEERS: readonly Role[] = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'auditor'];

/** Published results are everybody's; closed ones those who answer for the survey may look at; open ones nobody. */
export function mayReadResults(
  { actor }: RequestContext,
  { state, ownerDepartmentKey }: Pick<Survey, 'state' | 'ownerDepartmentKey'>,
): boolean {
  if (state === 'PUBLISHED') return true;
  if (state !== 'CLOSED') return false;
  const own = ownerDepartmentKey !== null && actor.departmentKeys.has(ownerDepartmentKey);
  return own || OVERSEERS.some((role) => actor.roles.has(role));
}
