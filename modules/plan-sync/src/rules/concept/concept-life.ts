import { type Issue, refuse } from '@yeondong/schema/rules';

/** 연구 → 제안 → 채택 또는 불채택 → 장기발전계획에 반영. */
export const CONCEPT_STATUSES = ['RESEARCH', 'PROPOSED', 'ADOPTED', 'DECLINED', 'REFLECTED'] as const;
export type ConceptStatus = (typeof CONCEPT_STATUSES)[number];

/** From where a concept gets to each state; back to research is what the planner returns. */
const FROM: Readonly<Record<ConceptStatus, ConceptStatus>> = {
  RESEARCH: 'PROPOSED',
  PROPOSED: 'RESEARCH',
  ADOPTED: 'PROPOSED',
  DECLINED: 'PROPOSED',
  REFLECTED: 'ADOPTED',
};

/** Whether the move is the planner's, and says why. */
export const isDecision = (to: ConceptStatus): boolean => to !== 'PROPOSED' && to !== 'REFLECTED';

interface Concept {
  readonly status: ConceptStatus;
  readonly proposedByKey: number | null;
}
interface ConceptMove {
  readonly to: ConceptStatus;
  readonly reason: string | null;
  readonly hasItem: boolean;
  readonly person: number | null;
}

/** Finds a move out of turn, a decision by who proposed it or without its reason, and a reflection that names no item. */
export function checkConceptMove(concept: Concept, { to, reason, hasItem, person }: ConceptMove): readonly Issue[] {
  const at = (name: string, code: string): Issue[] => [{ path: ['input', name], code }];
  if (concept.status !== FROM[to])
    throw refuse('plan-sync.concept.move', ['input', 'to'], { from: concept.status, to });
  if (to === 'REFLECTED') return hasItem ? [] : at('item', 'record.missing');
  if (!isDecision(to)) return [];
  return [
    ...(person === null || person === concept.proposedByKey ? at('id', 'plan-sync.separation-of-duty') : []),
    ...(reason === null ? at('reason', 'plan-sync.reason-required') : []),
  ];
}
