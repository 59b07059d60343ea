import type { StatusKind } from '@yeondong/client/kit';
import type { ConceptStatus } from '../../gql/graphql';

export const CONCEPT_MARKS: Readonly<Record<ConceptStatus, StatusKind>> = {
  RESEARCH: 'reference',
  PROPOSED: 'caution',
  ADOPTED: 'normal',
  DECLINED: 'reference',
  REFLECTED: 'normal',
};

const NEXT: Readonly<Record<ConceptStatus, readonly ConceptStatus[]>> = {
  RESEARCH: ['PROPOSED'],
  PROPOSED: ['ADOPTED', 'DECLINED', 'RESEARCH'],
  ADOPTED: ['REFLECTED'],
  DECLINED: [],
  REFLECTED: [],
};

interface Person {
  readonly planner: boolean;
  readonly works: boolean;
  readonly id: string;
  readonly department: string | null;
}

interface Concept {
  readonly status: ConceptStatus;
  readonly department: { readonly code: string };
  readonly proposedBy?: { readonly id: string } | null;
}

const isOwn = ({ department }: Concept, person: Person): boolean =>
  person.planner || (person.works && department.code === person.department);

/** What a person is offered for a concept; the server decides what is allowed. */
export function movesOf(concept: Concept, person: Person): readonly ConceptStatus[] {
  if (!isOwn(concept, person)) return [];
  const decides = person.planner && concept.proposedBy?.id !== person.id;
  return concept.status === 'PROPOSED' && !decides ? [] : NEXT[concept.status];
}

/** Whether a person is offered to change what a concept says. */
export const mayEdit = (concept: Concept, person: Person): boolean =>
  concept.status === 'RESEARCH' && isOwn(concept, person);
