import type { StatusKind } from '@yeondong/client/kit';
import type { BestPracticeStatus, InnovationPracticeFragment, PracticeAdoptionState } from '../gql/graphql';

export type Practice = InnovationPracticeFragment;
export type Adoption = Practice['adoptions'][number];

export const PRACTICE_MARKS: Readonly<Record<BestPracticeStatus, StatusKind>> = {
  DRAFT: 'unreported',
  SUBMITTED: 'reference',
  PUBLISHED: 'normal',
  WITHDRAWN: 'caution',
};
export const ADOPTION_MARKS: Readonly<Record<PracticeAdoptionState, StatusKind>> = {
  ADOPTED: 'reference',
  APPLIED: 'normal',
  STOPPED: 'caution',
};

interface Actor {
  readonly office: boolean;
  readonly writes: boolean;
  readonly department: string | null;
  readonly id: string;
}
type Life = Pick<Practice, 'status'> & {
  readonly department: { readonly code: string };
  readonly submittedBy: { readonly id: string } | null;
};

/** Where a person may take a practice: drafts are the department's, what is public the office's; nobody publishes an own one. */
export function movesOf({ status, department, submittedBy }: Life, actor: Actor): BestPracticeStatus[] {
  const { office } = actor;
  const own = office || (actor.writes && department.code === actor.department);
  const offered: readonly (readonly [BestPracticeStatus, boolean])[] = [
    ['SUBMITTED', own && status === 'DRAFT'],
    ['PUBLISHED', office && status === 'SUBMITTED' && submittedBy?.id !== actor.id],
    ['DRAFT', own && status === 'SUBMITTED'],
    ['WITHDRAWN', (own && (status === 'DRAFT' || status === 'SUBMITTED')) || (office && status === 'PUBLISHED')],
  ];
  return offered.filter(([, may]) => may).map(([to]) => to);
}

type Adoptable = Life & {
  readonly adoptions: readonly { readonly department: { readonly code: string } }[];
};

/** Whether the own department may adopt it: public, another's, not adopted yet. */
export const mayAdopt = ({ status, department, adoptions }: Adoptable, { office, writes, department: own }: Actor) =>
  status === 'PUBLISHED' &&
  (office || writes) &&
  own !== null &&
  department.code !== own &&
  !adoptions.some((each) => each.department.code === own);
